package mawa.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import mawa.world.Decision;
import mawa.world.FirstDay;
import mawa.world.Households;
import mawa.world.World;

/**
 * Who stays where it is, and until when. On each day everybody at a place wants to leave it with that place's chance; those
 * days are found ahead, and nobody is asked on the others. Whom no way leads on stays until one does, whatever it wants.
 */
final class Stays {
    private static final int NOBODY = -1;
    private final WalkWeights weights;
    private final FirstDay firstDay;
    private final BitSet staying;
    /** Lists: of those who want to leave on a day, and of those who are stranded at a place. A row is in one of them at most, and says who comes after it. */
    private final int[] firstOnDay;
    private final int[] firstStranded;
    private final int[] next;
    private final double[] chance;

    Stays(World world, WalkWeights weights) {
        this.weights = weights;
        int rows = world.households().rows();
        int days = world.calendar().days();
        firstDay = new FirstDay(world.chance(), Decision.DEPARTURE, days);
        staying = new BitSet(rows);
        firstOnDay = new int[days];
        Arrays.fill(firstOnDay, NOBODY);
        firstStranded = new int[world.land().size()];
        Arrays.fill(firstStranded, NOBODY);
        next = new int[rows];
        chance = new double[world.land().size()];
    }

    /** This morning's chances of leaving, by place. Who stays where it is another one than yesterday's finds another day, and so does who is stranded no more. */
    void begin(World world, double[] today) {
        boolean[] other = new boolean[today.length];
        boolean any = false;
        for (int p = 0; p < today.length; p++) {
            other[p] = today[p] != chance[p];
            any |= other[p];
            chance[p] = today[p];
        }
        if (any) {
            thinkAgain(world, other);
        }
        for (int p = 0; p < today.length; p++) {
            if (firstStranded[p] != NOBODY && !weights.isDeadEnd(p)) {
                int first = firstStranded[p];
                firstStranded[p] = NOBODY;
                each(first, h -> plan(world, h, world.day()));
            }
        }
    }

    private void thinkAgain(World world, boolean[] other) {
        Households all = world.households();
        for (int day = world.day(); day < firstOnDay.length; day++) {
            int on = day;
            int first = firstOnDay[on];
            firstOnDay[on] = NOBODY;
            each(first, h -> {
                if (!other[all.place(h)]) {
                    firstOnDay[on] = before(h, firstOnDay[on]);
                }
            });
        }
        for (int p = 0; p < other.length; p++) {
            firstStranded[p] = other[p] ? NOBODY : firstStranded[p];
        }
        for (int h = staying.nextSetBit(0); h >= 0; h = staying.nextSetBit(h + 1)) {
            if (other[all.place(h)]) {
                plan(world, h, world.day());
            }
        }
    }

    /** Stays at its place until a day, {@code from} or later. */
    void stay(World world, int h, int from) {
        staying.set(h);
        plan(world, h, from);
    }

    private void plan(World world, int h, int from) {
        int p = world.households().place(h);
        if (weights.isDeadEnd(p)) {
            firstStranded[p] = before(h, firstStranded[p]);
            return;
        }
        int day = firstDay.of(world.households().who(h), from, chance[p]);
        if (day < firstOnDay.length) {
            firstOnDay[day] = before(h, firstOnDay[day]);
        }
    }

    /** Each of those who want to leave today stays no longer, unless it is told to. */
    void end(int today, IntConsumer leaves) {
        int first = firstOnDay[today];
        firstOnDay[today] = NOBODY;
        each(first, h -> {
            staying.clear(h);
            leaves.accept(h);
        });
    }

    /** Puts a row before a list, whose first it then is. */
    private int before(int h, int list) {
        next[h] = list;
        return h;
    }

    /** All of a list, each of which may be put into another. */
    private void each(int first, IntConsumer use) {
        int h = first;
        while (h != NOBODY) {
            int after = next[h];
            use.accept(h);
            h = after;
        }
    }
}
