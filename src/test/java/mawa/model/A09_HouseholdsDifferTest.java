package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.world.Households;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The chance of leaving is multiplied by earlierDisplacedFactor for households displaced before, and by
 * withoutTransportFactor for those without a vehicle and without money for a ride.
 */
class A09_HouseholdsDifferTest {
    @TempDir
    private Path dir;

    /** Danger equals half danger on day 2, so the chance is 0.1. */
    private Villages elm() {
        return Villages.along(dir, """
                id   km  population  earlierDisplaced
                elm   0       40000             20000
                oak   7           0                 0
                """).airStrikes(2, "elm", 40).with("population.householdSize", "1").with("departure.highestChancePerDay", "0.2").with("departure.halfDanger", "10");
    }

    @Test
    void whoFledBeforeFleesSooner() {
        Evenings evenings = elm().with("departure.earlierDisplacedFactor", "3").evenings(1).until(2);
        Households all = evenings.households();
        double before = evenings.allHouseholds().filter(all::displacedBefore).count();
        double beforeAndLeft = evenings.allHouseholds().filter(h -> all.displacedBefore(h) && all.hasLeft(h)).count();
        double firstAndLeft = evenings.allHouseholds().filter(h -> !all.displacedBefore(h) && all.hasLeft(h)).count();
        Odds.assertShare(beforeAndLeft, before, 0.3, "of those displaced before");
        Odds.assertShare(firstAndLeft, all.rows() - before, 0.1, "of the others");
    }

    @Test
    void whoHasNeitherVehicleNorMoneyFleesLater() {
        Evenings evenings = elm().with("departure.withoutTransportFactor", "0.25").with("population.vehicleShare", "0.3").with("population.meansShare", "0.3").evenings(1).until(2);
        Households all = evenings.households();
        double stuck = evenings.allHouseholds().filter(h -> !all.hasVehicle(h) && !all.hasMeans(h)).count();
        double stuckAndLeft = evenings.allHouseholds().filter(h -> !all.hasVehicle(h) && !all.hasMeans(h) && all.hasLeft(h)).count();
        double othersLeft = evenings.allHouseholds().filter(all::hasLeft).count() - stuckAndLeft;
        Odds.assertShare(stuckAndLeft, stuck, 0.025, "of those without transport");
        Odds.assertShare(othersLeft, all.rows() - stuck, 0.1, "of the others");
    }

    @Test
    void atOneAllAreAlike() {
        Played played = elm().play(1);
        assertThat(played.on(2, Indicator.DISPLACED_PEOPLE_CUMULATIVE, Group.DISPLACED_BEFORE)).isPositive();
        Odds.assertShare(played.on(2, Indicator.DISPLACED_PEOPLE_CUMULATIVE), 40_000, 0.1, "people who leave");
    }
}
