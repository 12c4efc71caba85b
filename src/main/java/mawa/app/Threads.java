package mawa.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many runs are played at once. */
final class Threads {
    private static final int MOST = 1024;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "<n>", description = "runs at once; results are the same for any number (default: one for each processor)")
    private Integer threads;

    int count() {
        if (threads != null && (threads < 1 || threads > MOST)) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to " + MOST + ", was " + threads);
        }
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
