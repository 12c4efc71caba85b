package mawa.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mawa.TestWorld;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.store.RunStore;

/** Experiments on the test world, and outcomes made of a few numbers. */
public final class Fakes {
    public static final int DAYS = 20;
    public static final List<String> PLACES = List.of("fir", "oak", "elm", "camp", "gate");

    private Fakes() {
    }

    public static Experiment experiment(Path dir, int replicates) {
        return experiment(replicates, variant(dir, "baseline"));
    }

    public static Experiment experiment(int replicates, Variant... variants) {
        return new Experiment("test-world", "1.0", List.of(variants), 1, replicates, 7, Worlds.BEST);
    }

    public static Variant variant(Path dir, String name) {
        return Variant.of(name, TestWorld.in(dir).read());
    }

    /** One that differs from the others in a value. */
    public static Variant variant(Path dir, String name, String path, String value) {
        return Variant.of(name, TestWorld.in(dir.resolve(name)).with(path, value).read());
    }

    /** Displaced people grow by {@code step} a day, at home in Fir; half of them lack shelter; the rest is nothing. */
    public static RunOutcome outcome(int replicate, int step) {
        List<Series> series = new ArrayList<>();
        series.add(series("north", Indicator.DISPLACED_PEOPLE_CUMULATIVE, 0));
        series.add(series("all", Indicator.PEOPLE_WITHOUT_SHELTER, step / 2.0));
        series.add(series("all", Indicator.DISPLACED_PEOPLE, step));
        series.add(series("all", Indicator.STRIKES, 0));
        int[][] values = new int[2][DAYS * PLACES.size()];
        for (int day = 0; day < DAYS; day++) {
            values[0][day * PLACES.size()] = step * day;
            values[1][day * PLACES.size()] = day % 3;
        }
        PlaceTable table = new PlaceTable(List.of(Indicator.DISPLACED_PEOPLE, Indicator.STRIKES), PLACES, DAYS, values);
        int[] flows = new int[PLACES.size() * PLACES.size()];
        flows[1] = step * DAYS;
        flows[2] = step;
        return new RunOutcome(replicate, series, table, flows);
    }

    public static Series series(String place, Indicator indicator, double step) {
        double[] values = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            values[day] = step * day;
        }
        return new Series(place, Group.ALL, indicator, values);
    }

    /** Plays replicate r so that it grows by {@code steps[r - 1]} a day. */
    public static Playing.Player growing(int... steps) {
        return (world, seed, replicate) -> outcome(replicate, steps[replicate - 1]);
    }

    /** Plays whatever is missing on some threads, with the real model or without. */
    public static Runs play(Experiment experiment, RunStore store, int threads, Playing.Player player) throws InterruptedException {
        new Playing(experiment, "this build", store, player).play(Playing.missing(experiment.allJobs(), store, "this build"), threads, (ended, done, total) -> true);
        return Runs.of(experiment, store);
    }
}
