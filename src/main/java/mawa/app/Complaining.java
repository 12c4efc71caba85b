package mawa.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.function.BooleanSupplier;
import mawa.result.RefusedException;
import mawa.result.Reason;
import mawa.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What goes wrong, as people read it, and the exit code for it. */
final class Complaining implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final Terminal terminal;
    private final BooleanSupplier debug;

    Complaining(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    /** The command line itself is wrong: what, the nearest guess, and where to read on. */
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        boolean command = e instanceof UnmatchedArgumentException && !line.getSubcommands().isEmpty();
        if (command) {
            complain("unknown command or option: " + ((UnmatchedArgumentException) e).getUnmatched().get(0));
        } else {
            complain(e.getMessage().replaceAll("is not an? (int|long)\\b", "is not a whole number").replaceAll("is not a double\\b", "is not a number"));
        }
        if (!UnmatchedArgumentException.printSuggestions(e, line.getErr()) && command) {
            terminal.err().println("Commands: " + String.join(", ", line.getSubcommands().keySet()));
        }
        terminal.err().println("Help: ./" + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USERS_INPUT;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        if (e instanceof ScenarioException scenario) {
            terminal.err().print(scenario.getMessage());
            return ExitCode.USERS_INPUT;
        }
        if (e instanceof RefusedException) {
            complain(e.getMessage());
            return ExitCode.USERS_INPUT;
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            IOException io = e instanceof UncheckedIOException u ? u.getCause() : (IOException) e;
            complain("reading or writing failed: " + Reason.of(io) + file(io));
            if (io instanceof FileSystemException && line.getCommandSpec().findOption("--out") != null) {
                terminal.err().println("  What cannot be written there can be written elsewhere: --out <folder>");
            }
        } else {
            complain("this is our failure, not yours: " + e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()));
            terminal.err().println("Please report it with the command you gave; --debug shows where it happened.");
        }
        if (debug.getAsBoolean()) {
            e.printStackTrace(terminal.err());
        }
        return ExitCode.OUR_FAILURE;
    }

    private void complain(String message) {
        terminal.err().println(terminal.alarming("mawa: ") + message);
    }

    private static String file(IOException e) {
        return e instanceof FileSystemException f && f.getFile() != null ? " (" + f.getFile() + ")" : "";
    }
}
