package mawa.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;

/**
 * How one group of people fares beside all: what is counted of it each evening, over its displaced people of that evening,
 * both summed over the period. Of 0.3, three in ten of the days that the group spent displaced were spent so.
 *
 * @param indicator a count of displaced people each evening, such as those without shelter
 * @param share of the group's days in displacement, 0..1
 * @param gap the group's share minus that of all, replicate by replicate: above 0 the group fares worse
 */
public record GroupShare(Indicator indicator, Group group, Band share, Band gap) {
    private static final String WHOLE = "all";
    private static final List<Group> GROUPS = List.of(Group.ALL, Group.WOMEN, Group.MEN, Group.CHILDREN, Group.DISPLACED_BEFORE, Group.NOT_DISPLACED_BEFORE);

    /** All first, then each group of which the runs record both counts and which is displaced at all in every replicate. */
    public static List<GroupShare> of(Ensemble ensemble, Indicator indicator) {
        List<GroupShare> out = new ArrayList<>();
        Optional<double[]> ofAll = shares(ensemble, indicator, Group.ALL);
        if (ofAll.isEmpty()) {
            return out;
        }
        for (Group group : GROUPS) {
            shares(ensemble, indicator, group).ifPresent(shares -> {
                double[] gaps = shares.clone();
                for (int r = 0; r < gaps.length; r++) {
                    gaps[r] -= ofAll.get()[r];
                }
                out.add(new GroupShare(indicator, group, Band.over(shares), Band.over(gaps)));
            });
        }
        return out;
    }

    private static Optional<double[]> shares(Ensemble ensemble, Indicator indicator, Group group) {
        return ratios(ensemble, indicator, group, Indicator.DISPLACED_PEOPLE, group);
    }

    /**
     * The share of all that a group is of a count: of displaced people on all evenings, women are so many.
     *
     * @return nothing where the runs do not record it, or one of them has nobody
     */
    public static Optional<Band> among(Ensemble ensemble, Indicator indicator, Group group) {
        return ratios(ensemble, indicator, group, indicator, Group.ALL).map(Band::over);
    }

    private static Optional<double[]> ratios(Ensemble ensemble, Indicator part, Group group, Indicator whole, Group of) {
        double[] out = new double[ensemble.runs().size()];
        for (int r = 0; r < out.length; r++) {
            RunOutcome run = ensemble.runs().get(r);
            double[] parts = run.find(WHOLE, group, part);
            double[] wholes = run.find(WHOLE, of, whole);
            if (parts == null || wholes == null || sum(wholes) == 0) {
                return Optional.empty();
            }
            out[r] = sum(parts) / sum(wholes);
        }
        return Optional.of(out);
    }

    private static double sum(double[] evenings) {
        double sum = 0;
        for (double v : evenings) {
            sum += v;
        }
        return sum;
    }
}
