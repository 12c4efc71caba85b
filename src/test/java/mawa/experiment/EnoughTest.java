package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import mawa.experiment.Plan.Target;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;

/** Replicates are added, to the next ten each time, until two looks in a row say that they are enough. */
class EnoughTest extends TwoVariants {
    private static final Measure DISPLACED = new Measure(Indicator.DISPLACED_PEOPLE, Statistic.FINAL, 0, false, true);

    @Test
    void withoutATargetEveryNumberIsEnough() throws InterruptedException {
        Plan plan = new Plan(Fakes.experiment(2, baseline, variant), List.of(DISPLACED), Optional.empty());
        play(plan, r -> r);
        assertThat(Enough.isReached(plan, Runs.of(plan.experiment(), store))).isTrue();
        assertThat(Enough.next(plan, store)).isSameAs(plan);
    }

    @Test
    void aDifferenceThatIsNearlyTheSameInAllReplicatesIsKnownAtTheSecondLook() throws InterruptedException {
        assertThat(path(3, 100, 0.05, r -> 100 + r % 2)).containsExactly(3, 10, 20);
    }

    @Test
    void oneThatSpreadsTakesMore() throws InterruptedException {
        List<Integer> loose = path(10, 400, 0.5, r -> r % 5 * 10);
        List<Integer> tight = path(10, 400, 0.1, r -> r % 5 * 10);
        assertThat(loose).startsWith(10, 20);
        assertThat(tight).startsWith(10, 20, 30, 40).hasSizeGreaterThan(loose.size());
        assertThat(tight.get(tight.size() - 1)).isLessThan(400);
    }

    @Test
    void thereIsAnEndWhereverItIsSet() throws InterruptedException {
        assertThat(path(10, 25, 0.01, r -> r % 2 == 0 ? 10 : -10)).containsExactly(10, 20, 25);
        Plan plan = plan(25, 25, 0.01);
        assertThat(Enough.isReached(plan, Runs.of(plan.experiment(), store))).isFalse();
    }

    @Test
    void whatChangesNothingIsKnownAtOnce() throws InterruptedException {
        assertThat(path(5, 400, 0.01, r -> 0)).containsExactly(5);
    }

    @Test
    void theVariantThatIsKnownLeastDecides() throws InterruptedException {
        Variant wild = Fakes.variant(dir, "wild", "departure.remainShare", "0.6");
        Target target = new Target(0.05, DISPLACED, 10, 30);
        Plan plan = new Plan(Fakes.experiment(30, baseline, variant, wild), List.of(DISPLACED), Optional.of(target));
        Fakes.play(plan.experiment(), store, 2, (world, seed, replicate) -> Fakes.outcome(replicate, world.departure().remainShare() < 0.4 ? 100
                : world.departure().remainShare() < 0.55 ? 50 : 100 + replicate % 3 * 50));
        assertThat(Enough.isReached(plan, Runs.of(plan.experiment(), store))).isFalse();
        Plan without = new Plan(Fakes.experiment(30, baseline, variant), List.of(DISPLACED), Optional.of(target));
        assertThat(Enough.isReached(without, Runs.of(without.experiment(), store))).isTrue();
    }

    @Test
    void runsThatFailedAreNoPairs() throws InterruptedException {
        Plan plan = plan(20, 40, 0.05);
        Fakes.play(plan.experiment(), store, 2, (world, seed, replicate) -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(Enough.isReached(plan, Runs.of(plan.experiment(), store))).isFalse();
        assertThat(Enough.next(plan, store).experiment().replicates()).isEqualTo(30);
    }

    /** The numbers of replicates that were played, one after the other; by replicate, what the variant grows by. */
    private List<Integer> path(int first, int most, double share, IntUnaryOperator step) throws InterruptedException {
        List<Integer> out = new ArrayList<>();
        for (Plan plan = plan(first, most, share); out.isEmpty() || plan.experiment().replicates() > out.get(out.size() - 1); plan = Enough.next(plan, store)) {
            play(plan, step);
            out.add(plan.experiment().replicates());
        }
        return out;
    }

    private Plan plan(int replicates, int most, double share) {
        return new Plan(Fakes.experiment(replicates, baseline, variant), List.of(DISPLACED), Optional.of(new Target(share, DISPLACED, 2, most)));
    }

    private void play(Plan plan, IntUnaryOperator step) throws InterruptedException {
        Fakes.play(plan.experiment(), store, 2, (world, seed, replicate) ->
                Fakes.outcome(replicate, 1000 + (world.departure().equals(baseline.scenario().departure()) ? 0 : step.applyAsInt(replicate))));
    }
}
