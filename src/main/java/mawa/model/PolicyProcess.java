package mawa.model;

import java.util.List;
import mawa.policy.Policy;
import mawa.service.CampRow;
import mawa.world.Land;
import mawa.world.World;

/** Morning: every lever is released, then the policies of today pull theirs, knowing last evening. */
final class PolicyProcess implements Process {
    private final List<Policy> policies;
    private final CampRow[] campRow;
    private final double roomFactor;

    PolicyProcess(List<Policy> policies, List<CampRow> camps, double roomFactor, Land land) {
        this.policies = List.copyOf(policies);
        this.roomFactor = roomFactor;
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
            int own = ownPlaces(world, p);
            world.setOwnCampPlaces(p, own);
            world.conditions().setCampPlaces(p, own + world.levers().campPlacesAdded(p));
        }
    }

    /** Places without policies: those taken on the first day, and the free ones with growth times the room factor. */
    private int ownPlaces(World world, int p) {
        int places = world.land().place(p).campPlaces();
        int taken = world.land().place(p).population();
        int grown = campRow[p] == null ? 0 : campRow[p].placesAdded(world.today());
        return taken + (int) Math.round((places - taken + grown) * roomFactor);
    }
}
