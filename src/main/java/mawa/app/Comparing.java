package mawa.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mawa.experiment.Experiment;
import mawa.experiment.Guard;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Runs;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.outcome.Indicator;
import mawa.report.Figures;
import mawa.result.RefusedException;
import mawa.store.RunStore;

/** What is compared where nobody names it, and when nothing may be: the same for the table and for the charts drawn anew. */
final class Comparing {
    /** What is shown of an experiment that declares nothing. */
    private static final List<Indicator> USUAL = List.of(Indicator.PERSON_DAYS_WITHOUT_SHELTER, Indicator.DEATHS_BY_STRIKE_CUMULATIVE,
            Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE, Indicator.CROSSED_PEOPLE_CUMULATIVE);

    private Comparing() {
    }

    /** The plan with the measures that it declares, or else with the usual ones. */
    static Plan usual(Plan plan) {
        return plan.measures().isEmpty() ? new Plan(plan.experiment(), USUAL.stream().map(Comparing::exploratory).toList(), plan.target()) : plan;
    }

    static Measure exploratory(Indicator indicator) {
        return new Measure(indicator, Statistic.usual(indicator.kind()), 0, false, false);
    }

    /** Refuses a result of which runs are missing. */
    static void refuseUnfinished(Path folder, Experiment e, RunStore store) {
        long missing = e.allJobs().stream().filter(job -> store.find(job.runId()).isEmpty()).count();
        if (missing > 0) {
            throw new RefusedException(Figures.count(missing, "run") + " of " + Figures.whole(e.allJobs().size()) + (missing == 1 ? " is" : " are") + " missing in "
                    + folder + ".\n  Run the experiment again; it goes on from there.");
        }
    }

    /** Refuses what cannot be compared: one variant alone, missing runs, a policy whose world differs before its first day. */
    static void refuse(Path folder, Experiment e, Runs runs, RunStore store, Variant base) {
        if (e.variants().size() < 2) {
            throw new RefusedException(folder + " holds one variant, and a comparison takes two.\n  Name policies in an experiment; "
                    + "scenarios/three-villages/experiment.yaml is a small one.");
        }
        refuseUnfinished(folder, e, store);
        for (Variant v : e.variants()) {
            Optional<String> breach = v == base ? Optional.empty() : Guard.breach(runs, e.counterpart(v, base), v);
            if (breach.isPresent()) {
                throw new RefusedException(breach.get() + ".\n  Until then both must be the same to the last bit, so this is no effect of the policy. Nothing was compared.");
            }
        }
    }
}
