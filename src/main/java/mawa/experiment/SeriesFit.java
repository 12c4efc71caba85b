package mawa.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawa.experiment.Fit.Naive;
import mawa.experiment.Fit.Row;
import mawa.outcome.Ensemble;
import mawa.scenario.Observation;
import mawa.scenario.Scenario;

/**
 * How single observations compare: each by itself, and each series that goes on after its calibration with what two plain
 * forecasts would have said, which know the calibration figures alone. A range counts as its middle.
 */
final class SeriesFit {
    private SeriesFit() {
    }

    /** Measures carry the indicator's key behind a colon, since a place may have several. */
    static List<Row> rows(Ensemble ensemble, Scenario scenario) {
        List<Row> out = new ArrayList<>();
        Map<String, List<Held>> series = new LinkedHashMap<>();
        for (Held held : Held.against(ensemble, scenario)) {
            Observation o = held.observation();
            String what = o.indicator() + (o.isShare() ? " / " + o.shareOf() : "");
            out.add(new Row(ensemble.variant(), o.place(), o.date(), o.date(), "deviation:" + what, held.deviation()));
            out.add(new Row(ensemble.variant(), o.place(), o.date(), o.date(), "inBand90:" + what,
                    held.band().p05() <= o.high() && held.band().p95() >= o.low() ? 1 : 0));
            series.computeIfAbsent(o.place() + " " + what, k -> new ArrayList<>()).add(held);
        }
        series.values().forEach(all -> out.addAll(naive(ensemble.variant(), all, scenario.end())));
        return out;
    }

    private static List<Row> naive(String variant, List<Held> series, LocalDate end) {
        return PlainForecasts.of(series.stream().map(Held::observation).toList(), end).map(plain -> naive(variant, series, plain)).orElse(List.of());
    }

    /** The model's error over the forecast's, both over the figures that came later. */
    private static List<Row> naive(String variant, List<Held> series, PlainForecasts plain) {
        List<Held> later = series.stream().filter(h -> h.observation().use() == Observation.Use.VALIDATION && h.observation().date().isAfter(plain.knownUntil())).toList();
        double model = later.stream().mapToDouble(h -> Math.abs(h.band().p50() - h.observation().middle())).sum();
        Observation first = later.get(0).observation();
        LocalDate to = later.get(later.size() - 1).observation().date();
        List<Row> out = new ArrayList<>();
        for (Naive naive : plain.tables().keySet()) {
            double error = later.stream().map(Held::observation).mapToDouble(o -> Math.abs(plain.on(naive, o.date()) - o.middle())).sum();
            if (error > 0) {
                out.add(new Row(variant, first.place(), first.date(), to, naive.measure() + ":" + first.indicator(), model / error));
            }
        }
        return out;
    }
}
