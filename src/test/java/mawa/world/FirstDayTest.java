package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day that is found ahead is the one that a draw on each day would have found. */
class FirstDayTest {
    private static final int DAYS = 900;
    private static final int SUBJECTS = 300_000;
    private static final double TINY = 1e-6;
    private final FirstDay first = new FirstDay(Chance.of(11, 1), Decision.DEPARTURE, DAYS);

    @ParameterizedTest
    @CsvSource({"0.0001, 0", "0.001, 0", "0.001, 70", "0.001, 63", "0.015, 1", "0.015625, 128", "0.016, 0", "0.3, 0", "0.3, 899", "0.9, 64"})
    void eachDayItIsAsLikelyAsOnTheFirst(double p, int from) {
        // Whom it has not happened to yet, and of these to whom it happens on a day.
        long waiting = SUBJECTS;
        long[] on = new long[DAYS];
        for (long who = 0; who < SUBJECTS; who++) {
            int day = first.of(who, from, p);
            assertThat(day).isGreaterThanOrEqualTo(from);
            if (day < DAYS) {
                on[day]++;
            }
        }
        double chi = 0;
        int days = 0;
        for (int day = from; day < DAYS && waiting * p * (1 - p) > 9; day++) {
            double expected = waiting * p;
            chi += (on[day] - expected) * (on[day] - expected) / (expected * (1 - p));
            waiting -= on[day];
            days++;
        }
        assertThat(days).isPositive();
        ChiSquaredDistribution law = ChiSquaredDistribution.of(days);
        assertThat(chi).isBetween(law.inverseCumulativeProbability(TINY), law.inverseCumulativeProbability(1 - TINY));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.015, 0.02, 0.3})
    void whoAsksLaterIsToldTheSameDayUntilItIsPast(double p) {
        for (long who = 0; who < 2_000; who++) {
            int day = first.of(who, 0, p);
            for (int from = 0; from <= Math.min(day, DAYS - 1); from += 7) {
                assertThat(first.of(who, from, p)).isEqualTo(day);
            }
            assertThat(first.of(who, day + 1, p)).isGreaterThan(day);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.004, 0.1})
    void thenItBeginsAnew(double p) {
        double sum = 0;
        int n = 0;
        for (long who = 0; who < SUBJECTS / 10; who++) {
            int day = first.of(who, 0, p);
            if (day < 100) {
                n++;
                sum += first.of(who, day + 1, p) == day + 1 ? 1 : 0;
            }
        }
        assertThat(sum / n).isBetween(p - 5 * Math.sqrt(p / n), p + 5 * Math.sqrt(p / n));
    }

    @ParameterizedTest
    @CsvSource({"0.001, 0.002", "0.002, 0.015", "0.02, 0.3", "0.3, 1"})
    void moreOftenIsNeverLater(double less, double more) {
        for (long who = 0; who < 20_000; who++) {
            assertThat(first.of(who, 5, more)).isLessThanOrEqualTo(first.of(who, 5, less));
        }
    }

    @Test
    void whatCannotHappenDoesNotAndWhatMustHappensAtOnce() {
        for (long who = 0; who < 1_000; who++) {
            assertThat(first.of(who, 3, 0)).isGreaterThanOrEqualTo(DAYS);
            assertThat(first.of(who, 3, 1)).isEqualTo(3);
        }
    }

    @Test
    void otherWorldsHaveOtherDays() {
        FirstDay other = new FirstDay(Chance.of(11, 2), Decision.DEPARTURE, DAYS);
        int same = 0;
        for (long who = 0; who < 10_000; who++) {
            same += first.of(who, 0, 0.01) == other.of(who, 0, 0.01) ? 1 : 0;
        }
        // 1 in 199 of two geometric days are the same by chance.
        assertThat(same).isBetween(20, 90);
    }
}
