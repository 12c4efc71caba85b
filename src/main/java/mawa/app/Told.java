package mawa.app;

import java.math.BigDecimal;
import java.util.List;
import mawa.app.Performance.Performed;
import mawa.experiment.Enough;
import mawa.experiment.Plan;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.report.Figures;
import mawa.result.ResultFolder;

/** What is said at the end of a run, whichever command began it, and the exit code. */
record Told(Terminal terminal, boolean quiet, boolean json) {

    int tell(Performed performed, ResultFolder folder) {
        Runs runs = performed.runs();
        for (Run run : performed.all().stream().filter(Run::isLost).toList()) {
            terminal.err().println(terminal.alarming(run.status() == Run.Status.FAILED ? "failed: " : "cannot be: ") + run.job().variant().name() + ", replicate "
                    + run.job().replicate() + ", seed " + runs.experiment().seed() + ": " + run.error() + "\n  repeat it: " + Performance.replay(run.job())
                    + " --in " + RunCommand.quoted(DefaultFolder.shown(folder.folder())));
        }
        List<String> same = runs.identical();
        if (!same.isEmpty()) {
            terminal.err().println("warning: " + same.get(0) + (same.size() > 1 ? " and others" : "") + " gave the same to the last bit; chance plays no part in this scenario");
        }
        performed.chartFailure().ifPresent(e -> terminal.err().println(terminal.alarming("mawa: ") + "the charts could not be drawn (" + e
                + "); the tables are written. On a machine without fonts, install fonts-dejavu-core."));
        long missing = performed.missing();
        boolean any = runs.count(Run.Status.DONE) > 0 && missing == 0;
        if (any && json) {
            terminal.out().print(RunReport.json(performed, folder));
        } else if (any && quiet) {
            terminal.out().println(DefaultFolder.shown(folder.folder()));
        } else if (any) {
            terminal.out().print(new RunReport(terminal, performed, folder).text());
        } else {
            terminal.err().println(missing > 0 ? "Stopped; " + Figures.count(missing, "run") + " of " + Figures.whole(performed.all().size())
                    + " still to go. The same command goes on from there." : "No run came to its end, so no result was written.");
        }
        int code = code(performed);
        if (code == ExitCode.FINE && performed.chartFailure().isPresent()) {
            return ExitCode.OUR_FAILURE;
        }
        return code == ExitCode.FINE && isShort(terminal, performed.plan(), runs) ? ExitCode.PRECISION_NOT_REACHED : code;
    }

    /** Whether a plan's differences are not known as well as they should be, which is then said. */
    static boolean isShort(Terminal terminal, Plan plan, Runs runs) {
        if (Enough.isReached(plan, runs)) {
            return false;
        }
        Plan.Target target = plan.target().orElseThrow();
        int replicates = plan.experiment().replicates();
        terminal.err().println(terminal.alarming("precision not reached: ") + "after " + Figures.count(replicates, "replicate") + " a difference in "
                + target.measure().indicator().key() + " is not yet known to " + precision(target.share()) + " of it."
                + (replicates < target.atMost() ? " The command that began it goes on, up to " + Figures.whole(target.atMost()) + "."
                        : " More replicates than " + Figures.whole(target.atMost()) + " were not allowed."));
        return true;
    }

    /** A share of a difference as it was asked for: 5 %, 0.1 %. */
    static String precision(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /** The worst that happened to a run decides; where none came to its end, it is our failure and not some run's. */
    static int code(Performed performed) {
        List<Run> all = performed.all();
        if (all.stream().anyMatch(run -> run.status() == Run.Status.IMPOSSIBLE)) {
            return ExitCode.POST_CONDITION;
        }
        if (performed.runs().count(Run.Status.DONE) == 0) {
            return ExitCode.OUR_FAILURE;
        }
        return all.stream().allMatch(Run::isDone) ? ExitCode.FINE : ExitCode.SOME_RUNS_FAILED;
    }
}
