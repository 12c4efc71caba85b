package mawa.app;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mawa completion}: the script by which bash and zsh complete commands and options. */
@Command(name = "completion", mixinStandardHelpOptions = true, description = "Print a completion script for bash and zsh.",
        footer = {"", "Use it now:  source <(./mawa completion)", "There is no --json here: what it prints is a script, for a shell and not for a program."})
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("mawa", spec.root().commandLine()));
        return ExitCode.FINE;
    }
}
