package mawa.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.experiment.Experiment;
import mawa.experiment.Machine;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Plan.Target;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.report.Figures;
import mawa.scenario.Complaint;
import mawa.scenario.ExperimentFile;
import mawa.scenario.ScenarioFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is to be run: a scenario or an experiment, and what the command line changes in it. */
final class PlanArgument {
    private static final int SCENARIO_REPLICATES = 5;
    private static final int SCENARIO_SEED = 1;
    private static final int TARGET_AT_LEAST = 10;
    private static final int TARGET_AT_MOST = 400;
    private static final int MOST_REPLICATES = 100_000;
    private static final int WARNINGS_SHOWN = 5;
    private static final int FEWEST_PAIRS = 2;
    private static final double PERCENT = 100;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private ScenarioArgument scenario;

    @Option(names = "--variant", paramLabel = "<name>", split = ",", description = "of an experiment, only these variants and the baseline; repeatable, or separated by commas")
    private List<String> variants = List.of();

    @Option(names = "--reps", paramLabel = "<n>", description = "replicates: how many possible worlds to play (default: what the experiment says; of a scenario, " + SCENARIO_REPLICATES + ")")
    private Integer replicates;

    @Option(names = "--precision", paramLabel = "<percent>", description = "add replicates, 10 at a time, until the first primary figure's differences are known to this, e.g. 5%%;"
            + " --reps is then the most")
    private String precision;

    @Option(names = "--seed", paramLabel = "<n>", converter = SeedConverter.class,
            description = "the root of all chance, 64 bits: decimal or 0x... (default: what the experiment says; of a scenario, " + SCENARIO_SEED + ")")
    private Long seed;

    @Option(names = "--worlds", paramLabel = "best|drawn", converter = WorldsConverter.class,
            description = "best: only chance differs between replicates; drawn: each also draws every parameter that has a range (default: what the experiment says; of a scenario, best)")
    private Worlds worlds;

    private List<Complaint> warnings = List.of();

    /** Reads what the arguments name. */
    Plan plan() {
        if (replicates != null && (replicates < 1 || replicates > MOST_REPLICATES)) {
            throw refused("--reps must be at " + (replicates < 1 ? "least 1" : "most " + Figures.whole(MOST_REPLICATES)) + ", was " + replicates);
        }
        return ExperimentFile.isExperiment(scenario.path()) ? ofExperiment(scenario.readExperiment()) : ofScenario(scenario.read());
    }

    private Plan ofScenario(ScenarioFile file) {
        if (!variants.isEmpty() || precision != null) {
            throw refused((precision == null ? "--variant" : "--precision") + " is for experiments, and " + scenario.path() + " is one scenario");
        }
        warnings = file.warnings();
        return Plan.forRunning(new Experiment(file.scenario().id(), Machine.release(), List.of(Variant.of(file.variant(), file)), 1,
                replicates == null ? SCENARIO_REPLICATES : replicates, seed == null ? SCENARIO_SEED : seed, worlds == null ? Worlds.BEST : worlds));
    }

    private Plan ofExperiment(ExperimentFile file) {
        warnings = file.warnings();
        List<Variant> arms = new ArrayList<>(List.of(Variant.of(file.baseline().variant(), file.baseline())));
        Map<String, ExperimentFile.Arm> byName = new LinkedHashMap<>();
        file.variants().forEach(arm -> byName.put(arm.name(), arm));
        List<String> named = variants.stream().map(String::strip).toList();
        for (String name : named) {
            if (!byName.containsKey(name) && !name.equals(file.baseline().variant())) {
                throw refused("there is no variant " + name + " in " + file.file() + ". There are: " + String.join(", ", byName.keySet()));
            }
        }
        byName.forEach((name, arm) -> {
            if (named.isEmpty() || named.contains(name)) {
                arms.add(Variant.of(name, arm.file()));
            }
        });
        List<Measure> measures = file.measures().stream().map(m -> measure(file, m)).toList();
        Optional<Target> target = target(file, measures);
        int number = target.map(Target::atLeast).orElseGet(() -> replicates != null ? replicates : ((ExperimentFile.Fixed) file.replicates()).replicates());
        Experiment experiment = new Experiment(file.id(), Machine.release(), arms, 1, number, seed == null ? file.seed() : seed,
                worlds == null ? Worlds.of(file.worlds()) : worlds);
        return new Plan(experiment, measures, target);
    }

