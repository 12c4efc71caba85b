package mawa.experiment;

import java.util.ArrayList;
import java.util.List;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;

/**
 * How full one camp is over the whole period, as bands over replicates. People at a camp hold a place in it or stay around
 * it without one; its places are those held and those free, so they grow and are drawn as the run had them.
 *
 * @param camp place id
 * @param places on the last evening
 * @param holding people who hold a place, on the last evening
 * @param peak people at the camp, holding a place or not, on the fullest evening
 * @param last the same on the last evening
 * @param highestRatio of people at the camp to its places, over the evenings on which it has any
 * @param daysAbove evenings on which that ratio is above each of {@link #RATIOS}
 */
public record CampUse(String camp, Band places, Band holding, Band peak, Band last, Band highestRatio, List<Band> daysAbove) {
    /** People to places. */
    public static final List<Double> RATIOS = List.of(1.0, 1.2, 1.5);

    public CampUse {
        daysAbove = List.copyOf(daysAbove);
    }

    /** What one replicate gave: the components above, one value each. */
    private static final class Sample {
        private final double[] places;
        private final double[] holding;
        private final double[] peak;
        private final double[] last;
        private final double[] ratio;
        private final double[][] days;

        Sample(int runs) {
            places = new double[runs];
            holding = new double[runs];
            peak = new double[runs];
            last = new double[runs];
            ratio = new double[runs];
            days = new double[RATIOS.size()][runs];
        }
    }

    /** Of each of the camps that the runs record, in the order given; none where they keep no tables by place. */
    public static List<CampUse> of(Ensemble ensemble, List<String> camps) {
        PlaceTable first = ensemble.runs().get(0).places();
        List<String> recorded = camps.stream().filter(first.places()::contains).toList();
        if (!first.indicators().containsAll(List.of(Indicator.PEOPLE_PRESENT, Indicator.PEOPLE_OUTSIDE_CAMPS, Indicator.CAMP_PLACES_FREE))) {
            return List.of();
        }
        List<Sample> samples = recorded.stream().map(camp -> new Sample(ensemble.runs().size())).toList();
        for (int r = 0; r < ensemble.runs().size(); r++) {
            read(ensemble.runs().get(r), r, recorded, samples);
        }
        List<CampUse> out = new ArrayList<>();
        for (int k = 0; k < samples.size(); k++) {
            Sample s = samples.get(k);
            List<Band> days = new ArrayList<>();
            for (double[] above : s.days) {
                days.add(Band.over(above));
            }
            out.add(new CampUse(recorded.get(k), Band.over(s.places), Band.over(s.holding), Band.over(s.peak), Band.over(s.last), Band.over(s.ratio), days));
        }
        return out;
    }

    private static void read(RunOutcome run, int r, List<String> camps, List<Sample> samples) {
        PlaceTable table = run.places();
        int[] present = table.values(table.indicators().indexOf(Indicator.PEOPLE_PRESENT));
        int[] outside = table.values(table.indicators().indexOf(Indicator.PEOPLE_OUTSIDE_CAMPS));
        int[] free = table.values(table.indicators().indexOf(Indicator.CAMP_PLACES_FREE));
        for (int k = 0; k < camps.size(); k++) {
            Sample s = samples.get(k);
            int place = table.places().indexOf(camps.get(k));
            for (int day = 0; day < table.days(); day++) {
                int cell = day * table.places().size() + place;
                int holding = present[cell] - outside[cell];
                int places = holding + free[cell];
                double ratio = places == 0 ? 0 : (double) present[cell] / places;
                s.peak[r] = Math.max(s.peak[r], present[cell]);
                s.ratio[r] = Math.max(s.ratio[r], ratio);
                for (int t = 0; t < RATIOS.size(); t++) {
                    s.days[t][r] += ratio > RATIOS.get(t) ? 1 : 0;
                }
                s.places[r] = places;
                s.holding[r] = holding;
                s.last[r] = present[cell];
            }
        }
    }
}
