package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mawa.experiment.Fit;
import mawa.experiment.Fit.Against;
import mawa.experiment.Fit.Naive;
import mawa.outcome.Indicator;
import mawa.report.Block.Box;

/** Whether a simple guess would have done better than the model. */
final class NaiveForecasts {
    private NaiveForecasts() {
    }

    /** What a reader must know first: that the model loses, and against which; nothing where it does not, or nobody looked. */
    static Optional<Box> lost(Optional<Fit> scores) {
        List<Against> lost = scores.map(Fit::against).orElse(List.of()).stream().filter(Against::modelLoses).toList();
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        said.add("Held against what was observed, the model does worse than " + (lost.size() == 1 ? "a simple guess" : Figures.count(lost.size(), "simple guess", "simple guesses"))
                + ": " + lost.stream().map(NaiveForecasts::words).collect(Collectors.joining("; ")) + ".");
        boolean ofPlaces = lost.stream().allMatch(a -> a.naive() == Naive.RATIO || a.naive() == Naive.DAY_30_SHARE || a.naive() == Naive.CAPACITY_SPLIT);
        said.add("For " + (ofPlaces ? "where people are" : "the course of displacement") + " trust the guess. Differences between policies are firmer than levels, but rest on the same rules.");
        return Optional.of(new Box("A simple guess does better", said));
    }

    /** How the model does beside every guess, in a sentence; empty where nobody looked. */
    static String said(Optional<Fit> scores) {
        List<Against> all = scores.map(Fit::against).orElse(List.of());
        long won = all.stream().filter(a -> !a.modelLoses()).count();
        return all.isEmpty() ? "" : "Of " + Figures.count(all.size(), "simple guess", "simple guesses") + " it was held against, the model does at least as well as " + won + ".";
    }

    private static String words(Against a) {
        return guess(a) + (a.of().isEmpty() ? "" : ", of " + Names.of(Indicator.of(a.of())));
    }

    private static String guess(Against a) {
        return switch (a.naive()) {
            case FLAT -> "that what was seen last stays as it is (error " + times(a) + ")";
            case DRIFT -> "that it goes on to change by as much a day (error " + times(a) + ")";
            case RATIO -> "that every place keeps its share of the whole (error " + times(a) + ")";
            case DAY_30_SHARE -> "that every place keeps its share of day 30 (" + both(a) + ")";
            case CAPACITY_SPLIT -> "that people spread by the places there are (" + both(a) + ")";
        };
    }

    private static String times(Against a) {
        return Figures.rounded(a.model()) + " times the guess's";
    }

    /** Half of the averaged relative difference is the share of people in the wrong place. */
    private static String both(Against a) {
        return Figures.percent(a.model() / 2) + " of people misplaced, the guess " + Figures.percent(a.forecast() / 2);
    }
}
