package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Day 0 is the first day; both ends of the period belong to it. */
class CalendarTest {
    private final Calendar spring = new Calendar(LocalDate.of(2019, 4, 29), LocalDate.of(2019, 8, 31));

    @Test
    void bothEndsBelongToThePeriod() {
        assertThat(spring.days()).isEqualTo(125);
        assertThat(spring.date(0)).isEqualTo(spring.start());
        assertThat(spring.date(spring.days() - 1)).isEqualTo(spring.end());
        assertThat(new Calendar(spring.start(), spring.start()).days()).isEqualTo(1);
    }

    @Test
    void daysAndDatesAreEachOthersInverse() {
        for (int day = -10; day < 140; day++) {
            assertThat(spring.day(spring.date(day))).isEqualTo(day);
        }
        assertThat(spring.day(LocalDate.of(2019, 4, 28))).isEqualTo(-1);
        assertThat(spring.day(LocalDate.of(2019, 9, 1))).isEqualTo(spring.days());
    }

    @Test
    void leapDaysCount() {
        assertThat(new Calendar(LocalDate.of(2020, 2, 28), LocalDate.of(2020, 3, 1)).days()).isEqualTo(3);
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Calendar(spring.end(), spring.start())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("before");
    }
}
