package mawa.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was counted of one indicator at one place, evening by evening: straight lines between the counts, and the same value
 * before the first and after the last. A range counts as its middle.
 *
 * @param place a place, a region or {@code all}
 * @param counts by date, one at least
 */
public record ObservedSeries(String place, List<Observation> counts) {
    public ObservedSeries {
        counts = counts.stream().sorted(Comparator.comparing(Observation::date)).toList();
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("nothing was counted at " + place);
        }
    }

    /** The series of an indicator by place, in the order in which the table first names them; shares are left out. */
    public static List<ObservedSeries> of(List<Observation> observed, String indicator) {
        Map<String, List<Observation>> byPlace = new LinkedHashMap<>();
        for (Observation o : observed) {
            if (!o.isShare() && o.indicator().equals(indicator)) {
                byPlace.computeIfAbsent(o.place(), place -> new ArrayList<>()).add(o);
            }
        }
        return byPlace.entrySet().stream().map(e -> new ObservedSeries(e.getKey(), e.getValue())).toList();
    }

    /** The value of each evening of a period. */
    public double[] byDay(LocalDate start, int days) {
        double[] out = new double[days];
        int next = 0;
        for (int day = 0; day < days; day++) {
            LocalDate date = start.plusDays(day);
            while (next < counts.size() && counts.get(next).date().isBefore(date)) {
                next++;
            }
            if (next == counts.size()) {
                out[day] = counts.get(next - 1).middle();
            } else if (next == 0 || counts.get(next).date().equals(date)) {
                out[day] = counts.get(next).middle();
            } else {
                Observation a = counts.get(next - 1);
                Observation b = counts.get(next);
                double share = (double) (date.toEpochDay() - a.date().toEpochDay()) / (b.date().toEpochDay() - a.date().toEpochDay());
                out[day] = a.middle() + share * (b.middle() - a.middle());
            }
        }
        return out;
    }

    /** The same in whole people, cut off. */
    public double[] peopleByDay(LocalDate start, int days) {
        double[] out = byDay(start, days);
        for (int day = 0; day < days; day++) {
            out[day] = (long) out[day];
        }
        return out;
    }
}
