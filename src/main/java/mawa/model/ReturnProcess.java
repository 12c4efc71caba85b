package mawa.model;

import mawa.behaviour.Returning;
import mawa.behaviour.Travel;
import mawa.world.Conditions;
import mawa.world.Controller;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Households;
import mawa.world.Lodging;
import mawa.world.Routes;
import mawa.world.World;

/** Who sets out for home: only to a home that stands, is quiet, and is held by the side it was left under. */
final class ReturnProcess implements Process {
    private final Returning returning;
    private final Travel travel;

    ReturnProcess(Returning returning, Travel travel) {
        this.returning = returning;
        this.travel = travel;
    }

    @Override
    public String title() {
        return "some return to quiet homes";
    }

    @Override
    public void play(World world) {
        int n = world.land().size();
        Conditions c = world.conditions();
        double[] chance = new double[n];
        boolean any = false;
        for (int p = 0; p < n; p++) {
            boolean same = c.controller(p) == world.land().place(p).controller() && c.controller(p) != Controller.CONTESTED;
            chance[p] = same ? returning.chance(c.quietDays(p, world.day()), c.danger(p)) : 0;
            any |= chance[p] > 0;
        }
        if (!any) {
            return;
        }
        Households all = world.households();
        Draws draws = world.chance().on(Decision.RETURN, world.day());
        for (int h = world.away().nextSetBit(0); h >= 0; h = world.away().nextSetBit(h + 1)) {
            Lodging lodging = all.lodging(h);
            boolean settled = lodging == Lodging.CAMP || lodging.isOutsideCamps();
            int home = all.home(h);
            if (settled && all.since(h) < world.day() && !all.homeLost(h) && all.members(h) > 0
                    && draws.uniform(all.who(all.kin(h))) < chance[home]) {
                setOut(world, h, home);
            }
        }
    }

    private void setOut(World world, int h, int home) {
        Households all = world.households();
        double hours = world.routes().hours(all.place(h))[home];
        double km = world.routes().km(all.place(h))[home];
        if (hours == Routes.UNREACHABLE) {
            return;
        }
        int nights = DepartureProcess.mode(all, h).isDriven()
                ? Convoy.nights(hours, travel.vehicleHoursPerDay())
                : Convoy.nights(km / travel.footKmPerHour(), travel.footHoursPerDay());
        all.setOutForHome(h, world.day());
        world.journeys().add(h, world.day() + 1 + nights);
    }
}
