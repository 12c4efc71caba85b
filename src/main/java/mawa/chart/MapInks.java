package mawa.chart;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import mawa.world.Controller;

/**
 * The colours of maps: discs in the inks of a palette with edges of their own, and tints that stay far behind them. Discs that
 * stand on one map differ at a glance under each kind of colour blindness, and in greys by lightness.
 *
 * @param more people, and more of them than in the baseline
 * @param fewer of them than in the baseline
 * @param queue people who wait at a crossing
 * @param camp what is taken of a camp, within its ring
 * @param road one that people took
 * @param tints of the land around a place, by who holds it; none where nobody does who is named
 */
record MapInks(Disc more, Disc fewer, Disc queue, Disc camp, Color road, Map<Controller, Color> tints) {
    private static final int MORE_ALPHA = 205;
    private static final int FEWER_ALPHA = 215;
    /** Of a red as dark as its blue, so that more differs from fewer in lightness too. */
    private static final int LIGHTER_ALPHA = 188;
    private static final Map<Controller, Color> TINTS = Map.of(Controller.OPPOSITION, new Color(0xF5EFDF), Controller.GOVERNMENT, new Color(0xE3E6EA),
            Controller.TURKISH, new Color(0xECE5F0), Controller.CONTESTED, new Color(0xEFDCD3));
    private static final Map<Controller, Color> GREY_TINTS = Map.of(Controller.OPPOSITION, new Color(0xF3F3F3), Controller.GOVERNMENT, new Color(0xE2E2E2),
            Controller.TURKISH, new Color(0xEBEBEB), Controller.CONTESTED, new Color(0xD9D9D9));
    private static final MapInks OF_OKABE_ITO = new MapInks(new Disc(Style.withAlpha(Style.ORANGE, MORE_ALPHA), new Color(0x8A5F00)),
            new Disc(Style.withAlpha(Style.BLUE, FEWER_ALPHA), new Color(0x00476F)), new Disc(Style.withAlpha(Style.PURPLE, FEWER_ALPHA), new Color(0x7A3A5E)),
            new Disc(new Color(0x8CCBF0), Style.BLUE), new Color(0x4D6A8C), TINTS);
    private static final MapInks OF_TOL = new MapInks(new Disc(Style.withAlpha(Palette.TOL.higher(), LIGHTER_ALPHA), new Color(0x8F3D47)),
            new Disc(Palette.TOL.lower(), new Color(0x294766)), new Disc(Style.withAlpha(new Color(0xAA3377), FEWER_ALPHA), new Color(0x661F47)),
            new Disc(new Color(0x97DCF3), Palette.TOL.lower()), new Color(0x4D6A8C), TINTS);
    private static final MapInks OF_GREYS = new MapInks(new Disc(Style.withAlpha(Palette.GREYS.higher(), MORE_ALPHA), new Color(0x404040)),
            new Disc(Style.withAlpha(Palette.GREYS.lower(), FEWER_ALPHA), Color.BLACK), new Disc(Color.BLACK, Color.BLACK),
            new Disc(new Color(0xE0E0E0), Style.INK), new Color(0x404040), GREY_TINTS);

    MapInks {
        // In the order of the key.
        tints = java.util.Collections.unmodifiableMap(new EnumMap<>(tints));
    }

    /** The inside of a disc and the line around it. */
    record Disc(Color fill, Color edge) {
    }

    static MapInks of(Look look) {
        return of(look.palette());
    }

    static MapInks of(Palette palette) {
        return switch (palette) {
            case OKABE_ITO -> OF_OKABE_ITO;
            case TOL -> OF_TOL;
            case GREYS -> OF_GREYS;
        };
    }
}
