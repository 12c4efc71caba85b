package mawa.experiment;

import java.util.List;
import java.util.Optional;
import mawa.outcome.Indicator;

/**
 * An experiment and what it is to answer: everything that a folder must know to be worked on by others.
 *
 * @param experiment which runs there are; with a target, so far
 * @param measures what variants are compared by, primary ones first; empty where nobody said
 * @param target how precisely the differences are to be known; empty for a fixed number of replicates
 */
public record Plan(Experiment experiment, List<Measure> measures, Optional<Target> target) {

    /** What variants are compared by where nobody said. */
    private static final List<Indicator> USUAL = List.of(Indicator.PERSON_DAYS_WITHOUT_SHELTER, Indicator.DEATHS_BY_STRIKE_CUMULATIVE,
            Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE, Indicator.CROSSED_PEOPLE_CUMULATIVE);

    /**
     * Replicates are added until the half-width of each difference's interval is at most this share of the difference.
     *
     * @param share 0.05 for 5 %
     * @param measure of which figure
     * @param atLeast replicates to begin with
     * @param atMost replicates to stop at, reached or not
     */
    public record Target(double share, Measure measure, int atLeast, int atMost) {
        public Target {
            if (!(share > 0) || share >= 1) {
                throw new IllegalArgumentException("the precision must lie between 0 and 1, was " + share);
            }
            if (atLeast < 2 || atMost < atLeast) {
                throw new IllegalArgumentException("atLeast must be 2 or more and atMost no less, were " + atLeast + " and " + atMost);
            }
        }
    }

    public Plan {
        measures = List.copyOf(measures);
    }

    /** For an experiment about which nothing was asked. */
    public static Plan forRunning(Experiment experiment) {
        return new Plan(experiment, List.of(), Optional.empty());
    }

    /** The same questions to another experiment. */
    public Plan of(Experiment other) {
        return new Plan(other, measures, target);
    }

    /** The same with the measures that it declares, or else with the usual ones. */
    public Plan measured() {
        return measures.isEmpty() ? new Plan(experiment, USUAL.stream().map(Measure::exploratory).toList(), target) : this;
    }

    public Plan withReplicates(int number) {
        return new Plan(experiment.withReplicates(number), measures, target);
    }
}
