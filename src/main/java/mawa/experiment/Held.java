package mawa.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.scenario.Observation;
import mawa.scenario.Scenario;

/**
 * One observation, and what the replicates gave for that evening.
 *
 * @param observation what was seen
 * @param band what was simulated
 */
public record Held(Observation observation, Band band) {
    private static final double CALIBRATION_TOLERANCE = 0.15;
    private static final double VALIDATION_TOLERANCE = 0.25;

    /** Every observation within the period, by date, that speaks of a series the runs record. */
    public static List<Held> against(Ensemble ensemble, Scenario scenario) {
        List<Held> out = new ArrayList<>();
        for (Observation o : scenario.observed()) {
            int day = scenario.calendar().day(o.date());
            if (day >= 0 && day < scenario.calendar().days()) {
                band(ensemble, o, day).ifPresent(b -> out.add(new Held(o, b)));
            }
        }
        return out;
    }

    private static Optional<Band> band(Ensemble ensemble, Observation o, int day) {
        Indicator indicator = Indicator.of(o.indicator());
        if (!o.isShare()) {
            return Summary.overRuns(ensemble, o.place(), Group.ALL, indicator, evenings -> evenings[day]);
        }
        Indicator whole = Indicator.of(o.shareOf());
        double[] shares = ensemble.runs().stream()
                .filter(r -> r.find(o.place(), Group.ALL, indicator) != null && r.find("all", Group.ALL, whole) != null)
                .mapToDouble(r -> r.find(o.place(), Group.ALL, indicator)[day] / Math.max(1, r.find("all", Group.ALL, whole)[day]))
                .toArray();
        return shares.length == 0 ? Optional.empty() : Optional.of(Band.over(shares));
    }

    /** How far the median lies outside the observed range, as a share of its nearer end; 0 inside, negative below. */
    public double deviation() {
        double median = band.p50();
        if (median >= observation.low() && median <= observation.high()) {
            return 0;
        }
        double end = median < observation.low() ? observation.low() : observation.high();
        return end == 0 ? Double.POSITIVE_INFINITY : median / end - 1;
    }

    /** What {@link #holds} allows: 15 % of what was calibrated on, 25 % of what was not. */
    public double tolerance() {
        return observation.use() == Observation.Use.CALIBRATION ? CALIBRATION_TOLERANCE : VALIDATION_TOLERANCE;
    }

    public boolean holds() {
        return Math.abs(deviation()) <= tolerance();
    }
}
