package mawa.model;

import java.util.List;
import java.util.Optional;
import mawa.behaviour.FleeWalk;
import mawa.conflict.ControlCalendar;
import mawa.conflict.StrikeCalendar;
import mawa.conflict.ZoneCalendar;
import mawa.outcome.Recorder;
import mawa.policy.Policy;
import mawa.scenario.Scenario;
import mawa.service.Gate;
import mawa.world.Land;
import mawa.world.PlaceKind;
import mawa.world.World;

/** The day is this list. What happens, in which order, is read here and nowhere else. */
public final class Day {
    private Day() {
    }

    static List<Process> processes(Scenario scenario, World world, StrikeCalendar strikes, ControlCalendar control, ZoneCalendar zones,
            Optional<GivenDepartures> given, Recorder recorder) {
        if (scenario.movement() instanceof FleeWalk walk) {
            return walking(walk, scenario, world, zones, given.orElseThrow(), recorder);
        }
        Land land = world.land();
        int n = land.size();
        boolean[] simulated = new boolean[n];
        Gate[] gates = new Gate[n];
        for (int p = 0; p < n; p++) {
            simulated[p] = scenario.simulatedControllers().contains(land.place(p).controller());
            gates[p] = land.place(p).kind() == PlaceKind.BORDER_CROSSING ? scenario.gates().get(land.place(p).id()) : null;
        }
        Rooms rooms = new Rooms(scenario.housing(), simulated);
        Believed believed = new Believed(n, scenario.destination().newsDelayDays(),
                scenario.population().householdSize() * scenario.population().kinHouseholds() * scenario.agentScale());
        Choice choice = new Choice(scenario, land, believed);
        double[] vehiclesPerDay = land.roads().stream()
                .mapToDouble(r -> scenario.travel().roadClasses().get(r.roadClass()).vehiclesPerDay()).toArray();
        Convoy convoy = new Convoy(scenario.travel(), vehiclesPerDay);
        Arrivals arrivals = new Arrivals(n);
        List<Policy> policies = List.copyOf(scenario.policies().values());
        return List.of(
                new PolicyProcess(policies, scenario.camps(), scenario.housing(), land),
                new NewsProcess(believed, rooms, gates),
                new StrikeProcess(land, control, strikes, zones, scenario.danger(), scenario.harm().groundStrikeWeight(),
                        scenario.departure()),
                new CasualtyProcess(scenario.harm()),
                new DepartureProcess(scenario, given, choice, believed, convoy, n),
                new TravelProcess(arrivals),
                new ArrivalProcess(arrivals, rooms, scenario.search(), choice, convoy),
                new BorderProcess(land, gates, scenario.protest()),
                new ShelterProcess(scenario.housing(), n),
                new ServiceProcess(scenario, land, scenario.calendar().days()),
                new UnmetNeedProcess(scenario),
                new ReturnProcess(scenario.returning(), scenario.travel()),
                new EveningProcess(recorder, false));
    }

    /**
     * The day of those who walk by Flee's rules: there is no other danger than those rules know, and no need harms. Water and
     * care reach people as the scenario says all the same: what a day does not share out would count as lacking to everybody.
     */
    private static List<Process> walking(FleeWalk rule, Scenario scenario, World world, ZoneCalendar zones, GivenDepartures given, Recorder recorder) {
        Land land = world.land();
        Ways ways = new Ways(land, rule.awarenessLinks());
        return List.of(
                new PolicyProcess(List.copyOf(scenario.policies().values()), scenario.camps(), scenario.housing(), land),
                new WalkProcess(rule, given, zones, new WalkWeights(rule, scenario.displacement(), zones, ways, land), ways, world),
                new ServiceProcess(scenario, land, scenario.calendar().days()),
                new EveningProcess(recorder, true));
    }

    /** The titles of the day's processes, in order. */
    public static List<String> order(Scenario scenario) {
        return Simulation.build(scenario, 0, 0).titles();
    }
}
