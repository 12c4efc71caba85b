package mawa.report;

import java.util.Arrays;
import java.util.Locale;
import mawa.experiment.Measure;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;
import mawa.world.Certainty;

/** What the keys of files and tables are called in running text. */
final class Naming {
    private Naming() {
    }

    /** {@code personDaysWithoutShelter}: person-days without shelter. */
    static String of(Indicator indicator) {
        String key = indicator.key().replaceAll("Cumulative$", "");
        String words = key.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT).replace("person days", "person-days");
        // Where the same is counted each evening too, the two must not be taken for each other.
        boolean isOfBoth = !key.equals(indicator.key()) && Arrays.stream(Indicator.values()).anyMatch(i -> i.key().equals(key));
        return isOfBoth ? words + " since the first day" : words;
    }

    /** {@code peopleInTheOpen, peak}: people in the open, at the peak. */
    static String of(Measure m) {
        return of(m.indicator()) + (m.indicator().kind() == Indicator.Kind.RUNNING ? "" : ", " + of(m.statistic()));
    }

    static String of(Statistic statistic) {
        return switch (statistic) {
            case FINAL -> "on the last evening";
            case PEAK -> "at the peak";
            case MEAN -> "on average";
            case TOTAL -> "in total";
            case DAY_OF_PEAK -> "day of the peak";
        };
    }

    static String of(Certainty certainty) {
        return switch (certainty) {
            case SOURCED -> "sourced";
            case OWN_KNOWLEDGE -> "own knowledge";
            case ESTIMATE -> "estimate";
        };
    }
}
