package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A facility's consultations are shared by all who need one within its reach; a place's care is the sum of what the
 * facilities within reach give it, and never more than the need.
 */
class D02_HealthCatchmentTest {
    @TempDir
    private Path dir;

    /** Need: 0.01 consultations a person a day. A centre gives 10 a day, within 8 km. */
    private Villages towns() {
        return Villages.along(dir, """
                id   km  population
                elm   0         500
                oak   7        1000
                fir  14        2000
                ash  40         500
                """).with("health.reachKm", "8");
    }

    @Test
    void aFacilityIsSharedByAllWithinReach() {
        // Oak's centre: need within reach is 5 + 10 + 20.
        Evenings evenings = towns().facility("oak", 1, 0, 0).evenings(1).until(0);
        for (String place : new String[] {"elm", "oak", "fir"}) {
            assertThat(evenings.care(place)).isCloseTo(10.0 / 35, within(1e-12));
        }
        assertThat(evenings.care("ash")).isZero();
    }

    @Test
    void facilitiesWithinReachAddUp() {
        // Elm's centre reaches elm and oak (need 15); fir's reaches oak and fir (need 30).
        Evenings evenings = towns().facility("elm", 1, 0, 0).facility("fir", 1, 0, 0).evenings(1).until(0);
        assertThat(evenings.care("elm")).isCloseTo(10.0 / 15, within(1e-12));
        assertThat(evenings.care("oak")).isCloseTo(10.0 / 15 + 10.0 / 30, within(1e-12));
        assertThat(evenings.care("fir")).isCloseTo(10.0 / 30, within(1e-12));
    }

    @Test
    void nobodyGetsMoreThanIsNeeded() {
        assertThat(towns().facility("oak", 20, 0, 0).evenings(1).until(0).care("oak")).isEqualTo(1);
    }

    @Test
    void eachKindOfFacilityGivesItsOwn() {
        Evenings evenings = towns().facility("oak", 1, 1, 1).with("health.perCentrePerDay", "2").with("health.perHospitalPerDay", "4")
                .with("health.perMobilePerDay", "1").evenings(1).until(0);
        assertThat(evenings.care("oak")).isCloseTo(7.0 / 35, within(1e-12));
    }

    @Test
    void thoseWhoComeShareTheCareAndThoseInTheOpenNeedMore() {
        // Elm flees to the open in ash: 500 at home need 5 a day, 500 in the open 10 a day.
        Villages flight = towns().facility("ash", 1, 0, 0).with("health.addedNeedInOpen", "1").airStrikes(3, "elm", 5).roads("""
                elm ash 40
                ash fir 3000
                fir oak 7
                """).with("destination.hoursScale", "1");
        Evenings evenings = flight.evenings(1);
        assertThat(evenings.until(2).care("ash")).isEqualTo(1);
        assertThat(evenings.until(3).care("ash")).isCloseTo(10.0 / 15, within(1e-12));
        Played played = flight.play(1);
        assertThat(played.on(3, Indicator.PEOPLE_WITHOUT_HEALTH_CARE)).isEqualTo(Math.rint(500 / 3.0));
        assertThat(played.on(3, Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE)).isEqualTo(Math.rint(10 / 3.0));
        assertThat(played.on(5, Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE)).isEqualTo(10);
        // Residents: the 500 of ash in part, the 3,000 of oak and fir, who have no facility, entirely.
        assertThat(played.on(3, Indicator.PEOPLE_WITHOUT_HEALTH_CARE, Group.RESIDENTS)).isEqualTo(Math.rint(3_000 + 500 / 3.0));
    }

    @Test
    void whoHasNoWaterNeedsMore() {
        // Halfway to the standard of 15 litres, the need grows by half of what is added without any water.
        Played played = Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0        1000           0
                camp  camp   7           0        2000
                """).airStrikes(3, "elm", 100).with("camps.camp.waterLitres", "7.5").with("health.addedNeedWithoutWater", "3").play(1);
        assertThat(played.on(3, Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE)).isEqualTo(25);
    }
}
