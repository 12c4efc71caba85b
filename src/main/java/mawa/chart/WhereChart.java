package mawa.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Indicator;

/** Where displaced people are: a panel a region, one scale for all. */
final class WhereChart {
    private static final int MOST_REGIONS = 12;

    private WhereChart() {
    }

    private record Region(Panel panel, double people) {
    }

    static Optional<Figure> of(Study study) {
        List<Region> regions = new ArrayList<>();
        for (String name : study.scenario().regions().keySet()) {
            region(study, name).ifPresent(regions::add);
        }
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        regions.sort(Comparator.comparingDouble(r -> -r.people()));
        List<Region> shown = regions.subList(0, Math.min(MOST_REGIONS, regions.size()));
        int columns = shown.size() <= 4 ? 2 : 3;
        String left = regions.size() > shown.size()
                ? "Shown are the " + shown.size() + " of " + regions.size() + " regions with most displaced people on the last evening." : "";
        return Optional.of(study.figure("04-where", "Where displaced people are, by region", "People each evening", columns, false,
                Facets.oneScale(shown.stream().map(Region::panel).toList()),
                Caption.lines(study),
                "Displaced people who have arrived, by where they are; regions are those of the scenario"
                        + (study.regionsOverlap() ? " and overlap, so they do not add up." : "."), study.withheld() + left));
    }

    private static Optional<Region> region(Study study, String name) {
        List<Layer> layers = new ArrayList<>();
        if (study.isSingle()) {
            layers.addAll(study.ribbons("Outside camps", Style.INKS[1], name, Indicator.PEOPLE_OUTSIDE_CAMPS, Ribbon.Ending.MEDIAN_AND_RANGE));
            layers.addAll(study.ribbons("In camps", Style.INKS[2], name, Indicator.PEOPLE_IN_CAMPS, Ribbon.Ending.MEDIAN_AND_RANGE));
        } else {
            Source both = Source.of("", name, Indicator.PEOPLE_IN_CAMPS);
            both = new Source("", name, both.group(), "peopleInCamps + peopleOutsideCamps", both.unit());
            layers.addAll(study.ribbons("", Style.INKS[0], both, Ribbon.Ending.MEDIAN_AND_RANGE,
                    e -> Derived.combine(e, name, Indicator.PEOPLE_IN_CAMPS, Double::sum, Indicator.PEOPLE_OUTSIDE_CAMPS),
                    Indicator.PEOPLE_IN_CAMPS));
        }
        double people = layers.stream().mapToDouble(l -> last((Ribbon) l)).sum();
        // A region where nobody ever arrived would be an empty panel.
        return Study.highest(layers) == 0 ? Optional.empty()
                : study.panel(study.name(name), "", 70, true, layers).map(p -> new Region(p, people));
    }

    /** People on the last evening; 0 where they are too few to be told. */
    private static double last(Ribbon ribbon) {
        double people = ribbon.values().median()[ribbon.values().days() - 1];
        return Double.isNaN(people) ? 0 : people;
    }
}
