package mawa.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Indicator;
import mawa.scenario.Observation;

/** How many displaced people settled in each region by the last evening, and by the day of each observation. */
final class ArrivalsChart {
    private static final Indicator ARRIVED = Indicator.ARRIVED_PEOPLE_CUMULATIVE;
    private static final int SLOT_HEIGHT = 8;
    private static final int ROW_GAP = 5;

    private ArrivalsChart() {
    }

    /** One row: a region on a day. */
    private record Entry(String name, LocalDate date, List<Ribbon> ribbons, List<Observation> observed) {
        /** People on that day; 0 where they are too few to be told. */
        double median(Study study) {
            double people = ribbons.get(0).values().median()[(int) ChronoUnit.DAYS.between(study.days().start(), date)];
            return Double.isNaN(people) ? 0 : people;
        }
    }

    static Optional<Figure> of(Study study) {
        LocalDate last = study.days().start().plusDays(study.days().days() - 1L);
        List<Entry> ends = new ArrayList<>();
        List<Entry> observed = new ArrayList<>();
        for (String region : study.scenario().regions().keySet()) {
            List<Ribbon> ribbons = ribbons(study.ribbons("", Style.INKS[0], region, ARRIVED, Ribbon.Ending.MEDIAN_AND_RANGE));
            if (!ribbons.isEmpty()) {
                ends.add(new Entry(study.name(region), last, ribbons, List.of()));
                observed.addAll(byDate(study.name(region), ribbons, study.observations(region, ARRIVED)));
            }
        }
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Entry> bySize = Comparator.comparingDouble((Entry e) -> -e.median(study)).thenComparing(Entry::name);
        ends.sort(bySize);
        observed.sort(Comparator.comparing(Entry::date).thenComparing(bySize));
        List<Panel> panels = new ArrayList<>();
        double highest = Math.max(layer(study, ends, false).highest(), layer(study, observed, true).highest());
        Scale people = new Scale.Amounts(highest, true);
        panels.add(panel(study, "By " + Numbers.day(last), "people", people, ends, false));
        if (!observed.isEmpty()) {
            panels.add(panel(study, "Against observations", "people", people, observed, true));
        }
        List<Entry> shares = shares(study);
        if (!shares.isEmpty()) {
            Scale percent = new Scale.Amounts(layer(study, shares, true).highest(), true);
            panels.add(panel(study, "Shares, against observations", "% of the whole", percent, shares, true));
        }
        return Optional.of(study.figure("09-arrivals", "Arrivals of displaced people, by region", "Arrivals since the first day",
                1, false, panels, Caption.points(study), "An arrival is counted where displaced people settle; who settles twice is counted twice."
                        + " " + study.withheld() + "Regions are those of the scenario" + (study.regionsOverlap() ? " and overlap, so they do not add up." : "."),
                Caption.observed(panels)));
    }

    private static List<Ribbon> ribbons(List<Layer> layers) {
        return layers.stream().map(Ribbon.class::cast).toList();
    }

    private static List<Entry> byDate(String name, List<Ribbon> ribbons, List<Observation> seen) {
        return seen.stream().map(Observation::date).distinct().sorted()
                .map(date -> new Entry(name, date, ribbons, seen.stream().filter(o -> o.date().equals(date)).toList())).toList();
    }

    /** What sources say of regions as shares of the whole: of arrivals, or of those who left. */
    private static List<Entry> shares(Study study) {
        List<Entry> entries = new ArrayList<>();
        for (Observation share : study.observedShares()) {
            boolean arrived = share.indicator().equals(ARRIVED.key());
            boolean left = share.indicator().equals(Indicator.DISPLACED_PEOPLE_CUMULATIVE.key());
            if (!share.place().equals(Study.ALL) && (arrived || left)) {
                List<Ribbon> ribbons = ribbons(study.shares(share));
                if (!ribbons.isEmpty()) {
                    entries.add(new Entry((arrived ? "Arrived in " : "Displaced from ") + study.name(share.place()), share.date(), ribbons,
                            List.of(share)));
                }
            }
        }
        return entries;
    }

    private static Panel panel(Study study, String title, String unit, Scale scale, List<Entry> entries, boolean observed) {
        int slots = study.variants().size() + (observed ? 1 : 0);
        List<String> names = entries.stream().map(e -> observed ? e.name() + ", " + Numbers.day(e.date()) : e.name()).toList();
        return Panel.of(title, unit, "", entries.size() * (ROW_GAP + SLOT_HEIGHT * slots), scale, new Scale.Rows(names),
                List.of(layer(study, entries, observed)));
    }

    /** A row has a line for each variant, and one for what was seen. */
    private static Layer layer(Study study, List<Entry> entries, boolean observed) {
        int slots = study.variants().size() + (observed ? 1 : 0);
        double step = SLOT_HEIGHT / (double) (ROW_GAP + SLOT_HEIGHT * slots);
        List<Intervals.Line> lines = new ArrayList<>();
        for (int row = 0; row < entries.size(); row++) {
            Entry e = entries.get(row);
            int day = (int) ChronoUnit.DAYS.between(study.days().start(), e.date());
            // What was seen comes with the first line that may be told.
            List<Observation> seen = e.observed();
            for (int v = 0; v < e.ribbons().size(); v++) {
                Ribbon r = e.ribbons().get(v);
                double y = row + step * (v - (slots - 1) / 2.0);
                double observedY = row + step * (slots - 1) / 2.0;
                if (!Double.isNaN(r.values().median()[day])) {
                    lines.add(new Intervals.Line(r, study.isSingle() ? "" : r.label(), y, e.date(), day, seen, observedY));
                    seen = List.of();
                }
            }
        }
        return new Intervals(lines);
    }
}
