package mawa.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import mawa.policy.CampExpansion;
import mawa.scenario.Scenario;
import mawa.service.CampRow;
import mawa.world.Land;
import mawa.world.Levers;
import mawa.world.Place;

/**
 * The places of each camp, day by day, as the scenario states them: those of the first day, growth by
 * {@code camps.csv}, and what expansion policies add. An input, not a result.
 */
final class CampPlaces {
    private final Scenario scenario;
    private final Land land;
    private final Map<String, CampRow> rows = new TreeMap<>();

    CampPlaces(Scenario scenario) {
        this.scenario = scenario;
        land = new Land(scenario.places(), List.of(), scenario.regions());
        scenario.camps().forEach(row -> rows.put(row.place(), row));
    }

    /** Places by camp id, an evening a value. */
    Map<String, double[]> byCamp(List<Place> camps, int days) {
        Map<String, double[]> out = new TreeMap<>();
        camps.forEach(c -> out.put(c.id(), new double[days]));
        for (int d = 0; d < days; d++) {
            LocalDate date = scenario.start().plusDays(d);
            Levers levers = levers(date);
            for (Place camp : camps) {
                out.get(camp.id())[d] = own(camp, date) + levers.campPlacesAdded(land.index(camp.id()));
            }
        }
        return out;
    }

    private double own(Place camp, LocalDate date) {
        CampRow row = rows.get(camp.id());
        int grown = row == null ? 0 : row.placesAdded(date);
        return scenario.housing().campPlaces(camp.campPlaces(), camp.population(), grown);
    }

    private Levers levers(LocalDate date) {
        Levers levers = new Levers(land.size(), 0);
        scenario.policies().values().forEach(policy -> {
            if (policy instanceof CampExpansion && policy.isActive(date)) {
                policy.pull(new Morning(date, land), levers);
            }
        });
        return levers;
    }
}
