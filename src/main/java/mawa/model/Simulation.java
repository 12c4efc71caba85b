package mawa.model;

import java.util.List;
import java.util.Optional;
import mawa.behaviour.Displacement;
import mawa.conflict.ControlCalendar;
import mawa.conflict.StrikeCalendar;
import mawa.conflict.ZoneCalendar;
import mawa.outcome.Recorder;
import mawa.outcome.RunOutcome;
import mawa.scenario.Scenario;
import mawa.world.Calendar;
import mawa.world.Chance;
import mawa.world.Households;
import mawa.world.Land;
import mawa.world.Lodging;
import mawa.world.Place;
import mawa.world.PlaceKind;
import mawa.world.Routes;
import mawa.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One replicate of a scenario on MASON's clock: one Steppable a process, each at its own ordering, repeated
 * every day. MASON's own generator is never used; chance is {@link Chance}.
 */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1;
    private final transient World world;
    private final transient List<Process> processes;
    private final transient Recorder recorder;
    private final int replicate;

    private Simulation(World world, List<Process> processes, Recorder recorder, int replicate) {
        super(0);
        this.world = world;
        this.processes = processes;
        this.recorder = recorder;
        this.replicate = replicate;
    }

    /** Builds the world of the first morning. The scenario is valid, so this cannot fail. */
    public static Simulation build(Scenario scenario, long seed, int replicate) {
        Land land = new Land(scenario.places(), scenario.roads(), scenario.regions());
        Calendar calendar = scenario.calendar();
        Chance chance = Chance.of(seed, replicate);
        ZoneCalendar zones = new ZoneCalendar(land, calendar, scenario.conflictZones());
        Optional<GivenDepartures> given = given(scenario, land, zones, chance);
        Households households = new Founding(scenario, land, given, chance).found();
        double[] roadHours = land.roads().stream()
                .mapToDouble(r -> r.km() / scenario.travel().roadClasses().get(r.roadClass()).vehicleKmPerHour()).toArray();
        Routes routes = new Routes(land, roadHours, scenario.travel().checkpointHours());
        World world = new World(land, calendar, chance, households, routes);
        ControlCalendar control = new ControlCalendar(land, calendar, scenario.control());
        settle(scenario, world, control, given.isPresent());
        StrikeCalendar strikes = StrikeCalendar.build(land, calendar, scenario.strikes(), control, scenario.control(),
                scenario.strikeReconstruction(), chance);
        Recorder recorder = new Recorder(land, calendar.days(), scenario.standards().buildingsMeetStandard(),
                scenario.standards().waterLitres(), scenario.standards().survivalLitres());
        return new Simulation(world, Day.processes(scenario, world, strikes, control, zones, given, recorder), recorder, replicate);
    }

    /**
     * Agents there are, summed over the days, moving or not: what a run has to do. Where departures are given, an agent is
     * there from the day on which it appears; of households with more than one member that is their mean number.
     */
    public static double agentDays(Scenario scenario, long seed, int replicate) {
        World world = build(scenario, seed, replicate).world;
        double absent = 0;
        Optional<GivenDepartures> given = given(scenario, world.land(), new ZoneCalendar(world.land(), scenario.calendar(), scenario.conflictZones()), world.chance());
        for (int day = 0; day < scenario.calendar().days() && given.isPresent(); day++) {
            for (int p = 0; p < world.land().size(); p++) {
                absent += (double) given.get().people(day, p) * day;
            }
        }
        return (double) world.households().rows() * scenario.calendar().days() - absent / scenario.population().householdSize();
    }

    /** Who leaves when, where that is given. */
    private static Optional<GivenDepartures> given(Scenario scenario, Land land, ZoneCalendar zones, Chance chance) {
        if (scenario.displacement() instanceof Displacement.ByObservations observed) {
            return Optional.of(GivenDepartures.of(observed, scenario, land, zones, chance));
        }
        return scenario.displacement() instanceof Displacement.ByZones byZones
                ? Optional.of(GivenDepartures.of(byZones, scenario, land, zones, chance)) : Optional.empty();
    }

    /** Who lives where on the first morning; the front as it stood then. Where departures are given, only those who leave are agents. */
    private static void settle(Scenario scenario, World world, ControlCalendar control, boolean given) {
        Households all = world.households();
        for (int p = 0; p < world.land().size(); p++) {
            Place place = world.land().place(p);
            int homes = all.firstRow(p + 1) - all.firstRow(p);
            boolean simulated = !given && scenario.simulatedControllers().contains(place.controller());
            int people = given && place.kind() == PlaceKind.CAMP ? 0 : simulated ? world.people(p, Lodging.HOME) : place.population();
            world.conditions().setInhabitants(p, people, given ? 0 : homes * all.scale());
            for (int h = all.firstRow(p); h < all.firstRow(p + 1); h++) {
                if (all.hasLeft(h)) {
                    world.away().set(h);
                }
            }
            world.conditions().setControl(p, place.controller(), false, control.frontKm(0, p), 0);
        }
    }

    /** Plays one replicate from the first day to the last. */
    public static RunOutcome play(Scenario scenario, long seed, int replicate) {
        return play(scenario, seed, replicate, scenario.calendar().days());
    }

    /** Plays only the first days; the evenings after them stay zero. */
    public static RunOutcome play(Scenario scenario, long seed, int replicate, int days) {
        Simulation simulation = build(scenario, seed, replicate);
        simulation.start();
        for (int day = 0; day < days; day++) {
            try {
                simulation.schedule.step(simulation);
            } catch (RuntimeException e) {
                throw new IllegalStateException("on " + simulation.world.today() + ": " + e.getMessage(), e);
            }
        }
        return simulation.recorder.outcome(simulation.replicate, simulation.world);
    }

    /** Puts the day's processes on MASON's schedule; the first step is the first day. */
    @Override
    public void start() {
        super.start();
        for (int k = 0; k < processes.size(); k++) {
            Process process = processes.get(k);
            Steppable steppable = k > 0
                    ? state -> process.play(world)
                    : state -> {
                        world.setDay((int) schedule.getTime());
                        process.play(world);
                    };
            schedule.scheduleRepeating(0.0, k, steppable);
        }
    }

    public World world() {
        return world;
    }

    List<String> titles() {
        return processes.stream().map(Process::title).toList();
    }

    @Override
    public String toString() {
        return "Mawa";
    }
}
