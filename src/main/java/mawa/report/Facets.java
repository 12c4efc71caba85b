package mawa.report;

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
        return panels.stream().map(p -> p.y() instanceof Scale.Amounts ? withScale(p, shared) : p).toList();
    }

    static Panel withScale(Panel p, Scale y) {
        return new Panel(p.name(), p.title(), p.unit(), p.remark(), p.height(), p.x(), y, p.layers(), p.words());
    }

    static Panel withHeight(Panel p, int height) {
        return new Panel(p.name(), p.title(), p.unit(), p.remark(), height, p.x(), p.y(), p.layers(), p.words());
    }

    /** With the last evening's value at the end of the title, where a panel holds one line; or that nothing happened. */
    static Panel withRemark(Panel p) {
        if (Study.highest(p.layers()) == 0) {
            return new Panel(p.name(), p.title(), p.unit(), "0 throughout", p.height(), p.x(), p.y(), p.layers(), p.words());
        }
        List<Ribbon> ribbons = p.layers().stream().filter(Ribbon.class::isInstance).map(Ribbon.class::cast).toList();
        if (ribbons.size() != 1) {
            return p;
        }
        String end = ribbons.get(0).ending().of(ribbons.get(0).values());
        return new Panel(p.name(), p.title(), p.unit(), end, p.height(), p.x(), p.y(), p.layers(), p.words());
    }
}