    /** What the command line says comes first: a precision, then a fixed number; then what the file says. */
    private Optional<Target> target(ExperimentFile file, List<Measure> measures) {
        if (precision != null) {
            Measure of = measures.stream().findFirst().orElseThrow(() -> refused("--precision needs a figure: the experiment names no indicators"));
            int atMost = replicates == null ? TARGET_AT_MOST : replicates;
            if (atMost < FEWEST_PAIRS) {
                throw refused("--precision needs pairs to judge by: --reps must be at least " + FEWEST_PAIRS + " with it, was " + replicates);
            }
            return Optional.of(new Target(share(), of, Math.min(TARGET_AT_LEAST, atMost), atMost));
        }
        if (replicates == null && file.replicates() instanceof ExperimentFile.Precision p) {
            Measure of = measures.stream().filter(m -> m.indicator().key().equals(p.of())).findFirst().orElseThrow();
            if (p.precision() >= 1) {
                throw refused(file.file() + ": precision is a share of the difference below 1, such as 0.05, was " + p.precision());
            }
            return Optional.of(new Target(p.precision(), of, p.atLeast(), p.atMost()));
        }
        return Optional.empty();
    }

    private double share() {
        String number = precision.strip().replaceFirst("\\s*%$", "");
        double share = number.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(number) / (precision.contains("%") ? PERCENT : 1) : 0;
        if (!(share > 0) || share >= 1) {
            throw refused("--precision is a share of the difference, such as 5% or 0.05, was " + precision);
        }
        return share;
    }

    private Measure measure(ExperimentFile file, ExperimentFile.Measure m) {
        Indicator indicator = Indicator.of(m.indicator());
        Statistic statistic = m.statistic().flatMap(Statistic::find).orElse(Statistic.usual(indicator.kind()));
        if (!Statistic.of(indicator.kind()).contains(statistic)) {
            throw refused(file.file() + ": " + indicator.key() + " has no statistic " + statistic.key() + ". It has: "
                    + String.join(", ", Statistic.of(indicator.kind()).stream().map(Statistic::key).toList()));
        }
        return new Measure(indicator, statistic, m.smallestEffect().map(ExperimentFile.SmallestEffect::size).orElse(0.0),
                m.smallestEffect().filter(ExperimentFile.SmallestEffect::isPercent).isPresent(), m.isPrimary());
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The first few warnings of what was read, on {@code err}. */
    void warn(Terminal terminal) {
        warnings.stream().limit(WARNINGS_SHOWN).forEach(w -> terminal.err().print(w.text()));
        int more = warnings.size() - WARNINGS_SHOWN;
        if (more > 0) {
            terminal.err().println("and " + Figures.count(more, "more warning") + "; ./mawa check shows all.");
        }
    }

    /** Words that repeat these arguments on a command line, as a shell reads them back. */
    String words() {
        List<String> out = new ArrayList<>(scenario.words());
        add(out, "--variant", variants.isEmpty() ? null : String.join(",", variants));
        add(out, "--reps", replicates);
        add(out, "--precision", precision);
        add(out, "--seed", seed);
        add(out, "--worlds", worlds == null ? null : worlds.key());
        return String.join(" ", out.stream().map(RunCommand::quoted).toList());
    }

    private static void add(List<String> words, String option, Object value) {
        if (value != null) {
            words.add(option);
            words.add(value.toString());
        }
    }
}
