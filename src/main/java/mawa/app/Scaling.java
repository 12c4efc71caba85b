package mawa.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mawa.behaviour.Departure;
import mawa.behaviour.Displacement;
import mawa.behaviour.Displacement.ByZones;
import mawa.conflict.Harm;
import mawa.model.Simulation;
import mawa.scenario.Observation;
import mawa.scenario.Scenario;
import mawa.service.CampRow;
import mawa.service.Health;
import mawa.service.Housing;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** The same scenario with more or fewer people, to see how cost grows. Everything else stays as it is. */
final class Scaling {
    private Scaling() {
    }

    /**
     * Populations, camps and what is counted against them times a factor; totals to match. Danger is strikes per
     * inhabitant, so its half-point moves along: households decide as before, and only their number differs. Where
     * departures are given, those who are given to leave are the people, and what is observed of people grows with them.
     */
    static Scenario to(Scenario scenario, double people) {
        boolean isGiven = !(scenario.displacement() instanceof Displacement.ByDanger);
        double factor = people / (isGiven ? agents(scenario) : scenario.totalPopulation());
        List<Place> places = new ArrayList<>();
        long population = 0;
        long campPlaces = 0;
        for (Place p : scenario.places()) {
            // Given departures come from towns by their share of the population, whatever its size.
            double grown = isGiven && p.kind() != PlaceKind.CAMP && !isShare(scenario) ? 1 : factor;
            Place scaled = with(p, Map.of("population", times(p.population(), grown), "earlierDisplaced", times(p.earlierDisplaced(), grown),
                    "ties", times(p.ties(), grown), "campPlaces", times(p.campPlaces(), grown)));
            places.add(scaled);
            population += scenario.simulatedControllers().contains(p.controller()) ? scaled.population() : 0;
            campPlaces += scaled.campPlaces();
        }
        List<CampRow> camps = scenario.camps().stream()
                .map(c -> with(c, Map.of("placesAddedPerDay", c.placesAddedPerDay() * factor))).toList();
        Harm harm = scenario.harm();
        Health health = scenario.health();
        Housing housing = scenario.housing();
        Departure departure = scenario.departure();
        Scenario scaled = isGiven ? given(scenario, factor) : scenario;
        return with(scaled, Map.of("places", places, "camps", camps,
                "totalPopulation", (int) Math.min(population, Integer.MAX_VALUE), "totalCampPlaces", (int) campPlaces,
                "departure", with(departure, Map.of("halfDanger", departure.halfDanger() / factor)),
                "harm", with(harm, Map.of("deathsPerAirStrike", harm.deathsPerAirStrike() * factor,
                        "deathsPerGroundStrike", harm.deathsPerGroundStrike() * factor, "homesPerAirStrike", harm.homesPerAirStrike() * factor)),
                "health", with(health, Map.of("perCentrePerDay", health.perCentrePerDay() * factor,
                        "perHospitalPerDay", health.perHospitalPerDay() * factor, "perMobilePerDay", health.perMobilePerDay() * factor)),
                "housing", with(housing, Map.of("kitPeoplePerDay", housing.kitPeoplePerDay() * factor))));
    }

    /** Everybody who is given to leave, and those in camps already. */
    private static double agents(Scenario scenario) {
        return (double) Simulation.build(scenario, 1, 1).world().households().peopleOfRows();
    }

    private static boolean isShare(Scenario scenario) {
        return scenario.displacement() instanceof ByZones z && z.mode() == ByZones.Mode.SHARE;
    }

    private static Scenario given(Scenario scenario, double factor) {
        List<Observation> observed = scenario.observed().stream()
                .map(o -> o.isShare() ? o : with(o, Map.of("low", o.low() * factor, "high", o.high() * factor))).toList();
        Displacement displacement = scenario.displacement() instanceof ByZones z && !isShare(scenario)
                ? new ByZones(z.mode(), z.perZoneDay() * factor) : scenario.displacement();
        return with(scenario, Map.of("observed", observed, "displacement", displacement));
    }

    private static int times(int people, double factor) {
        return (int) Math.round(people * factor);
    }

    /** A copy of a record with some components replaced, by their names. */
    private static <R extends Record> R with(R original, Map<String, ?> changes) {
        RecordComponent[] components = original.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int k = 0; k < components.length; k++) {
                types[k] = components[k].getType();
                Object change = changes.get(components[k].getName());
                values[k] = change == null ? components[k].getAccessor().invoke(original) : change;
            }
            @SuppressWarnings("unchecked")
            Class<R> type = (Class<R>) original.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (IllegalAccessException | InstantiationException | NoSuchMethodException | InvocationTargetException e) {
            throw new IllegalStateException("a record can be copied", e);
        }
    }
}
