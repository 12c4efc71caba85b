package mawa.policy;

import java.time.LocalDate;
import java.util.List;
import mawa.world.Land;
import mawa.world.Levers;
import mawa.world.Parameter;
import mawa.world.Road;
import mawa.world.Situation;

/** The roads between two places, two regions or a place and a region are closed, both ways; {@code all} is every other place. */
public record RoadClosure(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(meaning = "place or region at one end") String from,
        @Parameter(meaning = "place or region at the other end, or all") String to) implements Policy {

    @Override
    public List<String> places() {
        return List.of(from, to);
    }

    @Override
    public void pull(Situation evening, Levers today) {
        boolean[] here = members(evening.land(), from);
        boolean[] there = members(evening.land(), to);
        List<Road> roads = evening.land().roads();
        for (int r = 0; r < roads.size(); r++) {
            int a = evening.land().index(roads.get(r).from());
            int b = evening.land().index(roads.get(r).to());
            if (here[a] && there[b] || here[b] && there[a]) {
                today.closeRoad(r);
            }
        }
    }

    private static boolean[] members(Land land, String name) {
        boolean[] in = new boolean[land.size()];
        for (int p : land.resolve(List.of(name))) {
            in[p] = true;
        }
        return in;
    }
}
