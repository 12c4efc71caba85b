package mawa.model;

import mawa.conflict.Harm;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.World;

/** Hits on services: until it is repaired, each stops one health facility and a share of the water. */
final class Repairs {
    private final Harm harm;
    private final int[] broken;
    private final int[][] mendedOn;

    Repairs(Harm harm, int places, int days) {
        this.harm = harm;
        broken = new int[places];
        mendedOn = new int[days][];
    }

    /** Hits still unrepaired at a place. */
    int broken(int p) {
        return broken[p];
    }

    void play(World world) {
        int today = world.day();
        Draws hits = world.chance().on(Decision.FACILITY_DAMAGE, today);
        int mended = today + (int) Math.round(harm.repairDays());
        for (int p = 0; p < broken.length; p++) {
            if (mendedOn[today] != null) {
                broken[p] -= mendedOn[today][p];
            }
            double strikes = world.conditions().airStrikes(p)
                    + harm.groundStrikeWeight() * world.conditions().groundStrikes(p);
            int hit = hits.poisson(world.land().key(p), harm.serviceHitChancePerStrike() * strikes);
            broken[p] += hit;
            if (hit > 0 && mended < mendedOn.length) {
                if (mendedOn[mended] == null) {
                    mendedOn[mended] = new int[broken.length];
                }
                mendedOn[mended][p] += hit;
            }
        }
    }
}
