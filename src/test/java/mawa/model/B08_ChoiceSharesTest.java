package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People choose among all places that they can reach; the share that chooses a place is exp(V) over the sum of exp(V),
 * with V from the hours and the fare of the journey, danger, ties, room, and hope at the border.
 */
class B08_ChoiceSharesTest {
    private static final int PEOPLE = 40_000;
    @TempDir
    private Path dir;

    private Villages fourRefuges() {
        return Villages.along(dir, """
                id    kind            km  population  ties  campPlaces
                elm   town             0       40000     0           0
                oak   town            30           0     0           0
                fir   town            60           0    40           0
                ash   town            90           0   900           0
                camp  camp           120           0     0      100000
                gate  borderCrossing 150           0     0           0
                """).airStrikes(3, "elm", 1_000).with("population.householdSize", "1");
    }

    /** The shares seen, and those that these utilities of oak, fir, ash, the camp and the gate give. */
    private static void assertShares(Villages villages, double... utility) {
        Played played = villages.play(1);
        long[] seen = List.of("oak", "fir", "ash", "camp", "gate").stream().mapToLong(to -> played.flow("elm", to)).toArray();
        double sum = Arrays.stream(utility).map(Math::exp).sum();
        assertThat(Arrays.stream(seen).sum()).isEqualTo(PEOPLE);
        Odds.assertDrawnFrom(seen, Arrays.stream(utility).map(v -> Math.exp(v) / sum).toArray(), "destinations");
    }

    @Test
    void indifferentPeopleGoEverywhereAlike() {
        assertShares(fourRefuges().with("destination.waitAtGate", "0").with("destination.hoursScale", "1000"), -0.0005, -0.001, -0.0015, -0.002, -0.0025);
    }

    @Test
    void hoursAreACost() {
        // 60 km/h on the road, an hour costs a third.
        assertShares(fourRefuges().with("destination.waitAtGate", "0").with("destination.hoursScale", "3"), -0.5 / 3, -1 / 3.0, -1.5 / 3, -2 / 3.0, -2.5 / 3);
    }

    @Test
    void theRatioOfTwoJourneysCounts() {
        // (1 + hours / 2)^-0.8, beside a neutral cost of hours.
        assertShares(fourRefuges().with("destination.waitAtGate", "0").with("destination.distanceWeight", "0.8").with("destination.nearHours", "2"),
                -0.8 * Math.log(1.25), -0.8 * Math.log(1.5), -0.8 * Math.log(1.75), -0.8 * Math.log(2), -0.8 * Math.log(2.25));
    }

    @Test
    void peopleGoWhereOthersWent() {
        // A second camp holds 300 of the 400 people in camps, the first 100: with a floor of 0.05 they draw as 0.8 and 0.3.
        Villages villages = fourRefuges().with("destination.followWeight", "0.5").with("destination.followFloor", "0.05").with("destination.campsOnly", "true")
                .cell("camp", "population", "100").place("tent camp 121 0 300 100000 opposition", "camp", 1).row("camps", "tent,planned,20,0,2001-03-01,2001-03-01");
        Played played = villages.play(1);
        long[] seen = {played.flow("elm", "camp"), played.flow("elm", "tent")};
        assertThat(seen[0] + seen[1]).as("towns are only ways to camps").isEqualTo(PEOPLE);
        double camp = Math.sqrt(0.3);
        double tent = Math.sqrt(0.8);
        Odds.assertDrawnFrom(seen, new double[] {camp / (camp + tent), tent / (camp + tent)}, "camps");
    }

