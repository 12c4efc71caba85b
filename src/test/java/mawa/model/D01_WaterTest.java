package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A town's network gives what it gave its first inhabitants, now shared by everybody there; people in the open draw
 * only openReachShare of a share. Camps give each person in a place their own litres.
 */
class D01_WaterTest {
    @TempDir
    private Path dir;

    /** 500 people come to a town of 1,000 with 20 litres a person. */
    private Villages town() {
        return Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0         500           0
                oak   town   7        1000           0
                """).airStrikes(3, "elm", 5);
    }

    @ParameterizedTest
    @CsvSource({"1, 13.3333, 13.3333", "0.5, 16, 8", "0, 20, 0"})
    void theNetworkIsSharedLeastInTheOpen(String openReachShare, double litres, double litresInTheOpen) {
        Evenings evenings = town().with("water.openReachShare", openReachShare).evenings(1);
        assertThat(evenings.until(2).litres("oak")).isEqualTo(20);
        assertThat(evenings.until(3).litres("oak")).isCloseTo(litres, within(1e-3));
        assertThat(evenings.litresInTheOpen("oak")).isCloseTo(litresInTheOpen, within(1e-3));
    }

    @Test
    void whoIsTakenInDrawsLikeTheHosts() {
        // 400 of the 500 find hosts, so 1,400 draw fully and 100 half: 20,000 litres on 1,450 shares.
        Evenings evenings = town().with("population.householdSize", "1").with("housing.hostShare", "0.4").with("water.openReachShare", "0.5").evenings(1).until(3);
        assertThat(evenings.litres("oak")).isCloseTo(20_000 / 1_450.0, within(1e-9));
        assertThat(evenings.litresInTheOpen("oak")).isCloseTo(10_000 / 1_450.0, within(1e-9));
    }

    @Test
    void whoIsInATentDrawsLikeInTheOpen() {
        Villages tents = town().with("population.householdSize", "1").with("housing.kitPeoplePerDay", "200").with("water.openReachShare", "0.5");
        assertThat(tents.evenings(1).until(3).litresInTheOpen("oak")).isCloseTo(8, within(1e-9));
        assertThat(tents.play(1).on(3, Indicator.PEOPLE_BELOW_WATER_STANDARD)).isEqualTo(500);
    }

    @Test
    void whoIsLeftInAnEmptiedTownDrawsNoMoreThanBefore() {
        Evenings evenings = town().with("departure.remainShare", "0.5").evenings(1).until(3);
        assertThat(evenings.litres("elm")).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 500, 0", "0.3, 500, 500", "1, 500, 0"})
    void peopleBelowTheStandardsAreCounted(String openReachShare, int belowStandard, int belowSurvival) {
        // Standards: 15 and 7.5 litres.
        Played played = town().with("water.openReachShare", openReachShare).play(1);
        assertThat(played.on(3, Indicator.PEOPLE_BELOW_WATER_STANDARD)).isEqualTo(belowStandard);
        assertThat(played.on(3, Indicator.PEOPLE_BELOW_SURVIVAL_WATER)).isEqualTo(belowSurvival);
        assertThat(played.at("oak", 3, Indicator.PEOPLE_BELOW_WATER_STANDARD)).isEqualTo(belowStandard);
    }

    @Test
    void whatIsMissingToTheStandardAddsUp() {
        // 500 people in the open with 8 of 15 litres: 3.5 cubic metres a day.
        Played played = town().with("water.openReachShare", "0.5").play(1);
        assertThat(played.on(2, Indicator.WATER_DEFICIT_CUMULATIVE)).isZero();
        assertThat(played.on(6, Indicator.WATER_DEFICIT_CUMULATIVE)).isEqualTo(14);
        assertThat(played.last(Indicator.WATER_DEFICIT_CUMULATIVE)).isEqualTo(Math.rint(17 * 3.5));
    }

    @Test
    void campsGiveEachPlaceItsLitres() {
        Villages camp = Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0         500           0
                camp  camp   7         100         300
                """).airStrikes(3, "elm", 5).with("camps.camp.waterLitres", "18").with("water.openReachShare", "0.5");
        Evenings evenings = camp.evenings(1);
        assertThat(evenings.until(2).litres("camp")).isEqualTo(18);
        assertThat(evenings.until(3).litres("camp")).isEqualTo(18);
        assertThat(evenings.litresInTheOpen("camp")).isEqualTo(9);
    }

    @Test
    void withoutANetworkThereIsNone() {
        Played played = town().with("water.townLitres", "0").play(1);
        assertThat(played.on(3, Indicator.PEOPLE_BELOW_SURVIVAL_WATER)).isEqualTo(500);
    }
}
