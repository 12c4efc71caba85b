package mawa.model;

import mawa.world.PlaceKind;
import mawa.world.World;

/** What people believe about room in camps and towns and about queues at gates: the news of some days ago. */
final class Believed {
    private final int[][] campRoom;
    private final int[][] roofRoom;
    private final double[][] admitted;

    /** @param delayDays age of the news, 0 is this morning */
    Believed(int places, int delayDays) {
        campRoom = new int[delayDays + 1][places];
        roofRoom = new int[delayDays + 1][places];
        admitted = new double[delayDays + 1][places];
    }

    /** Writes this morning's truth; what is read afterwards is the truth of {@code delayDays} ago, or of the first day. */
    void observe(World world, Rooms rooms, int[] gatePeople) {
        int slot = world.day() % campRoom.length;
        for (int p = 0; p < campRoom[slot].length; p++) {
            boolean camp = world.land().place(p).kind() == PlaceKind.CAMP;
            campRoom[slot][p] = camp ? world.freeCampPlaces(p) : 0;
            roofRoom[slot][p] = camp ? 0 : rooms.free(world, p);
            int waiting = world.peopleOutsideCamps(p);
            admitted[slot][p] = gatePeople[p] == 0 ? 0 : Math.min(1, (double) gatePeople[p] / Math.max(1, waiting));
            if (world.day() == 0) {
                for (int s = 0; s < campRoom.length; s++) {
                    campRoom[s][p] = campRoom[slot][p];
                    roofRoom[s][p] = roofRoom[slot][p];
                    admitted[s][p] = admitted[slot][p];
                }
            }
        }
    }

    int campRoom(World world, int p) {
        return campRoom[oldest(world)][p];
    }

    boolean roofsFree(World world, int p) {
        return roofRoom[oldest(world)][p] > 0;
    }

    /** Share of those who wait at a gate whom a day admits. */
    double admittedShare(World world, int p) {
        return admitted[oldest(world)][p];
    }

    private int oldest(World world) {
        return (world.day() + 1) % campRoom.length;
    }
}
