package mawa.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import mawa.experiment.Plan;
import mawa.report.ShellWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mawa run}: plays a scenario or an experiment and writes tables and charts. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Play a scenario some times over, or an experiment, and write tables and charts. Runs that are already there are not played again.",
        footer = {"",
            "Examples:",
            "  ./mawa run scenarios/idlib-2019/baseline.yaml",
            "  ./mawa run scenarios/idlib-2019/experiment.yaml --reps 10 --set agentScale=10",
            "  ./mawa run my-study --worlds drawn --charts none",
            "  ./mawa run my-study --set departure.remainShare=0.3 --out what-if"})
final class RunCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private PlanArgument argument;

    @Mixin
    private RunOptions options;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.check();
        Plan plan = argument.plan();
        argument.warn(terminal);
        return options.perform(terminal, plan, argument.words(), ChartChoice.ALL);
    }

    /** As a shell reads it back. */
    static String quoted(String word) {
        return ShellWords.quoted(word);
    }
}
