package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import mawa.conflict.ZoneCalendar;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Land;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where no single strikes are known, a place is a conflict zone on some days, with an intensity. Rows of one place add up;
 * a zone is as old as it has been one without a break. Who decides by danger feels it as so many strikes a day.
 */
class I01_ConflictZonesTest {
    @TempDir
    private Path dir;

    private Villages twoVillages() {
        return Villages.along(dir, """
                id   km  population
                elm   0       20000
                oak   7         300
                """);
    }

    private static ZoneCalendar zones(Scenario scenario) {
        return new ZoneCalendar(new Land(scenario.places(), scenario.roads(), scenario.regions()), scenario.calendar(), scenario.conflictZones());
    }

    @Test
    void aZoneLastsFromItsFirstDayToItsLast() {
        ZoneCalendar zones = zones(twoVillages().zone(3, 5, "elm", 0.5).scenario());
        assertThat(IntStream.range(0, 8).mapToDouble(day -> zones.intensity(day, 0)).toArray()).containsExactly(0, 0, 0, 0.5, 0.5, 0.5, 0, 0);
        assertThat(IntStream.range(0, 8).mapToDouble(day -> zones.intensity(day, 1)).toArray()).containsOnly(0);
    }

    @Test
    void rowsOfOnePlaceAddUp() {
        ZoneCalendar zones = zones(twoVillages().zone(3, 5, "elm", 0.5).zone(5, 6, "elm", 2).scenario());
        assertThat(IntStream.range(3, 8).mapToDouble(day -> zones.intensity(day, 0)).toArray()).containsExactly(0.5, 0.5, 2.5, 2, 0);
    }

    @Test
    void itsAgeStartsAnewAfterABreak() {
        ZoneCalendar zones = zones(twoVillages().zone(2, 4, "elm", 1).zone(5, 5, "elm", 3).zone(8, 9, "elm", 1).scenario());
        assertThat(IntStream.range(0, 11).map(day -> zones.age(day, 0))).containsExactly(0, 0, 0, 1, 2, 3, 0, 0, 0, 1, 0);
    }

    @Test
    void daysOutsideThePeriodDoNotCount() {
        ZoneCalendar zones = zones(twoVillages().days(4).zone(-2, 1, "elm", 1).zone(3, 30, "oak", 1).scenario());
        assertThat(IntStream.range(0, 4).map(day -> zones.age(day, 0))).containsExactly(0, 1, 0, 0);
        assertThat(zones.intensity(3, 1)).isEqualTo(1);
    }

    @Test
    void itIsFeltAsSoManyStrikes() {
        // 30 strikes per 10,000 people a day at intensity 1, half of it here; fear is half of the highest at 15.
        Villages villages = twoVillages().zone(3, 3, "elm", 0.5).with("danger.inConflictZone", "30").with("departure.halfDanger", "15")
                .with("departure.highestChancePerDay", "0.8").with("population.householdSize", "1");
        assertThat(villages.evenings(1).until(3).danger("elm")).isBetween(14.99, 15.0);
        Odds.assertShare(villages.play(1).on(3, Indicator.DISPLACED_PEOPLE_CUMULATIVE), 20_000, 0.4, "people who leave");
    }

    @Test
    void whereItIsNoDangerNobodyLeaves() {
        assertThat(twoVillages().zone(0, 19, "elm", 5).play(1).last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
    }
}
