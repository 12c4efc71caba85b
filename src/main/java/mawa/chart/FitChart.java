package mawa.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mawa.experiment.CountedCamps;
import mawa.experiment.Fit;
import mawa.experiment.Fit.Naive;
import mawa.experiment.PlainForecasts;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.scenario.Observation;
import mawa.world.Place;

/**
 * What was simulated against what was observed over time, and what forecasts that need no model would have said: a panel for
 * each camp where several were counted, else for each series that was observed on two evenings or more.
 */
final class FitChart {
    private static final int MOST_COLUMNS_OF_CAMPS = 3;
    private static final int CAMP_HEIGHT = 84;
    private static final int MOST_COLUMNS = 2;
    private static final int HEIGHT = 118;
    private static final int LEAST_DATES = 2;
    /** How far above all other lines a forecast is followed. */
    private static final double FOLLOWED = 1.5;

    private FitChart() {
    }

    /** What is observed in one panel. */
    private record Series(Source source, List<Observation> rows, double daysApart) {
        boolean isDeaths() {
            return !rows.get(0).isShare() && Compared.isDeaths(Indicator.of(rows.get(0).indicator()));
        }
    }

    static Optional<Figure> of(Study study) {
        return CountedCamps.of(study.scenario(), study.days().days()).map(counted -> ofCamps(study, counted)).orElseGet(() -> ofSeries(study));
    }

    private static Optional<Figure> ofCamps(Study study, CountedCamps counted) {
        Optional<PlainForecasts> forecasts = counted.forecasts();
        List<Place> camps = study.scenario().places().stream().filter(p -> counted.places().contains(p.id())).toList();
        Map<String, String> titles = CampsChart.titles(study, camps);
        double daysApart = camps.stream().mapToDouble(p -> Observed.daysApart(study.observations(p.id(), Indicator.PEOPLE_IN_CAMPS))).min().orElse(Double.POSITIVE_INFINITY);
        List<Panel> panels = new ArrayList<>();
        camps.stream().sorted(Comparator.comparingDouble((Place p) -> -highest(study, p)).thenComparing(Place::id)).forEach(camp -> {
            Series seen = new Series(Source.of("observed", camp.id(), Indicator.PEOPLE_IN_CAMPS), study.observations(camp.id(), Indicator.PEOPLE_IN_CAMPS), daysApart);
            List<Layer> layers = study.ribbons(study.say("fit.simulated"), study.ink(), Source.of("", camp.id(), Indicator.PEOPLE_IN_CAMPS), Ribbon.Ending.NONE,
                    e -> Derived.ofPlace(e, camp.id(), Indicator.PEOPLE_IN_CAMPS), Indicator.PEOPLE_IN_CAMPS);
            panel(study, Phrase.ofScenario(titles.get(camp.id())), "", CAMP_HEIGHT, layers, seen, forecasts, counted.places().indexOf(camp.id()))
                    .map(p -> p.named(study.name(camp.id()))).ifPresent(panels::add);
        });
        String known = forecasts.map(f -> study.say("fit.knownOfCamps", study.look().numbers().exact(Fit.KNOWN_DAYS, 0), study.look().numbers().full(f.knownUntil()))).orElse("");
        return figure(study, study.say("unit.peopleEachEvening"), panels, Math.min(panels.size(), study.look().columns(MOST_COLUMNS_OF_CAMPS)), known, study.withheld());
    }

    private static double highest(Study study, Place camp) {
        return study.observations(camp.id(), Indicator.PEOPLE_IN_CAMPS).stream().mapToDouble(Observation::high).max().orElse(0);
    }

    private static Optional<Figure> ofSeries(Study study) {
        Map<Source, List<Observation>> all = new LinkedHashMap<>();
        study.observedAmounts().forEach(o -> all.computeIfAbsent(Source.of("observed", o.place(), Indicator.of(o.indicator())), s -> new ArrayList<>()).add(o));
        study.observedShares().forEach(o -> all.computeIfAbsent(Study.source(o), s -> new ArrayList<>()).add(o));
        List<Panel> panels = new ArrayList<>();
        boolean deaths = false;
        boolean withheld = false;
        for (Map.Entry<Source, List<Observation>> e : all.entrySet()) {
            Series seen = new Series(e.getKey(), e.getValue(), Observed.daysApart(e.getValue()));
            if (seen.rows().stream().map(Observation::date).distinct().count() < LEAST_DATES) {
                continue;
            }
            Optional<Panel> panel = panel(study, seen);
            panel.ifPresent(panels::add);
            deaths |= panel.isPresent() && seen.isDeaths();
            withheld |= panel.isPresent() && !seen.source().place().equals(Study.ALL);
        }
        return figure(study, study.say("fit.what"), panels, Math.min(panels.size(), study.look().columns(MOST_COLUMNS)), study.say("fit.knownOfSeries"),
                Caption.lastEvening(study) + (deaths && study.isSingle() && study.baseline().runs().size() > 1 ? " " + study.say("fit.deaths") : "") + (withheld ? " " + study.withheld() : ""));
    }

