package mawa;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mawa.model.Simulation;
import mawa.outcome.RunOutcome;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;
import mawa.world.Chance;
import mawa.world.Decision;
import mawa.world.Draws;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a replicate costs, and what a draw costs. {@code mvn -Pjmh test-compile exec:exec} runs it. */
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class SpeedBenchmark {
    private static final int SUBJECTS = 1000;

    /** A scenario, read once. */
    @State(Scope.Benchmark)
    public static class World {
        @Param({"scenarios/three-villages/baseline.yaml", "scenarios/idlib-2019/baseline.yaml"})
        private String file;
        private Scenario scenario;
        private int replicate;

        @Setup
        public void read() {
            scenario = ScenarioFile.read(Path.of(file), Map.of()).scenario();
        }
    }

    /** One day's draws of one decision. */
    @State(Scope.Benchmark)
    public static class Luck {
        private final Draws draws = Chance.of(1, 1).on(Decision.DEPARTURE, 7);
    }

    /** A replicate from the first day to the last, each with its own luck. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public RunOutcome replicate(World world) {
        return Simulation.play(world.scenario, 1, ++world.replicate);
    }

    /** A thousand draws. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public double thousandDraws(Luck luck) {
        double sum = 0;
        for (int who = 0; who < SUBJECTS; who++) {
            sum += luck.draws.uniform(who);
        }
        return sum;
    }
}