    @Test
    void whereNobodyKnowsTheirPlacesNoCampIsEverFull() {
        Villages small = fourRefuges().with("destination.campsOnly", "true").cell("camp", "campPlaces", "500");
        assertThat(small.play(1).lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(500);
        assertThat(small.with("housing.campPlacesAreKnown", "false").play(1).lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(PEOPLE);
    }

    @Test
    void whoWalksCountsTheHoursOnFoot() {
        assertShares(fourRefuges().with("destination.waitAtGate", "0").with("destination.hoursScale", "30").with("population.vehicleShare", "0")
                .with("population.meansShare", "0").with("travel.footHoursPerDay", "24"), -7.5 / 30, -15 / 30.0, -22.5 / 30, -30 / 30.0, -37.5 / 30);
    }

    @Test
    void whoHiresCountsTheFare() {
        assertShares(fourRefuges().with("destination.waitAtGate", "0").with("destination.fareScaleUsd", "50").with("travel.fareUsdPerKm", "0.5")
                .with("population.vehicleShare", "0"), -0.3 - 0.0005, -0.6 - 0.001, -0.9 - 0.0015, -1.2 - 0.002, -1.5 - 0.0025);
    }

    @Test
    void whoOwnsAVehiclePaysNoFare() {
        assertShares(fourRefuges().with("destination.waitAtGate", "0").with("destination.fareScaleUsd", "50").with("travel.fareUsdPerKm", "0.5"),
                -0.0005, -0.001, -0.0015, -0.002, -0.0025);
    }

    @Test
    void tiesDraw() {
        assertShares(fourRefuges().with("destination.waitAtGate", "0").with("destination.tiesWeight", "0.3"),
                0, 0.3 * Math.log(41), 0.3 * Math.log(901), 0, 0);
    }

    @Test
    void campsDrawOrDeter() {
        assertShares(fourRefuges().with("destination.waitAtGate", "0").with("destination.campPreference", "1.2"), 0, 0, 0, 1.2, 0);
        assertShares(fourRefuges().with("destination.waitAtGate", "0").with("destination.campPreference", "-1.2"), 0, 0, 0, -1.2, 0);
    }

    @Test
    void aCampThatIsNearlyFullDrawsLess() {
        // Of 100,000 places all are free; a camp of which less than roomyShare is free draws less in proportion.
        Villages roomy = fourRefuges().with("destination.waitAtGate", "0").with("destination.roomyShare", "0.5");
        assertShares(roomy, 0, 0, 0, 0, 0);
        assertShares(roomy.cell("camp", "population", "80000"), 0, 0, 0, Math.log(0.2 / 0.5), 0);
    }

    @Test
    void hopeAtTheBorderFadesWithDistance() {
        assertShares(fourRefuges().with("destination.waitAtGate", "-1").with("destination.borderHope", "2").with("destination.borderHopeKm", "40"),
                2 * Math.exp(-120 / 40.0), 2 * Math.exp(-90 / 40.0), 2 * Math.exp(-60 / 40.0), 2 * Math.exp(-30 / 40.0), 2 - 1);
    }

    @Test
    void dangerDeters() {
        // On the same day ash is struck: D = 5 strikes on 1,000 people = 50 per 10,000; half danger is 100.
        double fresh = 50 * (1 - Math.exp(-10));
        Villages struck = fourRefuges().with("destination.waitAtGate", "0").with("destination.safetyWeight", "1.5").with("departure.halfDanger", "100")
                .airStrikes(3, "ash", 5);
        Played played = struck.airStrikes(3, "elm", 400_000).play(1);
        long[] seen = {played.flow("elm", "oak"), played.flow("elm", "ash")};
        double ash = Math.exp(-1.5 * Math.log1p(fresh / 100));
        Odds.assertDrawnFrom(seen, new double[] {1 / (1 + ash), ash / (1 + ash)}, "safe oak and struck ash");
    }

    @Test
    void aNewPlaceTakesFromTheOthersButNeverReordersThem() {
        Villages villages = fourRefuges().with("destination.waitAtGate", "0");
        Evenings before = villages.evenings(1).until(3);
        Evenings after = villages.place("new town 45 5 0 0 opposition", "fir", 20).evenings(1).until(3);
        int drawn = 0;
        for (int h = 0; h < before.households().rows(); h++) {
            if (after.isIn(h, "new", Lodging.OPEN)) {
                drawn++;
            } else {
                assertThat(after.households().place(h)).isEqualTo(before.households().place(h));
            }
        }
        Odds.assertShare(drawn, PEOPLE, 1 / 6.0, "drawn to the new place");
    }
}
