package mawa.experiment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.ExperimentFile;

/**
 * What must hold before any comparison counts: until the first day on which a policy can act, the variant's world is the
 * baseline's, to the last bit, in every series and every place. If it is not, something else than the policy differs, and
 * the difference is no effect.
 */
public final class Guard {
    private Guard() {
    }

    /** The first cell that differs too early, in words; nothing where all is well or the variant differs in more than policies. */
    public static Optional<String> breach(Runs runs, Variant baseline, Variant variant) {
        Optional<LocalDate> first = ExperimentFile.firstDifference(baseline.file(), variant.file());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = baseline.scenario().start();
        int days = (int) Math.max(0, Math.min(baseline.scenario().calendar().days(), start.until(first.get(), ChronoUnit.DAYS)));
        List<Run> base = runs.of(baseline);
        List<Run> theirs = runs.of(variant);
        for (int k = 0; k < base.size(); k++) {
            // One run under two names needs no look; equal hashes would not do, for they say nothing of the places.
            if (base.get(k).isDone() && theirs.get(k).isDone() && !base.get(k).job().runId().equals(theirs.get(k).job().runId())) {
                Optional<String> cell = breach(base.get(k).outcome().orElseThrow(), theirs.get(k).outcome().orElseThrow(), days, start);
                if (cell.isPresent()) {
                    int replicate = base.get(k).job().replicate();
                    return Optional.of(variant.name() + " differs from " + baseline.name() + " before " + first.get() + ", its first date: replicate "
                            + replicate + ", " + cell.get());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> breach(RunOutcome base, RunOutcome theirs, int days, LocalDate start) {
        for (Series s : base.sortedSeries()) {
            double[] b = s.values();
            double[] v = theirs.find(s.place(), s.group(), s.indicator());
            int at = v == null ? 0 : Arrays.mismatch(Arrays.copyOf(b, days), Arrays.copyOf(v, days));
            if (at >= 0 && days > 0) {
                return Optional.of(start.plusDays(at) + ", " + s.place() + ", " + s.group().key() + ", " + s.indicator().key() + ": "
                        + b[at] + " and " + (v == null ? "nothing" : String.valueOf(v[at])));
            }
        }
        PlaceTable b = base.places();
        PlaceTable v = theirs.places();
        int cells = days * b.places().size();
        for (int k = 0; k < b.indicators().size(); k++) {
            int[] left = b.values(k);
            int[] right = v.values(k);
            int at = Arrays.mismatch(left, 0, cells, right, 0, cells);
            if (at >= 0) {
                return Optional.of(start.plusDays(at / b.places().size()) + ", " + b.places().get(at % b.places().size()) + ", " + b.indicators().get(k).key()
                        + ": " + left[at] + " and " + right[at]);
            }
        }
        return Optional.empty();
    }
}
