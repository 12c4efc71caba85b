package mawa.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mawa import}: the way in for data of other forms; each kind is a subcommand. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Turn data of other forms into scenario files.", subcommands = {ImportStrikesCommand.class, ImportFleeCommand.class})
final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "what should be imported? For example: ./mawa import strikes acled.csv --scenario my-study --out strikes.csv");
    }
}
