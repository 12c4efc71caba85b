package mawa.model;

import mawa.service.Housing;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Households;
import mawa.world.Lodging;
import mawa.world.Shares;
import mawa.world.World;

/** Tents and tarpaulins: the scenario's own aid and what policies add, by lot among those in the open. */
final class ShelterProcess implements Process {
    private final Housing housing;
    private final Arrivals open;
    private final int[] left;
    private final Lot lot = new Lot(1024);

    ShelterProcess(Housing housing, int places) {
        this.housing = housing;
        open = new Arrivals(places);
        left = new int[places];
    }

    @Override
    public String title() {
        return "shelter kits reach people in the open by lot";
    }

    @Override
    public void play(World world) {
        int[] kits = kits(world);
        boolean any = false;
        for (int k : kits) {
            any |= k > 0;
        }
        if (!any) {
            return;
        }
        Households all = world.households();
        open.clear();
        for (int h = world.away().nextSetBit(0); h >= 0; h = world.away().nextSetBit(h + 1)) {
            if (all.lodging(h) == Lodging.OPEN && kits[all.place(h)] > 0 && all.members(h) > 0) {
                open.add(all.place(h), h);
            }
        }
        Draws lots = world.chance().on(Decision.KIT_LOT, world.day());
        for (int p = 0; p < kits.length; p++) {
            left[p] = give(world, p, kits[p], lots);
        }
    }

    /** Gives out kits for so many people; returns what was left because the next household was larger, for tomorrow. */
    private int give(World world, int p, int people, Draws lots) {
        Households all = world.households();
        lot.clear(open.size(p));
        for (int k = 0; k < open.size(p); k++) {
            lot.enter(k, lots.bits(all.who(open.household(p, k))));
        }
        lot.draw();
        return lot.handOut(people, k -> all.people(open.household(p, k)), k -> all.rehouse(open.household(p, k), Lodging.KIT));
    }

    private int[] kits(World world) {
        int n = world.land().size();
        long[] inOpen = new long[n];
        for (int p = 0; p < n; p++) {
            inOpen[p] = world.people(p, Lodging.OPEN);
        }
        int[] kits = Shares.apportion((int) Math.round(housing.kitPeoplePerDay()), inOpen);
        for (int p = 0; p < n; p++) {
            kits[p] += world.levers().kitPeople(p) + left[p];
        }
        return kits;
    }
}
