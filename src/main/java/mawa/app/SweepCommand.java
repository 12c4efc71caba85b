package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import mawa.design.Point;
import mawa.design.Points;
import mawa.experiment.Experiment;
import mawa.experiment.Plan;
import mawa.experiment.Variant;
import mawa.report.Figures;
import mawa.result.DesignTable;
import mawa.result.RefusedException;
import mawa.scenario.ScenarioException;
import mawa.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mawa sweep}: a scenario or an experiment at many points of its parameter space. */
@Command(name = "sweep", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Play a scenario, or every variant of an experiment, at many points of its parameter space. All points share their luck.",
        footer = {"",
            "The same command with more points, levels or replicates adds to what is there; no point is lost or played twice.",
            "A point changes the variants that have its paths: what a policy is set to does not touch a variant without it.",
            "Points that differ only in what a variant does not have are one point of it, under the first one's number.",
            "",
            "Examples:",
            "  ./mawa sweep scenarios/idlib-2019/baseline.yaml --set agentScale=10 \\",
            "      --factor departure.remainShare=0.35..0.5:4",
            "  ./mawa sweep scenarios/idlib-2019/experiment.yaml --variant border_1000 \\",
            "      --factor policies.border_opening.peoplePerDay=250,500,1000,2000,4000",
            "  ./mawa sweep my-study --design lhs --points 64 --factor danger.memoryDays=1..4 \\",
            "      --factor departure.remainShare=0.35..0.5"})
final class SweepCommand implements Callable<Integer> {
    private static final String DIGITS = "%s%04d";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanArgument argument;

    @Mixin
    private DesignArgument design;

    @Mixin
    private RunOptions options;

    SweepCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.check();
        Plan plan = argument.plan();
        argument.warn(terminal);
        if (plan.target().isPresent()) {
            throw new ParameterException(spec.commandLine(), "a sweep plays a fixed number of replicates at every point: give --reps");
        }
        try (Aside aside = Aside.of("sweep")) {
            return options.perform(terminal, plan.of(sweep(plan.experiment(), aside.folder())), argument.words(), ChartChoice.NONE);
        }
    }

    /** The arms as they stand, and each at every point that changes it. */
    private Experiment sweep(Experiment arms, Path aside) throws IOException {
        Experiment named = arms.called(arms.id() + "-sweep");
        Path folder = options.folder(named);
        Points points = design.points(DesignTable.read(folder), arms.variants().stream().map(Variant::file).toList(), arms.seed());
        List<Variant> variants = new ArrayList<>(arms.variants());
        for (Variant arm : arms.variants()) {
            Path home = Files.createDirectory(aside.resolve(String.valueOf(variants.indexOf(arm))));
            arm.file().writeEffective(home);
            Map<Map<String, String>, List<Integer>> ofArm = ofArm(arm, points);
            ofArm.forEach((settings, numbers) -> {
                String name = name(arms, arm, numbers.get(0));
                if (arms.find(name).isPresent()) {
                    throw new RefusedException("the variant " + name + " is called as point " + numbers.get(0) + " of the sweep is; give it another name.");
                }
                variants.add(point(name, arm, numbers, home, settings));
            });
        }
        if (options.speaks()) {
            terminal.err().println(Figures.count(points.all().size(), "point") + (points.dropped() == 0 ? "" : ", " + points.dropped() + " left out by constraints") + ", "
                    + Figures.count(variants.size(), "variant") + " with those as they stand.");
        }
        return named.withVariants(variants);
    }

    /** What the points set in an arm, and which ones set just that: those that differ in what the arm does not have are one. */
    private static Map<Map<String, String>, List<Integer>> ofArm(Variant arm, Points points) {
        Map<Map<String, String>, List<Integer>> out = new LinkedHashMap<>();
        for (Point point : points.all()) {
            Map<String, String> settings = new LinkedHashMap<>(point.settings());
            settings.keySet().removeIf(path -> arm.file().leaf(path).isEmpty());
            if (!settings.isEmpty()) {
                out.computeIfAbsent(settings, s -> new ArrayList<>()).add(point.number());
            }
        }
        return out;
    }

    private Variant point(String name, Variant arm, List<Integer> points, Path home, Map<String, String> settings) {
        try {
            return Variant.ofPoints(name, arm.name(), points, settings, () -> ScenarioFile.read(home, settings, Set.of()));
        } catch (ScenarioException e) {
            // What follows speaks of settings and of files that nobody knows; this is where they come from.
            terminal.err().println("at " + name + ", that is " + arm.name() + " with " + VariantChanges.settings(settings) + ":");
            throw e;
        }
    }

    private static String name(Experiment arms, Variant arm, int point) {
        return String.format(Locale.ROOT, DIGITS, arms.variants().size() == 1 || arm == arms.baseline() ? "p" : arm.name() + "-p", point);
    }
}
