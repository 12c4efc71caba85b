package mawa.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mawa.experiment.Machine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line's entrance. */
@Command(name = "mawa", versionProvider = Mawa.Version.class, mixinStandardHelpOptions = true, sortOptions = false,
        header = "Simulates civilians displaced by air strikes, and the policies that could help them.",
        synopsisHeading = "Usage: ", commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n",
        footer = {"",
            "Start here:",
            "  ./mawa run scenarios/three-villages/baseline.yaml    a small world, in a second",
            "  ./mawa run scenarios/idlib-2019/baseline.yaml        3 million people, April to August 2019",
            "",
            "A command that fails under --json prints {\"error\": ..., \"exitCode\": ...} on stdout, and its message on stderr.",
            "Each number stands for people. This is not a forecast; see LIMITS.md in every result."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:our failure", "2:your input", "3:some runs failed", "4:a result that cannot be", "5:precision not reached",
            "130:interrupted; the same command goes on"})
public final class Mawa implements Runnable {
    private static final int HELP_WIDTH = 110;
    /** In the order of the help. */
    private static final List<Class<?>> COMMANDS = List.of(
            InitCommand.class, CheckCommand.class, DiffCommand.class, PlanCommand.class, RunCommand.class, SweepCommand.class, CompareCommand.class,
            PlotCommand.class, MapCommand.class, ReportCommand.class, FitCommand.class, StatusCommand.class, WorkCommand.class, MergeCommand.class,
            ReplayCommand.class, DescribeCommand.class, ImportCommand.class, CalibrateCommand.class, BenchCommand.class, CompletionCommand.class,
            CommandLine.HelpCommand.class);

    /** These speak of all the others. */
    private static final Set<Class<?>> WHOLE = Set.of(CompletionCommand.class, CommandLine.HelpCommand.class);

    private final Terminal terminal;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "on our failures, also print where in the program")
    private boolean debug;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    Mawa(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether the user wants to see where in the program our failures happen. */
    boolean isDebugging() {
        return debug;
    }

    public static void main(String[] arguments) {
        // Nobody's number format may slip into a table or a message; nothing here needs a screen.
        Locale.setDefault(Locale.ROOT);
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
        int code = call(Terminal.system(), arguments);
        System.exit(code);
    }

    /** Runs one command line and returns its exit code. */
    static int call(Terminal terminal, String... arguments) {
        return JsonError.isAsked(arguments) ? JsonError.call(terminal, copying -> run(copying, arguments)) : run(terminal, arguments);
    }

    private static int run(Terminal terminal, String... arguments) {
        try {
            return line(new Mawa(terminal), arguments).execute(arguments);
        } catch (OutOfMemoryError e) {
            terminal.err().println("mawa: there is not enough memory. More: MAWA_JAVA_OPTS=-Xmx12g ./mawa ..., or fewer --threads, or a larger agentScale.");
            return ExitCode.OUR_FAILURE;
        } catch (Error e) {
            terminal.err().println("mawa: this is our failure, not yours: " + e);
            return ExitCode.OUR_FAILURE;
        } finally {
            terminal.out().flush();
        }
    }

    /** The whole command line; where the first word is a command, with that one alone, for to build them all takes a twentieth of a second. */
    static CommandLine line(Mawa mawa, String... arguments) {
        Terminal terminal = mawa.terminal;
        Complaining complaining = new Complaining(terminal, () -> mawa.debug);
        CommandLine line = new CommandLine(mawa, new CommandFactory(terminal));
        Optional<Class<?>> asked = COMMANDS.stream().filter(c -> arguments.length > 0 && c.getAnnotation(Command.class).name().equals(arguments[0])
                && !WHOLE.contains(c)).findFirst();
        asked.map(List::<Class<?>>of).orElse(COMMANDS).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(terminal.out(), true)).setErr(new PrintWriter(terminal.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.outIsTerminal() && terminal.colourful() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(HELP_WIDTH).setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(complaining).setExecutionExceptionHandler(complaining);
        return line;
    }

    @Override
    public void run() {
        // A command line without a command is a question.
        spec.commandLine().usage(terminal.out());
    }

    /** The line of {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Mawa " + Machine.release() + " (" + System.getProperty("java.vendor") + " Java " + Runtime.version() + ")"};
        }
    }
}
