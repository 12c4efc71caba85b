package mawa.policy;

import java.time.LocalDate;
import java.util.List;
import mawa.world.Levers;
import mawa.world.Parameter;
import mawa.world.Road;
import mawa.world.Situation;

/** The road between two places is closed. */
public record RoadClosure(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(meaning = "place id of one end") String from,
        @Parameter(meaning = "place id of the other end") String to) implements Policy {

    @Override
    public List<String> places() {
        return List.of(from, to);
    }

    @Override
    public void pull(Situation evening, Levers today) {
        List<Road> roads = evening.land().roads();
        for (int r = 0; r < roads.size(); r++) {
            Road road = roads.get(r);
            if (road.from().equals(from) && road.to().equals(to) || road.from().equals(to) && road.to().equals(from)) {
                today.closeRoad(r);
            }
        }
    }
}
