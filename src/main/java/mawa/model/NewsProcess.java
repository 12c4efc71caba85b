package mawa.model;

import mawa.service.Gate;
import mawa.world.World;

/** News of this morning's room and queues starts on its way; people will know it after the scenario's delay. */
final class NewsProcess implements Process {
    private final Believed believed;
    private final Rooms rooms;
    private final Gate[] gates;

    NewsProcess(Believed believed, Rooms rooms, Gate[] gates) {
        this.believed = believed;
        this.rooms = rooms;
        this.gates = gates.clone();
    }

    @Override
    public String title() {
        return "news of room and queues sets out";
    }

    @Override
    public void play(World world) {
        int[] gatePeople = new int[gates.length];
        for (int p = 0; p < gates.length; p++) {
            gatePeople[p] = gates[p] == null ? 0 : BorderProcess.peopleToday(world, gates[p], p);
        }
        believed.observe(world, rooms, gatePeople);
    }
}
