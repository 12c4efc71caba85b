package mawa.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.world.Calendar;
import mawa.world.Certainty;
import mawa.world.Controller;
import mawa.world.Land;
import mawa.world.Place;
import mawa.world.PlaceKind;
import org.junit.jupiter.api.Test;

/** What a policy costs at most: the units that it offers within the period, times what a unit costs, where somebody says so. */
class CostTest {
    private static final LocalDate START = LocalDate.of(2001, 3, 5);
    private static final LocalDate END = LocalDate.of(2001, 3, 14);
    private static final List<String> ALL = List.of("all");
    private static final Calendar PERIOD = new Calendar(LocalDate.of(2001, 3, 1), LocalDate.of(2001, 3, 20));
    private static final Land LAND = new Land(List.of(place("elm", PlaceKind.TOWN), place("camp", PlaceKind.CAMP), place("north", PlaceKind.BORDER_CROSSING),
            place("south", PlaceKind.BORDER_CROSSING)), List.of(), Map.of("gates", List.of("north", "south")));

    private static Place place(String id, PlaceKind kind) {
        return new Place(id, id, kind, "", 0, 0, Controller.OPPOSITION, 0, 0, 0, 0, "", Certainty.ESTIMATE);
    }

    private static double units(Policy policy) {
        return policy.units(PERIOD, LAND);
    }

    @Test
    void whatIsGivenDayByDayIsCountedOverItsDays() {
        assertThat(units(new ShelterKits(START, END, ALL, 7, Optional.empty()))).isEqualTo(70);
        assertThat(units(new Transport(START, END, ALL, 8, Transport.Means.BUS, Optional.empty()))).isEqualTo(80);
        assertThat(units(new MobileClinics(START, END, ALL, 3, 60, Optional.empty()))).as("clinic-days").isEqualTo(30);
        assertThat(units(new WaterTrucking(START, END, ALL, 2500, Optional.empty()))).as("cubic metres").isEqualTo(25);
    }

    @Test
    void eachGateAdmitsItsOwnPeople() {
        assertThat(units(new BorderOpening(START, END, List.of("north"), 20, true, Optional.empty()))).isEqualTo(200);
        assertThat(units(new BorderOpening(START, END, List.of("gates", "elm"), 20, true, Optional.empty()))).isEqualTo(400);
    }

    @Test
    void placesAreCountedAsFarAsTheyAreBuilt() {
        assertThat(units(new CampExpansion(START, END, ALL, 300, 5, Optional.empty()))).isEqualTo(300);
        assertThat(units(new CampExpansion(START, END, ALL, 300, 40, Optional.empty()))).as("10 of 40 days").isEqualTo(75);
    }

    @Test
    void onlyDaysOfThePeriodCount() {
        Policy long1 = new ShelterKits(LocalDate.of(2000, 1, 1), LocalDate.of(2002, 1, 1), ALL, 1, Optional.empty());
        Policy late = new ShelterKits(LocalDate.of(2001, 3, 20), LocalDate.of(2002, 1, 1), ALL, 1, Optional.empty());
        Policy never = new ShelterKits(LocalDate.of(2001, 3, 21), LocalDate.of(2002, 1, 1), ALL, 1, Optional.empty());
        assertThat(List.of(units(long1), units(late), units(never))).containsExactly(20.0, 1.0, 0.0);
    }

    @Test
    void unitsTimesWhatOneCosts() {
        Policy kits = new ShelterKits(START, END, ALL, 7, Optional.of(60.0));
        assertThat(kits.costUsd(PERIOD, LAND)).contains(4200.0);
        assertThat(new ShelterKits(START, END, ALL, 7, Optional.empty()).costUsd(PERIOD, LAND)).as("nobody says").isEmpty();
    }

    @Test
    void whatGivesNothingCountedHasNoCost() {
        for (Policy p : List.of(new Ceasefire(START, END, ALL, 1, 1), new DemilitarisedZone(START, END, ALL, 5, 1), new RoadClosure(START, END, "elm", "camp"))) {
            assertThat(p.units(PERIOD, LAND)).isZero();
            assertThat(p.costUsd(PERIOD, LAND)).isEmpty();
        }
    }
}
