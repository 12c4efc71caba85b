package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.TestWorld;
import mawa.comparison.Better;
import mawa.comparison.Holm;
import mawa.comparison.Verdict.Word;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Playing.Player;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.scenario.ScenarioFile;
import mawa.store.RunStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Variant minus baseline, replicate by replicate. The worlds here grow by so many people an evening, which is given. */
class ComparisonTest {
    private static final int LAST = Fakes.DAYS - 1;
    private static final Measure DISPLACED = new Measure(Indicator.DISPLACED_PEOPLE, Statistic.FINAL, 0, false, true);
    private static final Measure SHELTER = new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.PEAK, 10, false, true);

    @TempDir
    private Path dir;
    private RunStore store;
    private Variant baseline;
    private Variant less;
    private Variant more;

    @BeforeEach
    void open() throws IOException {
        store = RunStore.openToAppend(dir.resolve("runs"));
        baseline = Fakes.variant(dir, "baseline");
        less = Fakes.variant(dir, "less", "departure.remainShare", "0.4");
        more = Fakes.variant(dir, "more", "departure.remainShare", "0.5");
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void aDifferenceIsThatOfTheSameReplicate() throws InterruptedException {
        Comparison c = compare(List.of(DISPLACED), Map.of(baseline, new int[] {10, 20, 30, 40}, less, new int[] {9, 18, 27, 35}), baseline, less);
        Row row = c.of(DISPLACED).get(0);
        assertThat(row.difference().pairs()).isEqualTo(4);
        assertThat(row.difference().meanBaseline()).isEqualTo(LAST * 25);
        assertThat(row.difference().difference()).isEqualTo(-LAST * (1 + 2 + 3 + 5) / 4.0);
        // Paired, its spread is that of 1, 2, 3 and 5, and not that of 10 to 40.
        assertThat(row.difference().sd()).isEqualTo(LAST * Math.sqrt((1 + 4 + 9 + 25 - 11 * 11 / 4.0) / 3), within(1e-9));
        assertThat(row.difference().varianceReduction()).isGreaterThan(100);
    }

    @Test
    void theSameScenarioUnderAnotherNameDiffersByNothing() throws InterruptedException {
        Variant same = Fakes.variant(dir, "same");
        Comparison c = compare(List.of(DISPLACED), Map.of(baseline, new int[] {1, 2, 3}, same, new int[] {1, 2, 3}), baseline, same);
        assertThat(c.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.difference().difference()).isZero();
            assertThat(row.difference().interval().low()).isZero();
            assertThat(row.difference().interval().high()).isZero();
            assertThat(row.verdict().word()).isEqualTo(Word.NO_RELEVANT_DIFFERENCE);
        });
    }

    @Test
    void heldAgainstTheOtherEveryDifferenceTurnsItsSign() throws InterruptedException {
        Experiment e = Fakes.experiment(4, baseline, less);
        Runs runs = play(e, Map.of(baseline, new int[] {10, 20, 30, 40}, less, new int[] {9, 21, 25, 35}));
        Plan plan = new Plan(e, List.of(DISPLACED), Optional.empty());
        List<Row> there = Comparison.of(plan, runs, baseline).rows();
        List<Row> back = Comparison.of(plan, runs, less).rows();
        assertThat(back).hasSameSizeAs(there);
        for (int k = 0; k < there.size(); k++) {
            assertThat(back.get(k).variant()).isEqualTo(baseline);
            assertThat(back.get(k).difference().difference()).isEqualTo(-there.get(k).difference().difference());
            assertThat(back.get(k).difference().interval().low()).isEqualTo(-there.get(k).difference().interval().high(), within(1e-9));
            assertThat(back.get(k).difference().pValue()).isEqualTo(there.get(k).difference().pValue(), within(1e-12));
        }
    }

    @Test
    void aRunThatFailedTakesItsPairAlongAndIsCounted() throws InterruptedException {
        // A step of -1 stands for a run that fails.
        Comparison c = compare(List.of(DISPLACED), Map.of(baseline, new int[] {10, -1, 30, 40}, less, new int[] {9, 18, -1, 35}, more, new int[] {20, 20, 20, 20}),
                baseline, less, more);
        assertThat(c.dropped()).containsExactly(Map.entry("less", 2), Map.entry("more", 1));
        Row row = c.of(DISPLACED).get(0);
        assertThat(row.difference().pairs()).isEqualTo(2);
        assertThat(row.difference().meanBaseline()).isEqualTo(LAST * (10 + 40) / 2.0);
        assertThat(row.difference().difference()).isEqualTo(LAST * -(1 + 5) / 2.0);
    }

    @Test
    void aVariantOfWhichNothingIsLeftHasNoRows() throws InterruptedException {
        Comparison c = compare(List.of(DISPLACED), Map.of(baseline, new int[] {10, 20}, less, new int[] {-1, -1}, more, new int[] {11, 22}), baseline, less, more);
        assertThat(c.dropped()).containsEntry("less", 2).containsEntry("more", 0);
        assertThat(c.rows()).extracting(Row::variant).containsOnly(more);
    }

    @Test
    void declaredFiguresComeFirstAndAllOthersAreThereToo() throws InterruptedException {
        Comparison c = compare(List.of(SHELTER), Map.of(baseline, new int[] {10, 20, 30}, less, new int[] {9, 18, 27}), baseline, less);
        assertThat(c.measures()).containsExactly(SHELTER);
        assertThat(c.rows().get(0).declared()).contains(SHELTER);
        assertThat(c.rows().get(0).smallestEffect()).isEqualTo(10);
        assertThat(c.rows().subList(1, c.rows().size())).allSatisfy(row -> {
            assertThat(row.declared()).isEmpty();
            assertThat(row.smallestEffect()).isZero();
            assertThat(row.adjustedP()).isNaN();
        });
        assertThat(c.rows()).extracting(Row::place).contains("all", "north");
        assertThat(c.rows()).extracting(r -> r.indicator().key() + " " + r.statistic().key() + " " + r.place()).doesNotHaveDuplicates();
    }

    @Test
    void primaryFiguresAnswerToHolmAcrossVariantsEachForItself() throws InterruptedException {
        Comparison c = compare(List.of(DISPLACED, SHELTER), Map.of(baseline, new int[] {10, 20, 30, 40}, less, new int[] {9, 18, 27, 35}, more, new int[] {12, 19, 33, 45}),
                baseline, less, more);
        for (Measure m : List.of(DISPLACED, SHELTER)) {
            List<Row> rows = c.of(m);
            double[] adjusted = Holm.adjusted(rows.get(0).difference().pValue(), rows.get(1).difference().pValue());
            assertThat(rows).extracting(Row::adjustedP).containsExactly(adjusted[0], adjusted[1]);
            assertThat(rows.get(0).adjustedP()).isGreaterThan(rows.get(0).difference().pValue());
        }
    }

    @Test
    void aVariantOfASinglePairWasDeclaredAndCountsThoughItCannotBeTested() throws InterruptedException {
        Comparison c = compare(List.of(DISPLACED), Map.of(baseline, new int[] {10, 20, 30, 40}, less, new int[] {9, 18, 27, 35}, more, new int[] {12, -1, -1, -1}),
                baseline, less, more);
        List<Row> rows = c.of(DISPLACED);
        assertThat(rows.get(0).adjustedP()).isEqualTo(2 * rows.get(0).difference().pValue());
        assertThat(rows.get(1).adjustedP()).isNaN();
        assertThat(rows.get(1).verdict().word()).isEqualTo(Word.NOT_SETTLED);
    }

    @Test
    void lessHarmIsBetterAndFewerWhoFleeIsNeitherAndSoIsADay() {
        assertThat(Comparison.better(Indicator.PEOPLE_WITHOUT_SHELTER)).isEqualTo(Better.LOWER);
        assertThat(Comparison.better(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.PEAK)).isEqualTo(Better.LOWER);
        assertThat(Comparison.better(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.DAY_OF_PEAK)).isEqualTo(Better.NEITHER);
        for (Indicator i : List.of(Indicator.DISPLACED_PEOPLE, Indicator.CROSSED_PEOPLE_CUMULATIVE, Indicator.PEOPLE_AT_BORDER)) {
            assertThat(Comparison.better(i)).as(i.key()).isNotEqualTo(Better.HIGHER);
        }
        assertThat(Comparison.better(Indicator.DISPLACED_PEOPLE)).isEqualTo(Better.NEITHER);
    }

    @Test
    void aPointIsHeldAgainstTheSamePointOfTheBaseline() throws InterruptedException {
        Variant basePoint = point("p0001", "baseline", "10");
        Variant otherPoint = point("p0002", "baseline", "30");
        Variant armPoint = point("less-p0001", "less", "10", "danger.memoryDays", "2");
        Experiment e = Fakes.experiment(2, baseline, less, basePoint, otherPoint, armPoint);
        Runs runs = play(e, Map.of(baseline, new int[] {10, 20}, less, new int[] {9, 19}, basePoint, new int[] {30, 40}, otherPoint, new int[] {1, 1},
                armPoint, new int[] {31, 42}));
        Comparison c = Comparison.of(new Plan(e, List.of(DISPLACED), Optional.empty()), runs, baseline);
        assertThat(c.of(DISPLACED)).extracting(r -> r.variant().name() + " against " + r.baseline().name())
                .containsExactly("less against baseline", "p0001 against baseline", "p0002 against baseline", "less-p0001 against p0001");
        assertThat(c.of(DISPLACED)).extracting(r -> r.difference().difference()).containsExactly(-LAST * 1.0, LAST * 20.0, -LAST * 14.0, LAST * 1.5);
    }

    @Test
    void aFigureThatOneSideDoesNotRecordIsLeftOut() throws InterruptedException {
        Experiment e = Fakes.experiment(2, baseline, less);
        Player player = (world, seed, replicate) -> {
            RunOutcome full = Fakes.outcome(replicate, 5);
            return world.departure().equals(less.scenario().departure()) ? new RunOutcome(replicate, full.series().subList(1, full.series().size()), full.places(), full.flows()) : full;
        };
        Runs runs = Fakes.play(e, store, 1, player);
        Comparison c = Comparison.of(new Plan(e, List.of(DISPLACED), Optional.empty()), runs, baseline);
        assertThat(c.rows()).extracting(Row::place).containsOnly("all");
        assertThat(c.rows()).extracting(Row::group).containsOnly(Group.ALL);
    }

    private Comparison compare(List<Measure> measures, Map<Variant, int[]> steps, Variant... variants) throws InterruptedException {
        Experiment e = Fakes.experiment(steps.get(variants[0]).length, variants);
        return Comparison.of(new Plan(e, measures, Optional.empty()), play(e, steps), variants[0]);
    }

    /** Each variant grows by its own steps, known by its value of {@code remainShare} and {@code memoryDays}; a step below 0 fails. */
    private Runs play(Experiment e, Map<Variant, int[]> steps) throws InterruptedException {
        return Fakes.play(e, store, 2, (world, seed, replicate) -> {
            int[] of = steps.entrySet().stream().filter(s -> s.getKey().scenario().departure().equals(world.departure()) && s.getKey().scenario().danger().equals(world.danger()))
                    .findFirst().orElseThrow().getValue();
            if (of[replicate - 1] < 0) {
                throw new IllegalStateException("on purpose");
            }
            return Fakes.outcome(replicate, of[replicate - 1]);
        });
    }

    private Variant point(String name, String arm, String halfDanger, String... more) {
        Map<String, String> settings = more.length == 0 ? Map.of("departure.halfDanger", halfDanger) : Map.of("departure.halfDanger", halfDanger, more[0], more[1]);
        return Variant.ofPoints(name, arm, List.of(Integer.parseInt(name.substring(name.lastIndexOf('p') + 1))), settings, () -> {
            TestWorld world = TestWorld.in(dir.resolve(name));
            settings.forEach(world::with);
            return ScenarioFile.read(world.write(), Map.of());
        });
    }
}
