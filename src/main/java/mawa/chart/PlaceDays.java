package mawa.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mawa.experiment.MedianReplicate;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.result.SmallCounts;

/**
 * What maps show of one variant: a number by place and evening, over its replicates. It is the median of each place and
 * evening, whose places need not add up; or one world that was played, the median replicate. Counts of people from 1 up to
 * the smallest published count are not numbers. Each series is read once, when it is first asked for.
 */
final class PlaceDays {
    private static final String HOLDING = "holding";
    private static final double MIDDLE = 0.5;
    private final List<RunOutcome> runs;
    private final int places;
    private final int smallestPublished;
    private final Map<String, double[]> kept = new HashMap<>();

    private PlaceDays(List<RunOutcome> runs, int smallestPublished) {
        this.runs = runs;
        this.smallestPublished = smallestPublished;
        places = runs.get(0).places().places().size();
    }

    /** The median over replicates. */
    static PlaceDays median(Ensemble ensemble, int smallestPublished) {
        return new PlaceDays(ensemble.runs(), smallestPublished);
    }

    /** The replicate that stands for all of them. */
    static PlaceDays medianReplicate(Ensemble ensemble, int smallestPublished) {
        return new PlaceDays(List.of(MedianReplicate.of(ensemble)), smallestPublished);
    }

    /** Another variant's replicates of the same worlds as these; nothing where it has none of them. */
    Optional<PlaceDays> inTheSameWorlds(Ensemble other) {
        List<RunOutcome> twins = other.runs().stream().filter(r -> runs.stream().anyMatch(mine -> mine.replicate() == r.replicate())).toList();
        return twins.isEmpty() ? Optional.empty() : Optional.of(new PlaceDays(twins, smallestPublished));
    }

    /** The replicates that it is made of. */
    List<RunOutcome> runs() {
        return runs;
    }

    boolean records(Indicator indicator) {
        return runs.stream().allMatch(r -> r.places().indicators().contains(indicator));
    }

    /** Of each place, this evening; not a number where it may not be told. */
    double[] evening(Indicator indicator, int day) {
        return evening(indicator.key(), run -> values(run, indicator), indicator.unit().equals("people"), day);
    }

    /** People who hold a place in each camp, those who lived there before included; of other places it says nothing. */
    double[] holdingPlaces(int day) {
        return evening(HOLDING, run -> less(values(run, Indicator.PEOPLE_PRESENT), values(run, Indicator.PEOPLE_OUTSIDE_CAMPS)), true, day);
    }

    /**
     * This variant less another, in the same worlds: the median over the replicates that both have. Not a number where
     * either side is a count too small to be told.
     */
    double[] less(PlaceDays other, Indicator indicator, int day) {
        double[] mine = evening(indicator, day);
        double[] theirs = other.evening(indicator, day);
        List<int[]> differences = new ArrayList<>();
        for (RunOutcome run : runs) {
            other.runs.stream().filter(r -> r.replicate() == run.replicate()).findAny()
                    .ifPresent(twin -> differences.add(less(values(run, indicator), values(twin, indicator))));
        }
        double[] out = new double[places];
        for (int p = 0; p < places; p++) {
            boolean told = !Double.isNaN(mine[p]) && !Double.isNaN(theirs[p]);
            out[p] = told ? Math.rint(median(differences, day * places + p)) : Double.NaN;
        }
        return out;
    }

    /** The greatest number that may be told of any place on some evenings; 0 where there is none. */
    double highest(Indicator indicator, List<Integer> days) {
        return days.stream().flatMapToDouble(day -> Arrays.stream(evening(indicator, day))).filter(v -> !Double.isNaN(v)).max().orElse(0);
    }

    private double[] evening(String series, Function<RunOutcome, int[]> of, boolean people, int day) {
        double[] all = kept.computeIfAbsent(series, s -> medians(runs.stream().map(of).toList(), people));
        return Arrays.copyOfRange(all, day * places, (day + 1) * places);
    }

    private double[] medians(List<int[]> each, boolean people) {
        double[] out = new double[each.get(0).length];
        for (int c = 0; c < out.length; c++) {
            double median = median(each, c);
            out[c] = people ? published(median) : median;
        }
        return out;
    }

    private double published(double people) {
        return SmallCounts.isTooSmall(people, smallestPublished) ? Double.NaN : Math.rint(people);
    }

    private static double median(List<int[]> each, int cell) {
        double[] sample = new double[each.size()];
        for (int r = 0; r < sample.length; r++) {
            sample[r] = each.get(r)[cell];
        }
        Arrays.sort(sample);
        return Ensemble.quantileOfSorted(sample, MIDDLE);
    }

    private static int[] values(RunOutcome run, Indicator indicator) {
        return run.places().values(run.places().indicators().indexOf(indicator));
    }

    private static int[] less(int[] a, int[] b) {
        int[] out = new int[a.length];
        for (int c = 0; c < out.length; c++) {
            out[c] = a[c] - b[c];
        }
        return out;
    }
}
