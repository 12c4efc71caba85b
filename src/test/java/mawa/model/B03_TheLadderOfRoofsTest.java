package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Households;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a town, who has money rents; then host families take people in; then unfinished and public buildings; who finds
 * none of these stays in the open. Each has room for its share of the inhabitants; who gets it is drawn by lot.
 */
class B03_TheLadderOfRoofsTest {
    @TempDir
    private Path dir;

    /** 500 people, each alone, half of them with money, come to a town of 1,000. */
    private Villages town() {
        return Villages.along(dir, """
                id   km  population
                elm   0         500
                oak   7        1000
                """).airStrikes(3, "elm", 5).with("population.householdSize", "1").with("population.meansShare", "0.5")
                .with("housing.rentShare", "0.03").with("housing.hostShare", "0.05").with("housing.buildingShare", "0.02");
    }

    @Test
    void roofsFillFromTheBestToTheWorst() {
        Evenings evenings = town().evenings(1).until(3);
        assertThat(evenings.people("oak", Lodging.RENTED)).isEqualTo(30);
        assertThat(evenings.people("oak", Lodging.HOSTED)).isEqualTo(50);
        assertThat(evenings.people("oak", Lodging.BUILDING)).isEqualTo(20);
        assertThat(evenings.people("oak", Lodging.OPEN)).isEqualTo(400);
    }

    @Test
    void onlyThoseWithMoneyRent() {
        Evenings evenings = town().with("housing.rentShare", "0.5").evenings(1).until(3);
        Households all = evenings.households();
        evenings.householdsOf("elm").filter(h -> all.lodging(h) == Lodging.RENTED).forEach(h -> assertThat(all.hasMeans(h)).isTrue());
        evenings.householdsOf("elm").filter(all::hasMeans).forEach(h -> assertThat(all.lodging(h)).isEqualTo(Lodging.RENTED));
        assertThat(town().with("population.meansShare", "0").evenings(1).until(3).people("oak", Lodging.RENTED)).isZero();
    }

    @Test
    void theLastRoomTakesAHouseholdTooLargeForItWithTheChanceThatKeepsTheMean() {
        Scenario scenario = town().with("population.householdSize", "8").with("population.meansShare", "1").days(4).scenario();
        double[] sum = new double[3];
        int seeds = 100;
        for (int seed = 0; seed < seeds; seed++) {
            Evenings evenings = new Evenings(scenario, seed, 0).until(3);
            int[] people = {evenings.people("oak", Lodging.RENTED), evenings.people("oak", Lodging.HOSTED), evenings.people("oak", Lodging.BUILDING)};
            for (int k = 0; k < 3; k++) {
                sum[k] += people[k];
            }
            assertThat(people[0]).isBetween(30 - 19, 30 + 19);
        }
        // A household has eight people, give or take three, so the mean of a hundred is within two of the room there is.
        assertThat(sum[0] / seeds).as("rented").isBetween(28.0, 32.0);
        assertThat(sum[1] / seeds).as("hosted").isBetween(48.0, 52.0);
        assertThat(sum[2] / seeds).as("in buildings").isBetween(18.0, 22.0);
    }

    @Test
    void hostsWhoHaveFledHostNobodyAndRentNothingOut() {
        // On day 2 oak flees to fir; on day 3 elm flees to oak, where only buildings are left.
        Evenings evenings = Villages.along(dir, """
                id   km  population
                elm   0         500
                oak   7        1000
                fir  90           0
                """).airStrikes(2, "oak", 10).airStrikes(3, "elm", 5).with("population.householdSize", "1").with("destination.hoursScale", "0.1")
                .with("housing.rentShare", "0.03").with("housing.hostShare", "0.05").with("housing.buildingShare", "0.02").evenings(1).until(3);
        assertThat(evenings.people("oak", Lodging.HOME)).isZero();
        assertThat(evenings.people("oak", Lodging.HOSTED)).isZero();
        assertThat(evenings.people("oak", Lodging.RENTED)).isZero();
        assertThat(evenings.people("oak", Lodging.BUILDING)).isEqualTo(20);
    }

    @Test
    void whetherABuildingIsShelterIsTheStandardsToSay() {
        Played no = town().with("standards.buildingsMeetStandard", "false").play(1);
        Played yes = town().with("standards.buildingsMeetStandard", "true").play(1);
        assertThat(no.on(3, Indicator.PEOPLE_WITHOUT_SHELTER)).isEqualTo(420);
        assertThat(yes.on(3, Indicator.PEOPLE_WITHOUT_SHELTER)).isEqualTo(400);
        assertThat(no.on(5, Indicator.PERSON_DAYS_WITHOUT_SHELTER)).isEqualTo(3 * 420);
        assertThat(no.on(3, Indicator.PEOPLE_IN_THE_OPEN)).isEqualTo(400);
    }

    @Test
    void whoGetsARoofIsDrawnByLot() {
        double sum = 0;
        int seeds = 20;
        Scenario scenario = town().with("population.meansShare", "0").days(4).scenario();
        for (int seed = 0; seed < seeds; seed++) {
            Evenings evenings = new Evenings(scenario, seed, 0).until(3);
            sum += evenings.householdsOf("elm").filter(h -> evenings.isIn(h, "oak", Lodging.HOSTED)).average().orElseThrow();
        }
        double standardError = Math.sqrt(500 * 500 / 12.0 / 50 * 0.9 / seeds);
        assertThat(sum / seeds).isBetween(249.5 - 5 * standardError, 249.5 + 5 * standardError);
    }
}
