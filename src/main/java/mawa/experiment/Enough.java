package mawa.experiment;

import java.util.List;
import java.util.Arrays;
import mawa.comparison.Precision;
import mawa.store.RunStore;

/** Whether a plan's replicates suffice for its target, and how many more it takes. */
public final class Enough {
    private static final int STEP = 10;

    private Enough() {
    }

    /** The plan with more replicates; the same number where the target is met, cannot be met, or is not asked for. */
    public static Plan next(Plan plan, RunStore store) {
        int played = plan.experiment().replicates();
        if (plan.target().isEmpty() || played >= plan.target().get().atMost() || isReached(plan, Runs.of(plan.experiment(), store))) {
            return plan;
        }
        int next = played < STEP ? STEP : played + STEP - played % STEP;
        return plan.withReplicates(Math.min(plan.target().get().atMost(), next));
    }

    /** Whether every variant's difference is known well enough; true where there is no target. */
    public static boolean isReached(Plan plan, Runs runs) {
        if (plan.target().isEmpty()) {
            return true;
        }
        Plan.Target target = plan.target().get();
        Samples base = Samples.only(runs.of(plan.experiment().baseline()), List.of(target.measure()));
        return plan.experiment().variants().stream().skip(1).allMatch(variant -> {
            double[] differences = Samples.only(runs.of(variant), List.of(target.measure())).minus(base, Samples.Key.of(target.measure()));
            // A variant that changes nothing, in any replicate, is known as well as it ever will be.
            return differences.length > 0 && (Arrays.stream(differences).allMatch(d -> d == 0) || Precision.relative(differences, target.share(), Comparison.LEVEL).isReached());
        });
    }
}
