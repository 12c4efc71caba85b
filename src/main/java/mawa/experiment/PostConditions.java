package mawa.experiment;

import java.util.Optional;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;

/**
 * What must hold of every result, whatever the scenario: a value for each evening, finite, never negative, and no
 * running total that falls. A run that breaks one is not counted as a result.
 */
final class PostConditions {
    private PostConditions() {
    }

    /** The first breach in words, or nothing. {@code days} is the length of the scenario's period. */
    static Optional<String> breach(RunOutcome outcome, int days) {
        if (outcome.series().isEmpty()) {
            return Optional.of("the run recorded nothing");
        }
        for (Series s : outcome.series()) {
            Optional<String> breach = breach(s, days);
            if (breach.isPresent()) {
                return breach;
            }
        }
        return breach(outcome.places(), days);
    }

    private static Optional<String> breach(Series s, int days) {
        double[] v = s.values();
        String name = s.indicator().key() + " of " + s.group().key() + " in " + s.place();
        if (v.length != days) {
            return Optional.of(name + " has " + v.length + " evenings, the period has " + days + " days");
        }
        boolean running = s.indicator().kind() == Indicator.Kind.RUNNING;
        for (int d = 0; d < days; d++) {
            if (!Double.isFinite(v[d]) || v[d] < 0) {
                return Optional.of(name + " is " + v[d] + " on day " + d);
            }
            if (running && d > 0 && v[d] < v[d - 1]) {
                return Optional.of(name + " falls from " + v[d - 1] + " to " + v[d] + " on day " + d + ", a running total cannot");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> breach(PlaceTable table, int days) {
        int places = table.places().size();
        if (table.days() != days) {
            return Optional.of("the table by place has " + table.days() + " evenings, the period has " + days + " days");
        }
        for (int i = 0; i < table.indicators().size(); i++) {
            int[] values = table.values(i);
            for (int cell = 0; cell < values.length; cell++) {
                if (values[cell] < 0) {
                    return Optional.of(table.indicators().get(i).key() + " in " + table.places().get(cell % places) + " is "
                            + values[cell] + " on day " + cell / places);
                }
            }
        }
        return Optional.empty();
    }
}
