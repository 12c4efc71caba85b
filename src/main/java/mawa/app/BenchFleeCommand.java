package mawa.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mawa.experiment.CountedCamps;
import mawa.experiment.Fit;
import mawa.experiment.Json;
import mawa.model.Simulation;
import mawa.outcome.Ensemble;
import mawa.outcome.RunOutcome;
import mawa.report.Figures;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import mawa.scenario.FleeImport;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mawa bench flee}: the same case in Mawa and in Flee, in turn, on this machine. */
@Command(name = "flee", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Run a case of Flee's in Mawa, by Flee's rules and by Mawa's, and in Flee itself where a checkout of it is given; compare what it takes and what it gets.",
        footer = {"", "Flee is your own checkout of github.com/djgroen/flee; it needs Python 3 with numpy, pandas, PyYAML and beartype.",
            "Example: ./mawa bench flee burundi2015 --flee ../flee"})
final class BenchFleeCommand implements Callable<Integer> {
    private static final double NANO = 1e9;
    private static final int WARM_UP = 3;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "<instance>", description = "a folder with input_csv, source_data and simsetting.yml")
    private Path instance;

    @Option(names = "--flee", paramLabel = "<folder>", description = "a checkout of Flee; without it Mawa's part alone is measured")
    private Path flee;

    @Option(names = "--python", paramLabel = "<command>", defaultValue = "python3", description = "the Python that runs it (default: ${DEFAULT-VALUE})")
    private String python;

    @Option(names = "--scale", paramLabel = "<n>", defaultValue = "1", description = "persons that one agent stands for, in both (default: ${DEFAULT-VALUE})")
    private int scale;

    @Option(names = "--repeat", paramLabel = "<n>", defaultValue = "5", description = "runs of Mawa in a warm Java, and whole processes, of which the middle one counts (default: ${DEFAULT-VALUE})")
    private int repeat;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    BenchFleeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * One way of running the case.
     *
     * @param runCpuSeconds of the run itself in a warm Java, one thread; NaN where only the whole process is known
     */
    private record Line(String name, double runCpuSeconds, Optional<Child> whole, double agentDays, double ardNormal, double ardRescaled) {
        double runRate() {
            return agentDays / runCpuSeconds;
        }

        double wholeRate() {
            return whole.map(w -> agentDays / w.cpuSeconds()).orElse(Double.NaN);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("mawa-bench");
        ProgressLine progress = new ProgressLine(terminal, json, 1);
        try {
            FleeImport.read(instance, FleeImport.nameOf(instance)).write(scratch.resolve("case"));
            Scenario first = scenario(scratch, "flee-rules");
            if (CountedCamps.of(first, first.calendar().days()).isEmpty()) {
                throw new RefusedException("fewer than two camps of this case were counted, so there is no split to score.");
            }
            List<Line> lines = new ArrayList<>();
            double start = 0;
            if (Child.canMeasure()) {
                progress.say("starting Java ...");
                start = own(scratch, "--version").cpuSeconds();
            }
            for (String rules : List.of("flee-rules", "baseline")) {
                progress.say("Mawa, " + rules + " ...");
                lines.add(mawa(scratch, rules));
            }
            if (flee != null) {
                if (!Child.canMeasure()) {
                    throw new RefusedException("this system does not tell what another process took, so Flee cannot be measured here.");
                }
                progress.say("Flee ... (minutes at 1:1)");
                FleeItself f = FleeItself.run(python, flee, instance, scale, scratch);
                lines.add(new Line("Flee itself", Double.NaN, Optional.of(f.took()), f.agentDays(), f.ardNormal(), f.ardRescaled()));
            }
            progress.clear();
            terminal.out().print(json ? Json.write(fields(lines, start)) : text(lines, start));
            return ExitCode.FINE;
        } finally {
            progress.clear();
            ResultFolder.remove(scratch);
        }
    }

    private Scenario scenario(Path scratch, String rules) {
        return ScenarioFile.read(scratch.resolve("case").resolve(rules + ".yaml"), Map.of("agentScale", "" + scale)).scenario();
    }

    private Line mawa(Path scratch, String rules) throws IOException, InterruptedException {
        Path file = scratch.resolve("case").resolve(rules + ".yaml");
        Scenario scenario = scenario(scratch, rules);
        for (int k = 0; k < WARM_UP; k++) {
            Simulation.play(scenario, k, 1);
        }
        double[] cpu = new double[repeat];
        List<RunOutcome> outcomes = new ArrayList<>();
        for (int k = 0; k < repeat; k++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            outcomes.add(Simulation.play(scenario, 1, k + 1));
            cpu[k] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / NANO;
        }
        Arrays.sort(cpu);
        Fit fit = Fit.of(new Ensemble(rules, scenario.start(), outcomes), scenario).orElseThrow();
        double agentDays = Simulation.agentDays(scenario, 1, 1);
        Optional<Child> whole = Child.canMeasure()
                ? Optional.of(own(scratch, "run", file.toString(), "--reps", "1", "--threads", "1", "--set", "agentScale=" + scale, "--charts", "none", "--quiet", "--out",
                        scratch.resolve("result").toString()))
                : Optional.empty();
        return new Line("Mawa, " + (rules.equals("baseline") ? "own rules" : "Flee's rules"), cpu[repeat / 2], whole, agentDays, fit.whole("ardNormal").orElseThrow(),
                fit.whole("ardRescaled").orElseThrow());
    }

    /** Mawa as a process of its own, the middle one of several. */
    private Child own(Path scratch, String... arguments) throws IOException, InterruptedException {
        List<Child> took = new ArrayList<>();
        for (int k = 0; k < repeat; k++) {
            ResultFolder.remove(scratch.resolve("result"));
            took.add(once(scratch, arguments));
        }
        took.sort(Comparator.comparingDouble(Child::cpuSeconds));
        return took.get(repeat / 2);
    }

    private static Child once(Path scratch, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        // As the launcher starts it: with its collector and its archive of classes.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> a.matches("-XX:SharedArchiveFile=.*|-Xlog:cds.*|-XX:\\+Use\\w+GC|-XX:MaxNewSize=.*")).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "mawa.app.Mawa"));
        command.addAll(List.of(arguments));
        Child took = Child.run(command, Map.of(), scratch.resolve("own-out"));
        if (took.exitCode() != ExitCode.FINE) {
            throw new RefusedException("Mawa's own run ended with " + took.exitCode() + ":\n  " + String.join("\n  ", Files.readAllLines(scratch.resolve("own-out.err"))));
        }
        return took;
    }

    /** The two lines over the figures, each head as wide as its column. */
    static String heads() {
        return String.format(Locale.ROOT, "%-20s%12s%14s%10s%10s%16s%16s%9s%10s\n", "", "run, CPU s", "whole, CPU s", "wall s", "peak MB", "agent-days per", "agent-days per", "ARD", "rescaled")
                + String.format(Locale.ROOT, "%-20s%12s%14s%10s%10s%16s%16s\n", "", "warm", "user+system", "", "", "CPU s of run", "CPU s of whole");
    }

    private String text(List<Line> lines, double start) {
        StringBuilder out = new StringBuilder(terminal.bold(instance.getFileName() + ", an agent for " + Figures.count(scale, "person")) + "\n\n");
        out.append(terminal.faint(heads()));
        for (Line l : lines) {
            out.append(String.format(Locale.ROOT, "%-20s%12s%14s%10s%10s%16s%16s%9.3f%10.3f\n", l.name(), number(l.runCpuSeconds(), "%.3f"),
                    number(l.whole().map(Child::cpuSeconds).orElse(Double.NaN), "%.2f"), number(l.whole().map(Child::wallSeconds).orElse(Double.NaN), "%.2f"),
                    number(l.whole().map(Child::peakMegabytes).orElse(Double.NaN), "%.0f"), rate(l.runRate()), rate(l.wholeRate()), l.ardNormal(), l.ardRescaled()));
        }
        if (start > 0) {
            out.append(String.format(Locale.ROOT, "\nOf Mawa's whole process, starting Java takes %.2f s of CPU. Agent-days: agents there are, summed over days.\n", start));
        }
        lines.stream().filter(l -> l.name().startsWith("Flee")).findFirst().ifPresent(f -> lines.stream().filter(l -> l != f).forEach(l -> out.append(String.format(Locale.ROOT,
                "%s: %s times Flee's agent-days per CPU second in the run, %s times as a whole process\n", l.name(), Figures.rounded(l.runRate() / f.wholeRate()),
                Figures.rounded(l.wholeRate() / f.wholeRate())))));
        return out.toString();
    }

    private static String number(double value, String form) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, form, value);
    }

    private static String rate(double value) {
        return Double.isNaN(value) ? "" : Figures.rounded(value);
    }

    private Map<String, Object> fields(List<Line> lines, double start) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("instance", instance.toString());
        out.put("scale", scale);
        out.put("javaStartCpuSeconds", start);
        List<Object> all = new ArrayList<>();
        for (Line l : lines) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", l.name());
            one.put("runCpuSeconds", l.runCpuSeconds());
            l.whole().ifPresent(w -> {
                one.put("wholeUserSeconds", w.userSeconds());
                one.put("wholeSystemSeconds", w.systemSeconds());
                one.put("wholeWallSeconds", w.wallSeconds());
                one.put("peakMegabytes", w.peakMegabytes());
            });
            one.put("agentDays", l.agentDays());
            one.put("agentDaysPerCpuSecondOfRun", l.runRate());
            one.put("agentDaysPerCpuSecondOfProcess", l.wholeRate());
            one.put("ardNormal", l.ardNormal());
            one.put("ardRescaled", l.ardRescaled());
            all.add(one);
        }
        out.put("runs", all);
        return out;
    }
}
