package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who sets out is handed over on the day of arrival, in the order of setting out, once. */
class JourneysTest {
    @Test
    void eachDayHasItsArrivalsInOrder() {
        Journeys journeys = new Journeys(5);
        for (int h = 0; h < 3_000; h++) {
            journeys.add(h, 1 + h % 3);
        }
        assertThat(journeys.size(0)).isZero();
        for (int day = 1; day <= 3; day++) {
            assertThat(journeys.size(day)).isEqualTo(1_000);
            for (int k = 0; k < 1_000; k++) {
                assertThat(journeys.household(day, k)).isEqualTo(3 * k + day - 1);
            }
        }
        assertThat(journeys.size(4)).isZero();
    }

    @Test
    void aDayThatIsDealtWithIsForgotten() {
        Journeys journeys = new Journeys(5);
        journeys.add(7, 2);
        journeys.clear(2);
        assertThat(journeys.size(2)).isZero();
        journeys.add(8, 2);
        assertThat(journeys.size(2)).isEqualTo(1);
        assertThat(journeys.household(2, 0)).isEqualTo(8);
    }

    @Test
    void whoWouldArriveAfterTheLastDayNeverDoes() {
        Journeys journeys = new Journeys(5);
        journeys.add(7, 5);
        journeys.add(7, 10_000);
        for (int day = 0; day < 5; day++) {
            assertThat(journeys.size(day)).isZero();
        }
    }
}
