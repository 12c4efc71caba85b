package mawa.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A policy is active from its first day to its last, both included; what a camp expansion has built stays afterwards.
 */
class DatesTest {
    private static final LocalDate START = LocalDate.of(2001, 3, 5);
    private static final LocalDate END = LocalDate.of(2001, 3, 8);

    @Test
    void fromTheFirstDayToTheLast() {
        Policy kits = new ShelterKits(START, END, List.of("all"), 10, Optional.empty());
        assertThat(kits.isActive(START.minusDays(1))).isFalse();
        assertThat(kits.isActive(START)).isTrue();
        assertThat(kits.isActive(END)).isTrue();
        assertThat(kits.isActive(END.plusDays(1))).isFalse();
    }

    @Test
    void whatIsBuiltStays() {
        Policy building = new CampExpansion(START, END, List.of("all"), 100, 10, Optional.empty());
        assertThat(building.isActive(START.minusDays(1))).isFalse();
        assertThat(building.isActive(END.plusDays(100))).isTrue();
    }

    @Test
    void aClosureSpeaksOfBothEnds() {
        assertThat(new RoadClosure(START, END, "elm", "oak").places()).containsExactly("elm", "oak");
    }
}
