package mawa.chart;

import java.util.List;

/** What panels of one kind have in common. */
final class Facets {
    private Facets() {
    }

    /** The same panels on the scale of the highest of them, so that they can be compared at a glance. */
    static List<Panel> oneScale(List<Panel> panels) {
        double highest = 0;
        boolean whole = true;
        for (Panel p : panels) {
            if (p.y() instanceof Scale.Amounts a) {
                highest = Math.max(highest, a.highest());
                whole &= a.whole();
            }
        }
        Scale shared = new Scale.Amounts(highest, whole);
        return panels.stream().map(p -> p.y() instanceof Scale.Amounts ? p.withY(shared) : p).toList();
    }

    /** How many columns leave the fewest places empty, the most of them where several do. */
    static int columns(int panels, int most, int least) {
        int best = most;
        for (int columns = most; columns >= least; columns--) {
            int empty = (columns - panels % columns) % columns;
            best = empty < (best - panels % best) % best ? columns : best;
        }
        return best;
    }

    /** With the last evening's value at the end of the title, where a panel holds one line; or that nothing happened. */
    static Panel withRemark(Look look, Panel p) {
        if (Study.highest(p.layers()) == 0) {
            return p.withRemark(look.say("panel.zeroThroughout"));
        }
        List<Ribbon> ribbons = p.layers().stream().filter(Ribbon.class::isInstance).map(Ribbon.class::cast).toList();
        if (ribbons.size() != 1) {
            return p;
        }
        return p.withRemark(ribbons.get(0).ending().of(look, ribbons.get(0).values()));
    }
}
