package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawa.experiment.Calibration;
import mawa.outcome.Indicator;
import mawa.scenario.ExperimentFile;
import mawa.scenario.ScenarioFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The scenario that a command speaks of, and what {@code --set} changes in it. */
final class ScenarioArgument {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "<scenario>", description = "a scenario or an experiment: its file, or a folder that holds one")
    private Path path;

    @Option(names = "--set", paramLabel = "<path>=<value>",
            description = "change one value, e.g. --set departure.remainShare=0.3 or --set places.camp_qah.campPlaces=30000; repeatable."
                    + " A number set so is fixed: --worlds drawn does not draw it, though its card keeps the range")
    private List<String> settings = List.of();

    ScenarioFile read() {
        return ScenarioFile.read(path, changes(), indicators());
    }

    ExperimentFile readExperiment() {
        return ExperimentFile.read(path, changes(), indicators());
    }

    /** What was named. */
    Path path() {
        return path;
    }

    /** A search for values of some parameters of this scenario. */
    Calibration calibration(List<String> parameters, LocalDate until, int replicates, long seed) {
        return new Calibration(path, changes(), indicators(), parameters, until, replicates, seed);
    }

    private static Set<String> indicators() {
        return Arrays.stream(Indicator.values()).map(Indicator::key).collect(Collectors.toSet());
    }

    /** Words that repeat this argument on a command line. */
    List<String> words() {
        List<String> out = new ArrayList<>(List.of(path.toString()));
        settings.forEach(s -> out.addAll(List.of("--set", s)));
        return out;
    }

    /** The scenario files beside one, by name. */
    static List<Path> siblings(ScenarioFile file) {
        Path folder = file.file().toAbsolutePath().getParent();
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(Path::getFileName).filter(n -> n.toString().endsWith(".yaml") && !n.equals(file.file().getFileName()))
                    .sorted().map(n -> file.file().resolveSibling(n)).filter(f -> !ExperimentFile.isExperiment(f)).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Map<String, String> changes() {
        Map<String, String> out = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(spec.commandLine(), "--set is written path=value, was: " + setting
                        + "\n  ./mawa describe parameters  lists the paths.");
            }
            if (out.put(setting.substring(0, equals), setting.substring(equals + 1)) != null) {
                throw new ParameterException(spec.commandLine(), "--set gives " + setting.substring(0, equals) + " twice");
            }
        }
        return out;
    }
}
