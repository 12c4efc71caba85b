package mawa.experiment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Indicator;
import mawa.scenario.ObservedSeries;
import mawa.scenario.Scenario;

/**
 * Where several camps were counted: people in each camp on every evening of the period, as {@link ObservedSeries} fills in the
 * evenings between counts.
 *
 * @param start the first evening
 * @param camps what was counted, camp by camp
 * @param people observed, {@code [day][camp]}
 */
public record CountedCamps(LocalDate start, List<ObservedSeries> camps, double[][] people) {
    public CountedCamps {
        camps = List.copyOf(camps);
    }

    /** Over the first days of a scenario; nothing where fewer than two places were counted. */
    public static Optional<CountedCamps> of(Scenario scenario, int days) {
        List<ObservedSeries> camps = ObservedSeries.of(scenario.observed(), Indicator.PEOPLE_IN_CAMPS.key()).stream()
                .filter(s -> scenario.places().stream().anyMatch(p -> p.id().equals(s.place()))).toList();
        if (camps.size() < 2) {
            return Optional.empty();
        }
        double[][] people = new double[days][camps.size()];
        for (int c = 0; c < camps.size(); c++) {
            double[] evenings = camps.get(c).peopleByDay(scenario.start(), days);
            for (int day = 0; day < days; day++) {
                people[day][c] = evenings[day];
            }
        }
        return Optional.of(new CountedCamps(scenario.start(), camps, people));
    }

    /** The ids of the camps. */
    public List<String> places() {
        return camps.stream().map(ObservedSeries::place).toList();
    }

    /** People from a day on. */
    double[][] from(int day) {
        return Arrays.copyOfRange(people, day, people.length);
    }

    /** What plain forecasts say of these camps; nothing where the period ends before they begin. */
    public Optional<PlainForecasts> forecasts() {
        return PlainForecasts.of(this);
    }
}
