package mawa.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
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
            List<Ribbon> ribbons = ribbons(study.ribbons("", study.ink(), region, ARRIVED, Ribbon.Ending.MEDIAN_AND_RANGE));
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
        double highest = Math.max(highest(ends, study), highest(observed, study));
        Scale people = new Scale.Amounts(highest, true);
        String lastDay = Language.EN.numbers().day(last);
        Phrase by = new Phrase(Language.EN.words().say("arrivals.by", lastDay), study.say("arrivals.by", study.look().numbers().day(last)));
        panels.add(panel(study, by, study.say("unit.people"), people, ends, false));
        if (!observed.isEmpty()) {
            panels.add(panel(study, study.look().phrase("arrivals.observed"), study.say("unit.people"), people, observed, true));
        }
        List<Entry> shares = shares(study);
        if (!shares.isEmpty()) {
            Scale percent = new Scale.Amounts(highest(shares, study), true);
            panels.add(panel(study, study.look().phrase("arrivals.shares"), study.say("arrivals.unitShares"), percent, shares, true));
        }
        return Optional.of(study.figure("09-arrivals", study.say("arrivals.title"), study.say("arrivals.what"),
                1, false, panels, Caption.points(study), study.say("arrivals.counted") + " " + study.withheld() + study.say(study.regionsOverlap() ? "arrivals.overlap" : "arrivals.regions"),
                Caption.observed(study.look(), panels)));
    }

    private static double highest(List<Entry> entries, Study study) {
        return layer(study, entries, names(study, entries, false), false).highest();
    }

    private static List<String> names(Study study, List<Entry> entries, boolean dated) {
        return entries.stream().map(e -> dated ? study.say("arrivals.row", e.name(), study.look().numbers().day(e.date())) : e.name()).toList();
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
                List<Ribbon> ribbons = ribbons(study.shares("", share));
                if (!ribbons.isEmpty()) {
                    entries.add(new Entry(study.say(arrived ? "arrivals.arrivedIn" : "arrivals.displacedFrom", study.name(share.place())), share.date(), ribbons,
                            List.of(share)));
                }
            }
        }
        return entries;
    }

    private static Panel panel(Study study, Phrase title, String unit, Scale scale, List<Entry> entries, boolean observed) {
        int slots = slots(study, observed);
        List<String> names = names(study, entries, observed);
        int height = Axes.rowHeight(study.look(), names, ROW_GAP + SLOT_HEIGHT * slots);
        List<String> beside = study.look().isNarrow() ? Collections.nCopies(names.size(), "") : names;
        return Panel.of(title, unit, "", entries.size() * height, scale, new Scale.Rows(beside),
                List.of(layer(study, entries, names, observed)));
    }

    /** Lines of a row: one for each variant, one for what was seen, and where its name has no room beside it, one for that. */
    private static int slots(Study study, boolean observed) {
        return study.variants().size() + (observed ? 1 : 0) + (study.look().isNarrow() ? 1 : 0);
    }

    private static Layer layer(Study study, List<Entry> entries, List<String> names, boolean observed) {
        int slots = slots(study, observed);
        int first = study.look().isNarrow() ? 1 : 0;
        double step = SLOT_HEIGHT / (double) (ROW_GAP + SLOT_HEIGHT * slots);
        List<Intervals.Line> lines = new ArrayList<>();
        List<Intervals.Head> heads = new ArrayList<>();
        for (int row = 0; row < entries.size(); row++) {
            Entry e = entries.get(row);
            if (study.look().isNarrow()) {
                heads.add(new Intervals.Head(names.get(row), row - step * (slots - 1) / 2.0));
            }
            int day = (int) ChronoUnit.DAYS.between(study.days().start(), e.date());
            // What was seen comes with the first line that may be told.
            List<Observation> seen = e.observed();
            for (int v = 0; v < e.ribbons().size(); v++) {
                Ribbon r = e.ribbons().get(v);
                double y = row + step * (first + v - (slots - 1) / 2.0);
                double observedY = row + step * (slots - 1) / 2.0;
                if (!Double.isNaN(r.values().median()[day])) {
                    lines.add(new Intervals.Line(r, study.isSingle() ? "" : r.label(), y, e.date(), day, seen, observedY));
                    seen = List.of();
                }
            }
        }
        return new Intervals(lines, heads);
    }
}
