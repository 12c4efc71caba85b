package mawa.model;

import java.util.List;
import mawa.policy.Policy;
import mawa.service.CampRow;
import mawa.service.Housing;
import mawa.world.Land;
import mawa.world.World;

/** Morning: every lever is released, then the policies of today pull theirs, knowing last evening. */
final class PolicyProcess implements Process {
    private final List<Policy> policies;
    private final CampRow[] campRow;
    private final Housing housing;

    PolicyProcess(List<Policy> policies, List<CampRow> camps, Housing housing, Land land) {
        this.policies = List.copyOf(policies);
        this.housing = housing;
        campRow = new CampRow[land.size()];
        for (CampRow row : camps) {
            campRow[land.index(row.place())] = row;
        }
    }

    @Override
    public String title() {
        return "policies pull today's levers";
    }

    @Override
    public void play(World world) {
        world.levers().release();
        for (Policy policy : policies) {
            if (policy.isActive(world.today())) {
                policy.pull(world, world.levers());
            }
        }
        for (int p = 0; p < campRow.length; p++) {
            int places = ownPlaces(world, p) + world.levers().campPlacesAdded(p);
            // A closed camp keeps who is in it, and has no place for anybody else.
            world.conditions().setCampPlaces(p, world.levers().isCampClosed(p) ? Math.min(places, world.campPlacesTaken(p)) : places);
        }
    }

    private int ownPlaces(World world, int p) {
        int grown = campRow[p] == null ? 0 : campRow[p].placesAdded(world.today());
        return housing.campPlaces(world.land().place(p).campPlaces(), world.land().place(p).population(), grown);
    }
}
