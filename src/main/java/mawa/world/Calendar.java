package mawa.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The simulated period. Day 0 is {@code start}; the last day is {@code end}. */
public record Calendar(LocalDate start, LocalDate end) {
    public Calendar {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end " + end + " is before start " + start);
        }
    }

    /** Number of days, both ends included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Day number of a date; negative before the start, {@code >= days()} after the end. */
    public int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }

    public LocalDate date(int day) {
        return start.plusDays(day);
    }
}
