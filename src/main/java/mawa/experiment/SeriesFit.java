package mawa.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        series.values().forEach(all -> out.addAll(naive(ensemble.variant(), all)));
        return out;
    }

    private static List<Row> naive(String variant, List<Held> series) {
        List<Held> known = series.stream().filter(h -> h.observation().use() == Observation.Use.CALIBRATION).sorted(Comparator.comparing(h -> h.observation().date())).toList();
        List<Held> later = series.stream().filter(h -> h.observation().use() == Observation.Use.VALIDATION)
                .filter(h -> known.stream().allMatch(k -> k.observation().date().isBefore(h.observation().date()))).toList();
        if (known.isEmpty() || later.isEmpty()) {
            return List.of();
        }
        Observation last = known.get(known.size() - 1).observation();
        Observation before = known.get(Math.max(0, known.size() - 2)).observation();
        long apart = last.date().toEpochDay() - before.date().toEpochDay();
        double perDay = apart == 0 ? 0 : (middle(last) - middle(before)) / apart;
        double model = 0;
        double flat = 0;
        double drift = 0;
        for (Held h : later) {
            Observation o = h.observation();
            double ahead = o.date().toEpochDay() - last.date().toEpochDay();
            model += Math.abs(h.band().p50() - middle(o));
            flat += Math.abs(middle(last) - middle(o));
            drift += Math.abs(middle(last) + ahead * perDay - middle(o));
        }
        LocalDate from = later.get(0).observation().date();
        LocalDate to = later.get(later.size() - 1).observation().date();
        List<Row> out = new ArrayList<>();
        if (flat > 0) {
            out.add(new Row(variant, last.place(), from, to, "maseFlat:" + last.indicator(), model / flat));
        }
        if (drift > 0 && apart > 0) {
            out.add(new Row(variant, last.place(), from, to, "maseDrift:" + last.indicator(), model / drift));
        }
        return out;
    }

    private static double middle(Observation o) {
        return (o.low() + o.high()) / 2;
    }
}
