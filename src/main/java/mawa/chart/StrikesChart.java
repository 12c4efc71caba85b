package mawa.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.world.Place;

/** Strikes a day, and day by day the places with most of them. */
final class StrikesChart {
    private static final int MOST_PLACES = 25;
    private static final int DAILY_HEIGHT = 62;
    private static final int ROW_HEIGHT = 9;
    private static final double MIDDLE = 0.5;

    private StrikesChart() {
    }

    private record Target(Place place, Ensemble strikes, double total) {
    }

    static Optional<Figure> of(Study study) {
        List<Panel> panels = new ArrayList<>(Strips.strikes(study, DAILY_HEIGHT).stream().toList());
        List<Target> most = most(study);
        if (!most.isEmpty()) {
            panels.add(byPlace(study, most));
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(study.figure("08-strikes", study.say("strikes.title"), study.say("strikes.what"), 1, false, panels,
                study.isSingle() ? Caption.bars(study) : Caption.lines(study), most.isEmpty() ? "" : cells(study, most.size())));
    }

    private static String cells(Study study, int places) {
        String count = study.say(study.baseline().runs().size() == 1 ? "strikes.count" : "strikes.median");
        String shown = study.say(places < MOST_PLACES ? "strikes.placesStruck" : "strikes.placesWithMost", count, study.look().numbers().exact(places, 0));
        return shown + " " + (study.isSingle() ? "" : study.say("strikes.ofVariant", study.variantName(0)) + " ") + study.say("strikes.rule");
    }

    private static List<Target> most(Study study) {
        List<Target> targets = new ArrayList<>();
        for (Place place : study.scenario().places()) {
            Optional<Ensemble> e = Derived.ofPlace(study.baseline(), place.id(), Indicator.STRIKES);
            if (e.isPresent()) {
                double total = Derived.total(e.get(), place.id(), Indicator.STRIKES).quantile(place.id(), Group.ALL, Indicator.STRIKES, MIDDLE)[0];
                if (total > 0) {
                    targets.add(new Target(place, e.get(), total));
                }
            }
        }
        targets.sort(Comparator.comparingDouble((Target t) -> -t.total()).thenComparing(t -> t.place().id()));
        return targets.subList(0, Math.min(MOST_PLACES, targets.size()));
    }

    private static Panel byPlace(Study study, List<Target> most) {
        List<Source> sources = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Target t : most) {
            sources.add(Source.of(study.baseline().variant(), t.place().id(), Indicator.STRIKES));
            values.add(t.strikes().quantile(t.place().id(), Group.ALL, Indicator.STRIKES, MIDDLE));
            names.add(study.name(t.place().id()));
        }
        return Panel.of(study.look().phrase("strikes.byPlace"), "", "", Axes.rowHeight(study.look(), names, ROW_HEIGHT) * most.size(), study.days(), new Scale.Rows(names),
                List.of(new HeatMap(sources, study.baseline().runs().size() == 1 ? "value" : "median", study.days().start(), values)));
    }
}
