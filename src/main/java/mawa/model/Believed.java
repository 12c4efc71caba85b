package mawa.model;

import mawa.world.PlaceKind;
import mawa.world.World;

/** What people believe about camps, room in towns and queues at gates: the news of some days ago. */
final class Believed {
    private final double[][] freeShare;
    private final double[][] peopleShare;
    private final int[][] roofRoom;
    private final double[][] admitted;

    private final double kinPeople;

    /**
     * @param delayDays age of the news, 0 is this morning
     * @param kinPeople people in a kin of mean size: a camp that could not take it is said to be full
     */
    Believed(int places, int delayDays, double kinPeople) {
        this.kinPeople = kinPeople;
        freeShare = new double[delayDays + 1][places];
        peopleShare = new double[delayDays + 1][places];
        roofRoom = new int[delayDays + 1][places];
        admitted = new double[delayDays + 1][places];
    }

    /** Writes this morning's truth; what is read afterwards is the truth of {@code delayDays} ago, or of the first day. */
    void observe(World world, Rooms rooms, int[] gatePeople) {
        int slot = world.day() % freeShare.length;
        double inCamps = 0;
        for (int p = 0; p < freeShare[slot].length; p++) {
            peopleShare[slot][p] = world.land().place(p).kind() == PlaceKind.CAMP ? world.campPlacesTaken(p) : 0;
            inCamps += peopleShare[slot][p];
        }
        for (int p = 0; p < freeShare[slot].length; p++) {
            peopleShare[slot][p] /= Math.max(1, inCamps);
            boolean camp = world.land().place(p).kind() == PlaceKind.CAMP;
            int free = camp ? world.freeCampPlaces(p) : 0;
            freeShare[slot][p] = free < kinPeople ? 0 : (double) free / world.conditions().campPlaces(p);
            roofRoom[slot][p] = camp ? 0 : rooms.free(world, p);
            int waiting = world.peopleOutsideCamps(p);
            admitted[slot][p] = gatePeople[p] == 0 ? 0 : Math.min(1, (double) gatePeople[p] / Math.max(1, waiting));
            if (world.day() == 0) {
                for (int s = 0; s < freeShare.length; s++) {
                    freeShare[s][p] = freeShare[slot][p];
                    peopleShare[s][p] = peopleShare[slot][p];
                    roofRoom[s][p] = roofRoom[slot][p];
                    admitted[s][p] = admitted[slot][p];
                }
            }
        }
    }

    /** Room below which a camp is said to be full, people. */
    double kinPeople() {
        return kinPeople;
    }

    /** Share of a camp's places that were free, 0 where it could not take a kin. */
    double freeShare(World world, int p) {
        return freeShare[oldest(world)][p];
    }

    /** Share of all people in camps who were in this one. */
    double peopleShare(World world, int p) {
        return peopleShare[oldest(world)][p];
    }

    boolean roofsFree(World world, int p) {
        return roofRoom[oldest(world)][p] > 0;
    }

    /** Share of those who wait at a gate whom a day admits. */
    double admittedShare(World world, int p) {
        return admitted[oldest(world)][p];
    }

    private int oldest(World world) {
        return (world.day() + 1) % freeShare.length;
    }
}
