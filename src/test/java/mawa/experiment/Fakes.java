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

/** Experiments on the test world, and outcomes made of a few numbers. */
final class Fakes {
    static final int DAYS = 20;
    static final List<String> PLACES = List.of("fir", "oak", "elm", "camp", "gate");

    private Fakes() {
    }

    static Experiment experiment(Path dir, int replicates) {
        return new Experiment("1.0", List.of(variant(dir, "baseline")), 1, replicates, 7, Worlds.BEST);
    }

    static Variant variant(Path dir, String name) {
        return new Variant(name, TestWorld.in(dir).read());
    }

    /** Displaced people grow by {@code step} a day, at home in Fir; half of them lack shelter; the rest is nothing. */
    static RunOutcome outcome(int replicate, int step) {
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

    static Series series(String place, Indicator indicator, double step) {
        double[] values = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            values[day] = step * day;
        }
        return new Series(place, Group.ALL, indicator, values);
    }

    /** One run of each replicate, replicate r growing by {@code steps[r - 1]} a day. */
    static Runs runs(Experiment experiment, int... steps) throws InterruptedException {
        return Runs.play(experiment, 2, (world, seed, replicate) -> outcome(replicate, steps[replicate - 1]), (run, done, total) -> { });
    }
}
