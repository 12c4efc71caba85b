package mawa.app;

import java.nio.file.Path;
import java.util.Optional;
import mawa.experiment.Experiment;
import mawa.experiment.Guard;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.report.Figures;
import mawa.result.RefusedException;
import mawa.store.RunStore;

/** What must hold before anything is said of a result: all runs were played, and nothing but policies differs before they act. */
final class Ready {
    private Ready() {
    }

    /** Refuses a result with runs that have not been played yet. */
    static void mustBePlayed(Path folder, Experiment e, RunStore store) {
        long missing = e.allJobs().stream().filter(job -> store.find(job.runId()).isEmpty()).count();
        if (missing > 0) {
            throw new RefusedException(Figures.count(missing, "run") + " of " + Figures.whole(e.allJobs().size()) + (missing == 1 ? " is" : " are") + " missing in "
                    + folder + ".\n  Run the experiment again; it goes on from there:  ./mawa work " + RunCommand.quoted(DefaultFolder.shown(folder)));
        }
    }

    /** Refuses what cannot be compared: one variant alone, runs that are missing, a policy whose world differs before its first day. */
    static void toCompare(Path folder, Experiment e, Runs runs, RunStore store, Variant base) {
        if (e.variants().size() < 2) {
            throw new RefusedException(folder + " holds one variant, and a comparison takes two.\n  Name policies in an experiment; "
                    + "scenarios/three-villages/experiment.yaml is a small one.");
        }
        mustBePlayed(folder, e, store);
        mustShareTheirPast(e, runs, base);
    }

    /** Refuses variants that differ from what they are held against before any policy acts. */
    static void mustShareTheirPast(Experiment e, Runs runs, Variant base) {
        for (Variant v : e.variants()) {
            Optional<String> breach = v == base ? Optional.empty() : Guard.breach(runs, e.counterpart(v, base), v);
            if (breach.isPresent()) {
                throw new RefusedException(breach.get() + ".\n  Until then both must be the same to the last bit, so this is no effect of the policy. Nothing was compared.");
            }
        }
    }
}
