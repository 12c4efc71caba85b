package mawa.model;

import mawa.service.Housing;
import mawa.world.Lodging;
import mawa.world.PlaceKind;
import mawa.world.World;

/** Roofs for displaced people in towns: host families, rent, unfinished and public buildings. */
final class Rooms {
    private final Housing housing;
    private final boolean[] simulated;

    Rooms(Housing housing, boolean[] simulated) {
        this.housing = housing;
        this.simulated = simulated.clone();
    }

    /** People who still find a roof of this kind at the place. Hosts who have fled host nobody. */
    int free(World world, int p, Lodging kind) {
        double share = switch (kind) {
            case HOSTED -> housing.hostShare();
            case RENTED -> housing.rentShare();
            case BUILDING -> housing.buildingShare();
            default -> throw new IllegalArgumentException("no roof of kind " + kind);
        };
        PlaceKind place = world.land().place(p).kind();
        if (place != PlaceKind.CITY && place != PlaceKind.TOWN) {
            return 0;
        }
        int hosts = simulated[p] && kind != Lodging.BUILDING ? world.people(p, Lodging.HOME) : world.conditions().inhabitants(p);
        return Math.max(0, (int) (share * hosts) - world.people(p, kind));
    }

    /** People who still find any roof at the place. */
    int free(World world, int p) {
        return free(world, p, Lodging.HOSTED) + free(world, p, Lodging.RENTED) + free(world, p, Lodging.BUILDING);
    }
}