    private static Optional<Panel> panel(Study study, Series seen) {
        Observation one = seen.rows().get(0);
        Ribbon.Ending ending = seen.isDeaths() ? Ribbon.Ending.RANGE : one.isShare() ? Ribbon.Ending.PERCENT : Ribbon.Ending.MEDIAN_AND_RANGE;
        List<Layer> layers = one.isShare() ? study.shares(study.say("fit.simulated"), one) : study.ribbons(study.say("fit.simulated"), study.ink(), one.place(), Indicator.of(one.indicator()), ending);
        String key = seen.source().indicator();
        boolean whole = one.place().equals(Study.ALL);
        Phrase title = whole ? Phrase.ofScenario(key) : new Phrase(key + ", " + study.name(one.place()), study.say("arrivals.row", key, study.name(one.place())));
        return panel(study, title, one.isShare() ? study.say("fit.percent") : study.look().unit(seen.source().unit()), HEIGHT, layers, seen,
                PlainForecasts.of(seen.rows(), study.days().start().plusDays(study.days().days() - 1L)), 0).map(p -> Facets.withRemark(study.look(), p));
    }

    /** Nothing where no variant records what was observed, or nothing was within the period. */
    private static Optional<Panel> panel(Study study, Phrase title, String unit, int height, List<Layer> simulated, Series seen, Optional<PlainForecasts> forecasts, int column) {
        if (simulated.isEmpty() || seen.rows().isEmpty()) {
            return Optional.empty();
        }
        Layer observed = new Observed(seen.source(), "", Marker.CIRCLE, study.days().start(), seen.rows(), seen.daysApart());
        List<Layer> layers = new ArrayList<>(simulated);
        layers.add(observed);
        double ceiling = FOLLOWED * Study.highest(layers);
        layers.remove(observed);
        forecasts.ifPresent(plain -> plain.tables().keySet().forEach(naive -> layers.add(line(study, seen.source(), plain, naive, column, ceiling))));
        layers.add(observed);
        forecasts.ifPresent(plain -> layers.add(new KnownUntil(forecast(seen.source()), study.say("fit.known"), study.say("fit.forecast"), study.days().start(), plain.knownUntil(), Study.highest(layers))));
        return study.panel(title, unit, height, true, layers);
    }

    private static Source forecast(Source observed) {
        return new Source("forecast", observed.place(), Group.ALL.key(), observed.indicator(), observed.unit());
    }

    private static ForecastLine line(Study study, Source observed, PlainForecasts plain, Naive naive, int column, double ceiling) {
        String key = switch (naive) {
            case FLAT -> "fit.flat";
            case DRIFT -> "fit.drift";
            default -> "fit.ratio";
        };
        return new ForecastLine(forecast(observed), "forecast" + naive.name().charAt(0) + naive.name().substring(1).toLowerCase(Locale.ROOT), study.say(key), Style.forecast(naive.ordinal()), study.days().start(), plain.knownUntil().plusDays(1), plain.of(naive, column), ceiling);
    }

    private static Optional<Figure> figure(Study study, String what, List<Panel> panels, int columns, String known, String values) {
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        List<ForecastLine> lines = panels.stream().flatMap(p -> p.layers().stream()).filter(ForecastLine.class::isInstance).map(ForecastLine.class::cast).toList();
        String forecasts = lines.isEmpty() ? "" : known + (lines.stream().anyMatch(ForecastLine::leaves) ? " " + study.say("fit.leaves") : "");
        return Optional.of(study.figure("17-fit", study.say("fit.title"), what, columns, false, panels, Caption.lines(study), forecasts,
                (panels.size() > 1 ? study.say("fit.scales") + " " : "") + values, Caption.observed(study.look(), panels)));
    }
}
