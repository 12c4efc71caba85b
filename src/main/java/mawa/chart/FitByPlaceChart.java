package mawa.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.experiment.CountedCamps;
import mawa.outcome.Indicator;
import mawa.scenario.Observation;
import mawa.world.Place;

/**
 * What was simulated against what was observed, place by place on the last day that was counted there: camps where several
 * were counted, else every count of people that was observed. Of several variants the first is shown, which is what was observed.
 */
final class FitByPlaceChart {
    private static final int HEIGHT = 370;
    /** Narrow panels are square. */
    private static final int NARROW_HEIGHT = 200;
    private static final String PEOPLE = "people";

    private FitByPlaceChart() {
    }

    static Optional<Figure> of(Study study) {
        Found found = new Found(study);
        Optional<CountedCamps> counted = CountedCamps.of(study.scenario(), study.days().days());
        boolean camps = counted.isPresent();
        counted.ifPresentOrElse(found::camps, found::rows);
        if (found.points.isEmpty()) {
            return Optional.empty();
        }
        FitPoints points = new FitPoints(found.points);
        Panel panel = Panel.of(study.look().phrase("fit.simulated"), study.say("unit.people"), "", study.look().isNarrow() ? NARROW_HEIGHT : HEIGHT, points.scale(), points.scale(), List.of(points))
                .withBelow(study.say("fit.observedPeople"));
        String least = study.look().numbers().exact(study.scenario().smallestPublishedCount(), 0);
        boolean deaths = points.points().stream().anyMatch(FitPoints.Point::deaths);
        return Optional.of(study.figure("18-fit-by-place", study.say(camps ? "fit.byPlace.title" : "fit.byRow.title"), study.say(camps ? "fit.byPlace.camps" : "fit.byPlace.rows"), 1, false, List.of(panel),
                Caption.points(study) + (study.isSingle() ? "" : " " + study.say("fit.byPlace.variant", study.variantName(0))),
                study.say(camps ? "fit.byPlace.lastDay" : "fit.byPlace.everyRow") + (deaths ? " " + study.say("fit.byPlace.deaths") : ""),
                found.zero.isEmpty() ? "" : study.say("fit.byPlace.zero", String.join(", ", found.zero)),
                found.few.isEmpty() ? "" : study.say("fit.byPlace.few", least, String.join(", ", found.few)),
                found.points.stream().anyMatch(p -> p.seen().high() > p.seen().low()) ? study.say("fit.byPlace.range") : ""));
    }

    /** The points, and the names of those that cannot be drawn. */
    private static final class Found {
        private final Study study;
        private final List<FitPoints.Point> points = new ArrayList<>();
        private final List<String> zero = new ArrayList<>();
        private final List<String> few = new ArrayList<>();

        Found(Study study) {
            this.study = study;
        }

        void camps(CountedCamps counted) {
            List<Place> camps = study.scenario().places().stream().filter(p -> counted.places().contains(p.id())).toList();
            Map<String, String> titles = CampsChart.titles(study, camps);
            for (Place camp : camps) {
                study.observations(camp.id(), Indicator.PEOPLE_IN_CAMPS).stream().max(Comparator.comparing(Observation::date))
                        .ifPresent(last -> add(last, titles.get(camp.id()), "", titles.get(camp.id()), 0));
            }
        }

        void rows() {
            List<Source> series = new ArrayList<>();
            for (Observation o : study.observedAmounts()) {
                Source source = Source.of("", o.place(), Indicator.of(o.indicator()));
                if (source.unit().equals(PEOPLE)) {
                    if (!series.contains(source)) {
                        series.add(source);
                    }
                    String what = o.place().equals(Study.ALL) ? o.indicator() : study.say("arrivals.row", o.indicator(), study.name(o.place()));
                    String day = study.look().numbers().day(o.date());
                    add(o, day, what, study.say("arrivals.row", what, day), series.indexOf(source));
                }
            }
        }

        /** @param full its name where the key does not say what it is of */
        private void add(Observation seen, String name, String series, String full, int number) {
            Indicator indicator = Indicator.of(seen.indicator());
            LocalDate start = study.days().start();
            int day = (int) ChronoUnit.DAYS.between(start, seen.date());
            List<Layer> simulated = study.ofBaseline(seen.place(), indicator);
            if (simulated.isEmpty()) {
                return;
            }
            Ribbon ribbon = (Ribbon) simulated.get(0);
            double median = ribbon.values().median()[day];
            boolean deaths = Compared.isDeaths(indicator);
            if (seen.middle() == 0 || median == 0) {
                zero.add(full);
            } else if (Double.isNaN(median) || deaths && ribbon.values().isSingle()) {
                few.add(full);
            } else {
                Palette palette = study.look().palette();
                points.add(new FitPoints.Point(ribbon.source(), name, series, seen, ribbon.values(), day, palette.ink(number % palette.size()).color(),
                        Marker.values()[(number + 2 * (number / palette.size())) % Marker.values().length], deaths));
            }
        }
    }
}
