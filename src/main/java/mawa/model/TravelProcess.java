package mawa.model;

import mawa.world.Households;
import mawa.world.PlaceKind;
import mawa.world.Rows;
import mawa.world.World;

/** Today's arrivals, sorted by the place that they reach; who comes home is home, but in a camp looks for room first. */
final class TravelProcess implements Process {
    private final Arrivals arrivals;

    TravelProcess(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public String title() {
        return "travellers arrive";
    }

    @Override
    public void play(World world) {
        arrivals.clear();
        Rows travellers = world.journeys().take(world.day());
        Households all = world.households();
        for (int k = 0; k < travellers.size(); k++) {
            int h = travellers.get(k);
            // A home in a camp may be taken by now: who returns to one draws lots for room like everybody.
            if (all.isReturning(h) && world.land().place(all.home(h)).kind() != PlaceKind.CAMP) {
                all.comeHome(h, world.day());
            } else {
                arrivals.add(all.place(h), h);
            }
        }
    }
}
