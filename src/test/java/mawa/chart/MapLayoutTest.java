package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mawa.scenario.Scenario;
import org.jfree.chart.axis.ValueAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that neither touch nor cover, rings that stand apart, and land that is not stretched. */
class MapLayoutTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(40, 60, 280, 360);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void namesNeverTouchNorCoverALargeMarkNorLeaveTheMap(long seed) {
        Scenario idlib = MapWorld.idlib();
        Maps maps = new Maps(Look.USUAL, idlib, MapWorld.invented(idlib, seed), MapWorld.STAMP, MapWish.USUAL);
        for (Drawing drawing : List.of(maps.evening(idlib.end()), maps.evenings(maps.spread(4)), maps.camps(idlib.end()).orElseThrow())) {
            Panel panel = drawing.figure().panels().get(0);
            Frame frame = frame(panel);
            PlaceNames names = (PlaceNames) panel.layers().stream().filter(PlaceNames.class::isInstance).findFirst().orElseThrow();
            List<LabelPlaces.Placed> placed = names.placed(frame);
            assertThat(placed).hasSizeGreaterThan(5);
            for (int i = 0; i < placed.size(); i++) {
                Rectangle2D box = placed.get(i).box();
                assertThat(AREA.contains(box)).as(placed.get(i).wish().text()).isTrue();
                for (int j = 0; j < i; j++) {
                    assertThat(box.intersects(placed.get(j).box())).as(placed.get(i).wish().text() + " and " + placed.get(j).wish().text()).isFalse();
                }
                String place = placed.get(i).wish().place();
                names.below().stream().flatMap(layer -> layer.marks(frame).stream()).filter(m -> m.radius() > 2.6 && !m.place().equals(place))
                        .forEach(mark -> assertThat(mark.disc().intersects(box)).isFalse());
            }
        }
    }

    @Test
    void namesAtOnePlaceFindDifferentSidesAndTheUnimportantGiveWay() {
        List<LabelPlaces.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            wishes.add(new LabelPlaces.Wish("p" + i, "name" + i, 40, 180, 240, 4, i < 2));
        }
        List<LabelPlaces.Placed> placed = LabelPlaces.of(wishes, AREA, List.of(), List.of());
        assertThat(placed).hasSizeBetween(2, 8).extracting(p -> p.wish().text()).startsWith("name0", "name1");
    }

    @Test
    void ringsAreMovedApartAndNoFartherThanTheyMust() {
        Random random = new Random(3);
        List<MapLayer.Mark> rings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rings.add(new MapLayer.Mark("c" + i, 150 + 30 * random.nextDouble(), 200 + 30 * random.nextDouble(), 2 + 12 * random.nextDouble()));
        }
        rings.add(new MapLayer.Mark("same", rings.get(0).x(), rings.get(0).y(), 5));
        rings.add(new MapLayer.Mark("far", 300, 400, 5));
        List<MapLayer.Mark> apart = Apart.of(rings, AREA);
        for (int i = 0; i < apart.size(); i++) {
            for (int j = 0; j < i; j++) {
                double distance = Math.hypot(apart.get(i).x() - apart.get(j).x(), apart.get(i).y() - apart.get(j).y());
                assertThat(distance).isGreaterThan(apart.get(i).radius() + apart.get(j).radius() - 0.5);
            }
        }
        MapLayer.Mark far = apart.get(apart.size() - 1);
        assertThat(Math.hypot(far.x() - 300, far.y() - 400)).isLessThan(0.01);
        assertThat(Apart.of(rings, AREA)).isEqualTo(apart);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.3, 0.5, 0.77, 0.98, 1})
    void aRingIsFilledToItsShareOfTheArea(double share) {
        Shape filled = CampRings.filled(0, 0, 100, share);
        int inside = 0;
        int all = 0;
        for (int x = -100; x <= 100; x++) {
            for (int y = -100; y <= 100; y++) {
                boolean disc = x * x + y * y < 100 * 100;
                all += disc ? 1 : 0;
                inside += disc && filled.contains(x, y) ? 1 : 0;
            }
        }
        assertThat((double) inside / all).isCloseTo(share, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 150, 400})
    void aKilometreIsAsLongEastwardsAsNorthwards(double width) {
        Extent shown = new Extent(36.1, 37.2, 35.2, 36.7).filling(width, 200);
        assertThat(width / shown.widthKm()).isCloseTo(200 / shown.heightKm(), within(1e-9));
        assertThat(shown.west()).isLessThanOrEqualTo(36.1 + 1e-9);
        assertThat(shown.north()).isGreaterThanOrEqualTo(36.7 - 1e-9);
    }

    @Test
    void aPlaceAloneHasSomeLandAroundIt() {
        Extent alone = Extent.of(List.of(new Spot("a", "A", 10, -3)));
        assertThat(alone.widthKm()).isGreaterThan(5);
        assertThat(Graticule.parallels(Look.USUAL, alone, 200).valueToString(-3.02)).isEqualTo("3.02° S");
        assertThat(Graticule.meridians(Look.USUAL, alone, 200).valueToString(0)).isEqualTo("0°");
    }

    @Test
    void discsHaveAreasAsNumbersAre() {
        DiscSizes sizes = new DiscSizes(100_000, 12);
        assertThat(sizes.radius(25_000)).isEqualTo(6);
        assertThat(sizes.radius(-25_000)).isEqualTo(6);
        assertThat(sizes.examples()).containsExactly(1000.0, 10_000.0).allSatisfy(e -> assertThat(sizes.radius(e)).isLessThanOrEqualTo(5));
        assertThat(new DiscSizes(0, 12).examples()).isEmpty();
        assertThat(new DiscSizes(3, 12).examples().stream().allMatch(e -> e <= 3)).isTrue();
        assertThat(List.of(DiscSizes.roundBelow(0.3), DiscSizes.roundBelow(1), DiscSizes.roundBelow(4999), DiscSizes.roundBelow(5000))).containsExactly(0.0, 1.0, 2000.0, 5000.0);
    }

    @Test
    void placesOfOneShortNameAreToldApart() {
        List<PlaceNames.Name> names = PlaceNames.of(List.of(new Spot("a", "Atmeh camp cluster", 0, 0), new Spot("b", "Atmeh", 0, 0), new Spot("c", "Bab al-Hawa - Cilvegozu (Turkey)", 0, 0)), 1);
        assertThat(names).extracting(PlaceNames.Name::text).containsExactly("Atmeh camp", "Atmeh", "Bab al-Hawa");
        assertThat(names).extracting(PlaceNames.Name::important).containsExactly(true, false, false);
    }

    private static Frame frame(Panel panel) {
        Extent shown = ((Scale.Longitude) panel.x()).extent().filling(AREA.getWidth(), AREA.getHeight());
        ValueAxis x = Axes.of(Look.USUAL, new Scale.Longitude(shown), AREA.getWidth(), true);
        ValueAxis y = Axes.of(Look.USUAL, new Scale.Latitude(shown), AREA.getHeight(), false);
        return new Frame(Look.USUAL, AREA, x, y);
    }
}
