package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.world.Counts;
import mawa.world.Households;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The people of a place are parted into kin, kin into households, households into members; the members add up to the
 * population of the table exactly. Kin share vehicle, means, earlier displacement and willingness.
 */
class A08_WhoTheyAreTest {
    @TempDir
    private Path dir;

    private Villages people() {
        return Villages.along(dir, """
                id    km  population  earlierDisplaced  controller
                elm    0       30001             12000  opposition
                oak    7        1237                 0  opposition
                far   20        5000                 0  turkish
                """).with("population.vehicleShare", "0.4").with("population.meansShare", "0.7").with("population.kinHouseholds", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2.5", "5", "12"})
    void membersAddUpToTheTable(String householdSize) {
        Evenings evenings = people().with("population.householdSize", householdSize).evenings(1).until(0);
        Households all = evenings.households();
        assertThat(evenings.householdsOf("elm").map(all::members).sum()).isEqualTo(30_001);
        assertThat(evenings.householdsOf("oak").map(all::members).sum()).isEqualTo(1_237);
        double mean = 31_238.0 / all.rows();
        assertThat(mean).as("mean size").isBetween(0.95 * Double.parseDouble(householdSize), 1.05 * Double.parseDouble(householdSize));
    }

    @Test
    void peopleOfOthersAreNoAgents() {
        Evenings evenings = people().evenings(1).until(0);
        assertThat(evenings.householdsOf("far")).isEmpty();
        assertThat(evenings.people("far", Lodging.HOME)).isZero();
    }

    @Test
    void sharesAreThoseOfTheTable() {
        Evenings evenings = people().with("population.kinHouseholds", "1").with("population.childShare", "0.45").with("population.womenAmongAdults", "0.6").evenings(1).until(0);
        Households all = evenings.households();
        long elm = evenings.householdsOf("elm").count();
        Odds.assertShare(evenings.householdsOf("elm").filter(all::displacedBefore).count(), elm, 12_000 / 30_001.0, "displaced before");
        assertThat(evenings.householdsOf("oak").filter(all::displacedBefore)).isEmpty();
        Odds.assertShare(evenings.allHouseholds().filter(all::hasVehicle).count(), all.rows(), 0.4, "with a vehicle");
        Odds.assertShare(evenings.allHouseholds().filter(all::hasMeans).count(), all.rows(), 0.7, "with means");
        double people = all.lodged().total(Lodging.HOME.ordinal(), Counts.ALL);
        double children = all.lodged().total(Lodging.HOME.ordinal(), Counts.CHILDREN);
        double women = all.lodged().total(Lodging.HOME.ordinal(), Counts.WOMEN);
        // Households of one have no child more often than others, so the share is met but nearly.
        assertThat(children / people).as("children").isBetween(0.42, 0.47);
        Odds.assertShare(women, people - children, 0.6, "women among adults");
    }

    @Test
    void aHouseholdOfSeveralHasAnAdult() {
        Evenings evenings = people().with("population.childShare", "0.9").evenings(1).until(0);
        Households all = evenings.households();
        assertThat(evenings.allHouseholds().filter(h -> all.members(h) > 1 && all.children(h) == all.members(h))).isEmpty();
    }

    @Test
    void kinAreAlikeAndLiveSideBySide() {
        Evenings evenings = people().with("departure.remainShare", "0.5").evenings(1).until(0);
        Households all = evenings.households();
        long kins = evenings.allHouseholds().filter(h -> all.kin(h) == h).count();
        assertThat((double) all.rows() / kins).as("households a kin").isBetween(2.85, 3.15);
        evenings.allHouseholds().forEach(h -> {
            int kin = all.kin(h);
            assertThat(kin).isLessThanOrEqualTo(h);
            assertThat(all.kin(kin)).isEqualTo(kin);
            assertThat(all.home(h)).isEqualTo(all.home(kin));
            assertThat(all.hasVehicle(h)).isEqualTo(all.hasVehicle(kin));
            assertThat(all.hasMeans(h)).isEqualTo(all.hasMeans(kin));
            assertThat(all.displacedBefore(h)).isEqualTo(all.displacedBefore(kin));
            assertThat(all.remains(h)).isEqualTo(all.remains(kin));
        });
    }

    @Test
    void groupsAddUpEveryEvening() {
        Played played = people().with("housing.hostShare", "0.1").airStrikes(3, "elm", 100).with("departure.remainShare", "0.4").play(1);
        for (Indicator indicator : new Indicator[] {Indicator.DISPLACED_PEOPLE, Indicator.PEOPLE_IN_THE_OPEN, Indicator.MOVEMENTS_CUMULATIVE}) {
            for (int day = 0; day < 20; day++) {
                double all = played.on(day, indicator);
                assertThat(played.on(day, indicator, Group.CHILDREN) + played.on(day, indicator, Group.WOMEN) + played.on(day, indicator, Group.MEN)).isEqualTo(all);
                assertThat(played.on(day, indicator, Group.DISPLACED_BEFORE) + played.on(day, indicator, Group.NOT_DISPLACED_BEFORE)).isEqualTo(all);
            }
        }
        assertThat(played.last(Indicator.DISPLACED_PEOPLE)).isPositive();
    }
}
