package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.scenario.Scenario;
import mawa.world.Event;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every evening the series say what a look into the world says; the whole is the sum of its places, a region the sum of
 * its own, and what has left one place for another is what has arrived.
 */
class Law14_WhatIsRecordedIsWhatIsTest {
    @TempDir
    private Path dir;

    @Test
    void seriesSayWhatTheWorldSays() {
        Scenario scenario = Villages.busy(dir).scenario();
        Played played = Played.of(scenario, 3, 1);
        Evenings evenings = new Evenings(scenario, 3, 1);
        double personDays = 0;
        while (evenings.next()) {
            int day = evenings.day();
            int outside = 0;
            int away = evenings.people(Lodging.CAMP) + evenings.people(Lodging.ROAD) + evenings.people(Lodging.ABROAD);
            for (Lodging lodging : List.of(Lodging.HOSTED, Lodging.RENTED, Lodging.BUILDING, Lodging.KIT, Lodging.OPEN)) {
                outside += evenings.people(lodging);
            }
            personDays += evenings.people(Lodging.OPEN) + evenings.people(Lodging.BUILDING);
            assertThat(played.on(day, Indicator.DISPLACED_PEOPLE)).isEqualTo(away + outside);
            assertThat(played.on(day, Indicator.PEOPLE_IN_CAMPS)).isEqualTo(evenings.people(Lodging.CAMP));
            assertThat(played.on(day, Indicator.PEOPLE_OUTSIDE_CAMPS)).isEqualTo(outside);
            assertThat(played.on(day, Indicator.PEOPLE_ON_THE_ROAD)).isEqualTo(evenings.people(Lodging.ROAD));
            assertThat(played.on(day, Indicator.PEOPLE_IN_THE_OPEN)).isEqualTo(evenings.people(Lodging.OPEN));
            assertThat(played.on(day, Indicator.PERSON_DAYS_WITHOUT_SHELTER)).isEqualTo(personDays);
            assertThat(played.on(day, Indicator.PEOPLE_AT_BORDER)).isEqualTo(evenings.people("gate", Lodging.OPEN) + evenings.people("gate", Lodging.KIT));
            assertThat(played.on(day, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(evenings.count(Event.FIRST_DEPARTURE));
            assertThat(played.on(day, Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(evenings.count(Event.MOVEMENT));
            assertThat(played.on(day, Indicator.ARRIVED_PEOPLE_CUMULATIVE)).isEqualTo(evenings.count(Event.ARRIVAL));
            assertThat(played.on(day, Indicator.RETURNED_PEOPLE_CUMULATIVE)).isEqualTo(evenings.count(Event.RETURN));
            assertThat(played.on(day, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(evenings.count(Event.CROSSING));
            assertThat(played.on(day, Indicator.DEATHS_BY_STRIKE_CUMULATIVE)).isEqualTo(evenings.count(Event.DEATH_BY_STRIKE));
            assertThat(played.on(day, Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE)).isEqualTo(evenings.count(Event.DEATH_BY_UNMET_NEED));
        }
    }

    @Test
    void theWholeIsTheSumOfItsPlaces() {
        Played played = Villages.busy(dir).play(3);
        PlaceTable table = played.outcome().places();
        for (int i = 0; i < table.indicators().size(); i++) {
            Indicator indicator = table.indicators().get(i);
            double rounding = indicator == Indicator.PEOPLE_WITHOUT_HEALTH_CARE ? table.places().size() : 0;
            for (int day = 0; day < table.days(); day++) {
                double sum = 0;
                for (int p = 0; p < table.places().size(); p++) {
                    sum += table.value(i, day, p);
                }
                assertThat(Math.abs(played.on(day, indicator) - sum)).as("%s on day %d", indicator.key(), day).isLessThanOrEqualTo(rounding);
            }
        }
    }

    @Test
    void aRegionIsTheSumOfItsPlaces() {
        Played played = Villages.busy(dir).play(3);
        for (Indicator indicator : played.outcome().places().indicators()) {
            double[] region = played.outcome().find("villages", Group.ALL, indicator);
            for (int day = 0; day < region.length; day++) {
                assertThat(region[day]).isEqualTo(played.at("ash", day, indicator) + played.at("elm", day, indicator) + played.at("oak", day, indicator));
            }
        }
    }

    @Test
    void whatHasLeftForAnotherPlaceHasArrivedThere() {
        Played played = Villages.busy(dir).play(3);
        int[] flows = played.outcome().flows();
        assertThat((double) Arrays.stream(flows).sum()).isEqualTo(played.last(Indicator.ARRIVED_PEOPLE_CUMULATIVE));
        int places = played.outcome().places().places().size();
        for (int p = 0; p < places; p++) {
            int arrived = 0;
            for (int from = 0; from < places; from++) {
                arrived += flows[from * places + p];
            }
            assertThat(arrived).isEqualTo(played.lastAt(played.outcome().places().places().get(p), Indicator.ARRIVED_PEOPLE_CUMULATIVE));
        }
    }
}
