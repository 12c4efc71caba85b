package mawa.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mawa.behaviour.Danger;
import mawa.behaviour.Departure;
import mawa.behaviour.Destination;
import mawa.behaviour.Displacement;
import mawa.behaviour.FleeWalk;
import mawa.behaviour.Movement;
import mawa.behaviour.Onward;
import mawa.behaviour.Protest;
import mawa.behaviour.Returning;
import mawa.behaviour.Search;
import mawa.behaviour.Travel;
import mawa.conflict.ControlRow;
import mawa.conflict.Harm;
import mawa.conflict.StrikeReconstruction;
import mawa.conflict.StrikeRow;
import mawa.conflict.ZoneRow;
import mawa.policy.Policy;
import mawa.service.CampRow;
import mawa.service.FacilityRow;
import mawa.service.Gate;
import mawa.service.Health;
import mawa.service.Housing;
import mawa.service.Standards;
import mawa.service.UnmetNeed;
import mawa.service.Water;
import mawa.world.Calendar;
import mawa.world.Controller;
import mawa.world.Parameter;
import mawa.world.Place;
import mawa.world.PlaceKind;
import mawa.world.Population;
import mawa.world.Road;

/**
 * One complete, valid scenario: everything that a run needs, and nothing that a run changes. Its components
 * are the keys of a scenario file, in this order; lists of records are CSV tables beside the file.
 */
public record Scenario(
        @Parameter(meaning = "lower-case identifier, used in folder names") String id,
        @Parameter(meaning = "title for people") String title,
        @Parameter(meaning = "what the scenario is and what its data are worth") String description,
        @Parameter(meaning = "illustrative, reconstructed or observed; stamped on every figure") DataStatus dataStatus,
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(unit = "households/agent", min = 1, max = 10000, meaning = "households that one agent stands for; 1 for results, more for quick looks") int agentScale,
        @Parameter(unit = "people", min = 1, max = 1000, meaning = "smaller counts by place are not published") int smallestPublishedCount,
        @Parameter(meaning = "people under these are agents; others are hosts only") List<Controller> simulatedControllers,
        @Parameter(meaning = "table of places") List<Place> places,
        @Parameter(meaning = "table of roads") List<Road> roads,
        @Parameter(meaning = "table of changes of control") List<ControlRow> control,
        @Parameter(meaning = "table of strikes, located and totals") List<StrikeRow> strikes,
        @Parameter(meaning = "table of conflict zones, where no single strikes are known") List<ZoneRow> conflictZones,
        @Parameter(meaning = "table of camps") List<CampRow> camps,
        @Parameter(meaning = "table of health facilities") List<FacilityRow> facilities,
        @Parameter(meaning = "table of observations") List<Observation> observed,
        @Parameter(unit = "people", max = 2e9, meaning = "sum of population over simulated places; the table must add up to it") int totalPopulation,
        @Parameter(unit = "people", max = 2e9, meaning = "sum of campPlaces; the table must add up to it") int totalCampPlaces,
        @Parameter(meaning = "named sets of places, for results and policies") Map<String, List<String>> regions,
        @Parameter(meaning = "households") Population population,
        @Parameter(meaning = "where and when unlocated strikes fell") StrikeReconstruction strikeReconstruction,
        @Parameter(meaning = "what strikes do") Harm harm,
        @Parameter(meaning = "what sets people moving") Displacement displacement,
        @Parameter(meaning = "by whose rules they move") Movement movement,
        @Parameter(meaning = "how danger is felt") Danger danger,
        @Parameter(meaning = "who leaves") Departure departure,
        @Parameter(meaning = "where to") Destination destination,
        @Parameter(meaning = "how") Travel travel,
        @Parameter(meaning = "looking for room") Search search,
        @Parameter(meaning = "moving on") Onward onward,
        @Parameter(meaning = "going home") Returning returning,
        @Parameter(meaning = "protest at the gates") Protest protest,
        @Parameter(meaning = "the standards needs are held against") Standards standards,
        @Parameter(meaning = "room outside and inside camps") Housing housing,
        @Parameter(meaning = "water") Water water,
        @Parameter(meaning = "health care") Health health,
        @Parameter(meaning = "what unmet need does") UnmetNeed unmetNeed,
        @Parameter(meaning = "regime of each border crossing, by place id") Map<String, Gate> gates,
        @Parameter(meaning = "interventions by name; each names its kind") Map<String, Policy> policies) {

    public Calendar calendar() {
        return new Calendar(start, end);
    }

    /** Whether how many leave, and when, is an input: then only where they go is simulated. */
    public boolean givesDepartures() {
        return !(displacement instanceof Displacement.ByDanger);
    }

    /**
     * Whether people are in camps on the first morning as displaced people: they are counted there, though they did not leave
     * home within the period. So it is where departures are given; by danger, whom a table puts in a camp lives there.
     */
    public boolean hasPeopleInCampsAlready() {
        return givesDepartures() && places.stream().anyMatch(p -> p.kind() == PlaceKind.CAMP && p.population() > 0);
    }

    /** Whether anybody can be counted dead at all: strikes or unmet need kill at a rate above zero. Flee's walk knows neither. */
    public boolean modelsDeaths() {
        boolean byStrikes = !strikes.isEmpty() && harm.deathsPerAirStrike() + harm.deathsPerGroundStrike() > 0;
        boolean byNeed = unmetNeed.deathsInOpenPer10000PerDay() + unmetNeed.deathsPerUntreatedConsultation() + unmetNeed.deathsWithoutWaterPer10000PerDay() > 0;
        return !(movement instanceof FleeWalk) && (byStrikes || byNeed);
    }
}
