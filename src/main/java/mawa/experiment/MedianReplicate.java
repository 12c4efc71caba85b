package mawa.experiment;

import java.util.List;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;

/**
 * The replicate that stands for its ensemble on maps and by place: a world that was played, unlike the median of
 * each place, whose places need not add up. It is the one whose {@code displacedPeople} and
 * {@code peopleWithoutShelter} of the whole stay nearest to the ensemble's median: the absolute distance summed
 * over evenings, each indicator divided by the sum of its median, so that both count alike. Of equals the lowest
 * number.
 */
public final class MedianReplicate {
    private static final List<Indicator> BY = List.of(Indicator.DISPLACED_PEOPLE, Indicator.PEOPLE_WITHOUT_SHELTER);

    private MedianReplicate() {
    }

    /** Its outcome. */
    public static RunOutcome of(Ensemble ensemble) {
        double[] distance = new double[ensemble.runs().size()];
        for (Indicator indicator : BY) {
            if (ensemble.runs().get(0).find("all", Group.ALL, indicator) != null) {
                add(ensemble, indicator, distance);
            }
        }
        int best = 0;
        for (int r = 1; r < distance.length; r++) {
            best = distance[r] < distance[best] ? r : best;
        }
        return ensemble.runs().get(best);
    }

    private static void add(Ensemble ensemble, Indicator indicator, double[] distance) {
        double[] median = ensemble.quantile("all", Group.ALL, indicator, 0.5);
        double scale = 0;
        for (double v : median) {
            scale += v;
        }
        if (scale == 0) {
            return;
        }
        for (int r = 0; r < distance.length; r++) {
            double[] evenings = ensemble.runs().get(r).find("all", Group.ALL, indicator);
            for (int d = 0; d < median.length; d++) {
                distance[r] += Math.abs(evenings[d] - median[d]) / scale;
            }
        }
    }
}
