package mawa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;

/** Outcomes of every shape that a store must give back, each from its seed. */
final class Outcomes {
    private static final String[] NAMES = {"all", "north", "", "مأوى", "a name, with \"all\" that CSV must quote\n", "x".repeat(300)};
    private static final double[] EDGES = {0.0, -0.0, 1, -1, 0.1, 1e-7, Math.PI * 1e15, (1L << 53) - 1, 1L << 53, -(1L << 53), (1L << 53) + 2, 1L << 62,
        Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    private Outcomes() {
    }

    /** Few or many series, places, evenings and flows; counts, large numbers, fractions, minus zero, infinities. */
    static RunOutcome any(long seed) {
        Random random = new Random(seed);
        int days = 1 + random.nextInt(40);
        int places = random.nextInt(10) == 0 ? 400 : random.nextInt(7);
        List<Series> series = new ArrayList<>();
        for (int k = random.nextInt(12); k > 0; k--) {
            DoubleSupplier value = numbers(random);
            double[] values = new double[days];
            Arrays.setAll(values, day -> value.getAsDouble());
            series.add(new Series(NAMES[random.nextInt(NAMES.length)], any(random, Group.values()), any(random, Indicator.values()), values));
        }
        int[][] columns = new int[random.nextInt(5)][];
        Arrays.setAll(columns, k -> whole(random, days * places));
        PlaceTable table = new PlaceTable(Arrays.asList(Indicator.values()).subList(0, columns.length),
                IntStream.range(0, places).mapToObj(p -> "place " + p).toList(), days, columns);
        return new RunOutcome(random.nextInt(), series, table, whole(random, random.nextBoolean() ? places * places : 0));
    }

    /** One of a few bytes, for tests that go through all of them. */
    static RunOutcome small(int replicate) {
        Series whole = new Series("all", Group.ALL, Indicator.DISPLACED_PEOPLE, new double[] {replicate, 3, 70_000});
        Series real = new Series("north", Group.WOMEN, Indicator.PEOPLE_IN_CAMPS, new double[] {replicate / 3.0, -0.0, 1});
        PlaceTable table = new PlaceTable(List.of(Indicator.STRIKES), List.of("fir", "oak"), 3, new int[][] {{1, 0, replicate, 0, 5, 6}});
        return new RunOutcome(replicate, List.of(whole, real), table, new int[] {0, replicate, 9, 0});
    }

    /** The same to the last bit. */
    static void assertSame(RunOutcome found, RunOutcome kept) {
        assertThat(found.replicate()).isEqualTo(kept.replicate());
        assertThat(found.series()).extracting(s -> s.place() + " " + s.group() + " " + s.indicator())
                .isEqualTo(kept.series().stream().map(s -> s.place() + " " + s.group() + " " + s.indicator()).toList());
        for (int k = 0; k < kept.series().size(); k++) {
            assertThat(bits(found.series().get(k).values())).isEqualTo(bits(kept.series().get(k).values()));
        }
        assertThat(found.places().days()).isEqualTo(kept.places().days());
        assertThat(found.places().places()).isEqualTo(kept.places().places());
        assertThat(found.places().indicators()).isEqualTo(kept.places().indicators());
        for (int k = 0; k < kept.places().indicators().size(); k++) {
            assertThat(found.places().values(k)).isEqualTo(kept.places().values(k));
        }
        assertThat(found.flows()).isEqualTo(kept.flows());
    }

    static long[] bits(double... values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    static double[] edges() {
        return EDGES.clone();
    }

    private static DoubleSupplier numbers(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> () -> random.nextInt(5000);
            case 1 -> () -> random.nextLong() >> 10 + random.nextInt(50);
            case 2 -> random::nextGaussian;
            case 3 -> () -> EDGES[random.nextInt(EDGES.length)];
            default -> () -> random.nextInt(20) == 0 ? -0.0 : random.nextInt(9);
        };
    }

    private static int[] whole(Random random, int length) {
        IntSupplier value = random.nextBoolean() ? () -> random.nextInt(30) : () -> random.nextInt(3) == 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE - random.nextInt(2);
        int[] values = new int[length];
        Arrays.setAll(values, k -> value.getAsInt());
        return values;
    }

    private static <T> T any(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }
}
