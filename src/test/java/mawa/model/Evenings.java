package mawa.model;

import java.util.stream.IntStream;
import mawa.scenario.Scenario;
import mawa.world.Counts;
import mawa.world.Event;
import mawa.world.Households;
import mawa.world.Lodging;
import mawa.world.World;

/** One replicate played evening by evening, so that a test can look into the world between two days. */
final class Evenings {
    private final Simulation simulation;
    private final int days;
    private int played;

    Evenings(Scenario scenario, long seed, int replicate) {
        simulation = Simulation.build(scenario, seed, replicate);
        simulation.start();
        days = scenario.calendar().days();
    }

    /** Plays on to the evening of a day. */
    Evenings until(int day) {
        while (played <= day) {
            next();
        }
        return this;
    }

    /** Plays one more day, if there is one. */
    boolean next() {
        if (played == days) {
            return false;
        }
        simulation.schedule.step(simulation);
        played++;
        return true;
    }

    int day() {
        return played - 1;
    }

    World world() {
        return simulation.world();
    }

    Households households() {
        return world().households();
    }

    int index(String place) {
        return world().land().index(place);
    }

    int people(String place, Lodging lodging) {
        return world().people(index(place), lodging);
    }

    int people(Lodging lodging) {
        return (int) households().lodged().total(lodging.ordinal(), Counts.ALL);
    }

    int count(Event event) {
        return (int) households().events().total(event.ordinal(), Counts.ALL);
    }

    int count(Event event, String place) {
        return households().events().people(event.ordinal(), index(place));
    }

    double danger(String place) {
        return world().conditions().danger(index(place));
    }

    int airStrikes(String place) {
        return world().conditions().airStrikes(index(place));
    }

    int groundStrikes(String place) {
        return world().conditions().groundStrikes(index(place));
    }

    /** Litres a person under a roof gets at a place today. */
    double litres(String place) {
        return world().conditions().litres(index(place), false);
    }

    double litresInTheOpen(String place) {
        return world().conditions().litres(index(place), true);
    }

    /** Share of the need for care that is met at a place today. */
    double care(String place) {
        return world().conditions().careCoverage(index(place));
    }

    /** Rows of the households that lived in a place on the first day. */
    IntStream householdsOf(String home) {
        return IntStream.range(households().firstRow(index(home)), households().firstRow(index(home) + 1));
    }

    IntStream allHouseholds() {
        return IntStream.range(0, households().rows());
    }

    boolean isIn(int household, String place, Lodging lodging) {
        return households().place(household) == index(place) && households().lodging(household) == lodging;
    }
}
