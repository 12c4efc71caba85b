package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.TestWorld;
import mawa.comparison.SignFlip;
import mawa.experiment.Playing.Player;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;
import mawa.scenario.ScenarioFile;
import org.junit.jupiter.api.Test;

/** Each replicate a world with parameters of its own. The test world draws three; the variant's effect hangs on one of them. */
class UncertainWorldsTest extends TwoVariants {
    private static final Measure SHELTER = new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.FINAL, 0, false, true);
    private static final int WORLDS = 60;

    @Test
    void aParameterThatTurnsTheEffectIsFoundAndTheOthersAreNot() throws InterruptedException {
        // Where danger is remembered long it helps, where it is soon forgotten it harms.
        Player player = player(memory -> (int) Math.round(memory * 100) - 500);
        UncertainWorlds u = of(WORLDS, player, baseline, variant).get(0);
        assertThat(u.across().worlds()).isEqualTo(WORLDS);
        assertThat(u.flips()).filteredOn(SignFlip::flips).singleElement().satisfies(flip -> {
            assertThat(flip.parameter()).isEqualTo("danger.memoryDays");
            assertThat(flip.lowUpTo()).isLessThan(5);
            assertThat(flip.highFrom()).isGreaterThan(flip.lowUpTo());
            assertThat(flip.meanLow()).isNegative();
            assertThat(flip.meanHigh()).isPositive();
        });
        assertThat(u.flips()).extracting(SignFlip::parameter).contains("strikeReconstruction.leadDays", "unmetNeed.deathsInOpenPer10000PerDay");
    }

    @Test
    void theShareOfWorldsInWhichItIsBetterCountsWorlds() throws InterruptedException {
        UncertainWorlds u = of(WORLDS, player(memory -> memory < 4 ? -10 : 10), baseline, variant).get(0);
        long better = baselineMemories().stream().filter(memory -> memory < 4).count();
        assertThat(better).isBetween(1L, WORLDS - 1L);
        assertThat(u.across().chanceBetter()).isEqualTo(better / (double) WORLDS);
    }

    @Test
    void theEffectAtTheBestValuesStandsBesideIt() throws InterruptedException {
        UncertainWorlds u = of(30, player(memory -> (int) Math.round(memory * 100)), baseline, variant).get(0);
        // Twenty replicates at the best value of 3 days; half of the people lack shelter.
        assertThat(u.best()).hasValueSatisfying(best -> {
            assertThat(best.pairs()).isEqualTo(20);
            assertThat(best.difference()).isEqualTo((Fakes.DAYS - 1) * 300 / 2.0);
        });
        assertThat(u.across().difference()).isNotEqualTo(best(u));
    }

    @Test
    void itSaysWhatTheComparisonOfTheSameRunsSaysAlsoOfPointsOfASweep() throws InterruptedException {
        Variant basePoint = point("p0001", "baseline", Map.of("departure.halfDanger", "10"));
        Variant armPoint = point("variant-p0001", "variant", Map.of("departure.halfDanger", "10", "departure.remainShare", "0.5"));
        Experiment e = drawn(12, baseline, variant, basePoint, armPoint);
        Player player = (world, seed, replicate) -> Fakes.outcome(replicate, (int) world.departure().halfDanger() * 1000 + replicate
                + (world.departure().remainShare() == 0.5 ? (int) (world.danger().memoryDays() * 10) : 0));
        Runs runs = Fakes.play(e, store, 2, player);
        Plan plan = new Plan(e, List.of(SHELTER), Optional.empty());
        Comparison comparison = Comparison.of(plan, runs, baseline);
        List<UncertainWorlds> worlds = UncertainWorlds.of(plan, runs, baseline, Optional.empty());
        assertThat(worlds).extracting(u -> u.variant().name()).containsExactly("variant", "p0001", "variant-p0001");
        assertThat(worlds).extracting(u -> u.across().difference()).isEqualTo(comparison.of(SHELTER).stream().map(r -> r.difference().difference()).toList());
        assertThat(worlds).extracting(UncertainWorlds::best).containsOnly(Optional.empty());
    }

    @Test
    void oneWorldSaysWhatHappenedInItAndNoMore() throws InterruptedException {
        UncertainWorlds u = of(1, player(memory -> -5), baseline, variant).get(0);
        assertThat(u.across().interval().exists()).isFalse();
        assertThat(u.across().chanceBetter()).isEqualTo(1);
        assertThat(u.across().chanceInterval().low()).isLessThan(0.5);
        assertThat(u.flips()).noneMatch(SignFlip::flips);
    }

    private interface Effect {
        int of(double memoryDays);
    }

    private Player player(Effect effect) {
        return (world, seed, replicate) -> Fakes.outcome(replicate, 2000 + (world.departure().remainShare() == 0.5 ? effect.of(world.danger().memoryDays()) : 0));
    }

    private List<Double> baselineMemories() {
        return java.util.stream.IntStream.rangeClosed(1, WORLDS).mapToObj(r -> baseline.file().drawn(7, r).danger().memoryDays()).toList();
    }

    private static double best(UncertainWorlds u) {
        return u.best().orElseThrow().difference();
    }

    private static Experiment drawn(int worlds, Variant... variants) {
        return new Experiment("test-world", "1.0", List.of(variants), 1, worlds, 7, Worlds.DRAWN);
    }

    private List<UncertainWorlds> of(int worlds, Player player, Variant... variants) throws InterruptedException {
        Experiment e = drawn(worlds, variants);
        Runs runs = Fakes.play(e, store, 2, player);
        Plan plan = new Plan(e, List.of(SHELTER), Optional.empty());
        Experiment best = e.atBestValues().orElseThrow();
        Comparison atBest = Comparison.of(plan.of(best), Runs.of(best, store), e.baseline());
        return UncertainWorlds.of(plan, runs, e.baseline(), Optional.of(atBest));
    }

    private Variant point(String name, String arm, Map<String, String> settings) {
        return Variant.ofPoints(name, arm, List.of(1), settings, () -> {
            TestWorld world = TestWorld.in(dir.resolve(name));
            settings.forEach(world::with);
            return ScenarioFile.read(world.write(), Map.of());
        });
    }
}
