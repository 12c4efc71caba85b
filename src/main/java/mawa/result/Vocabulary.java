package mawa.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mawa.comparison.Interval;
import mawa.comparison.Verdict;
import mawa.experiment.Run;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Worlds;
import mawa.outcome.Group;
import mawa.outcome.Indicator;

/** What the words mean that stand in columns of the tables, besides indicators and places. */
final class Vocabulary {

    /** One word. */
    record Term(String column, String name, String meaning) {
    }

    private Vocabulary() {
    }

    /** All words, column by column. */
    static List<Term> terms() {
        List<Term> out = new ArrayList<>();
        for (Group g : Group.values()) {
            out.add(new Term("group", g.key(), of(g)));
        }
        for (Statistic s : Statistic.values()) {
            out.add(new Term("statistic", s.key(), of(s)));
        }
        for (Verdict.Word w : Verdict.Word.values()) {
            out.add(new Term("verdict", w.text(), of(w)));
        }
        out.add(new Term("role", "primary", "declared beforehand as what the answer rests on; its verdict allows for the number of variants"));
        out.add(new Term("role", "secondary", "declared, and looked at besides; its verdict is exploratory"));
        out.add(new Term("role", "exploratory", "not declared: of many such figures some differ by luck"));
        for (Interval.Method m : Interval.Method.values()) {
            out.add(new Term("interval", m.key(), of(m)));
        }
        for (Run.Status s : Run.Status.values()) {
            out.add(new Term("status", s.key(), of(s)));
        }
        for (Worlds w : Worlds.values()) {
            out.add(new Term("worlds", w.key(), of(w)));
        }
        Arrays.stream(Indicator.values()).map(Indicator::unit).distinct().sorted().forEach(unit -> out.add(new Term("unit", unit, ofUnit(unit))));
        return out;
    }

    private static String of(Group g) {
        return switch (g) {
            case ALL -> "everybody whom the indicator speaks of";
            case CHILDREN -> "people under 18";
            case WOMEN -> "women, 18 and over";
            case MEN -> "men, 18 and over";
            case DISPLACED_BEFORE -> "people who had been displaced before the first day";
            case NOT_DISPLACED_BEFORE -> "people who had not been displaced before the first day";
            case RESIDENTS -> "people who are at home";
        };
    }

    private static String of(Statistic s) {
        return switch (s) {
            case FINAL -> "the value of the last evening; of a sum since the first day, the whole period";
            case PEAK -> "the highest evening";
            case MEAN -> "the mean of all evenings";
            case TOTAL -> "the sum over all days, of what is counted by day";
            case DAY_OF_PEAK -> "the first evening at the peak, in days since the first day, which is 0";
        };
    }

    private static String of(Verdict.Word w) {
        return switch (w) {
            case BETTER -> "the interval is clear of 0 (of a primary figure Holm's p is below 0.05 too), and the difference is good and at least the smallest effect";
            case WORSE -> "the same, and the difference is bad";
            case HIGHER -> "the same where neither side is better, and the variant is higher";
            case LOWER -> "the same where neither side is better, and the variant is lower";
            case NO_RELEVANT_DIFFERENCE -> "the interval lies within the smallest effect on either side; where none is declared, all pairs are equal";
            case NOT_SETTLED -> "these pairs do not tell; morePairs says how many more would";
        };
    }

    private static String of(Interval.Method m) {
        return switch (m) {
            case STUDENT_T -> "Student's t";
            case BCA -> "bias-corrected and accelerated bootstrap, where the differences are skewed";
            case EXACT -> "all differences are equal, so the interval is that value";
            case WILSON -> "score interval of a share";
            case NONE -> "a single pair: no interval";
        };
    }

    private static String of(Run.Status s) {
        return switch (s) {
            case DONE -> "played to its last day, and what it gave can be";
            case FAILED -> "stopped by an error";
            case IMPOSSIBLE -> "played, but what it gave broke a post-condition, so it is in no table";
            case MISSING -> "not played yet";
        };
    }

    private static String of(Worlds w) {
        return switch (w) {
            case BEST -> "all parameters at their best values: only chance differs between replicates";
            case DRAWN -> "each replicate draws every parameter that has a range";
        };
    }

    private static String ofUnit(String unit) {
        return switch (unit) {
            case "people" -> "persons, not households; each agent counts for its members";
            case "person-days" -> "one person for one day";
            case "m3" -> "cubic metres of water";
            case "days" -> "days of 24 hours";
            case "consultations" -> "visits to a health worker";
            case "households" -> "families that move together";
            case "strikes" -> "strikes on a place";
            default -> throw new IllegalStateException("no meaning of the unit " + unit);
        };
    }
}
