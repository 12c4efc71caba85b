package mawa.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import mawa.experiment.Json;
import mawa.experiment.Machine;
import mawa.model.Simulation;
import mawa.report.Figures;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mawa bench}: how fast a replicate is here, and how its cost grows with the number of people. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false,
        subcommands = BenchFleeCommand.class,
        description = "Measure one replicate at several sizes, in a warm Java: speed, processor time, memory, growth. bench flee compares with Flee.")
final class BenchCommand implements Callable<Integer> {
    private static final Path DEFAULT_SCENARIO = Path.of("scenarios", "idlib-2019", "baseline.yaml");
    private static final int WARM_UP = 4;
    private static final double NANO = 1e9;
    private static final double MOST_PEOPLE = 20e6;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "<scenario>", description = "a scenario file or folder (default: idlib-2019)")
    private Path scenario;

    @Option(names = "--people", paramLabel = "<n>", split = ",", defaultValue = "100000,1000000,4000000",
            description = "sizes to measure (default: ${DEFAULT-VALUE})")
    private List<Integer> people;

    @Option(names = "--repeat", paramLabel = "<n>", defaultValue = "3", description = "runs of each size, of which the middle one counts (default: ${DEFAULT-VALUE})")
    private int repeat;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * One size, the middle of some runs.
     *
     * @param agentDays agents there are, summed over the days
     * @param cpuSeconds of the whole process: the run, and what Java did for it meanwhile
     * @param userSeconds of the run's own thread, without the system's share
     */
    private record Measured(int people, double agentDays, int days, double cpuSeconds, double userSeconds, double wallSeconds,
            double heapMegabytes, double processMegabytes) {
        double peopleDaysPerCpuSecond() {
            return (double) people * days / cpuSeconds;
        }

        double agentDaysPerCpuSecond() {
            return agentDays / cpuSeconds;
        }

        Map<String, Object> fields() {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("people", people);
            out.put("agentDays", Math.round(agentDays));
            out.put("days", days);
            out.put("cpuSeconds", cpuSeconds);
            out.put("userSeconds", userSeconds);
            out.put("wallSeconds", wallSeconds);
            out.put("peopleDaysPerCpuSecond", Math.round(peopleDaysPerCpuSecond()));
            out.put("agentDaysPerCpuSecond", Math.round(agentDaysPerCpuSecond()));
            out.put("heapPeakMegabytes", heapMegabytes);
            out.put("processPeakMegabytes", processMegabytes);
            return out;
        }
    }

    @Override
    public Integer call() {
        if (repeat < 1 || people.stream().anyMatch(n -> n < 1 || n > MOST_PEOPLE)) {
            throw new ParameterException(spec.commandLine(), "--repeat must be at least 1, and --people from 1 to " + Figures.whole((long) MOST_PEOPLE));
        }
        Path given = scenario != null ? scenario : Path.of(System.getProperty("mawa.home", "")).resolve(DEFAULT_SCENARIO);
        Scenario base = ScenarioFile.read(given, Map.of()).scenario();
        ProgressLine progress = new ProgressLine(terminal, json, 1);
        progress.say("warming up ...");
        for (int k = 0; k < WARM_UP; k++) {
            Simulation.play(Scaling.to(base, people.get(0)), k, 1);
        }
        List<Measured> all = new ArrayList<>();
        for (int size : people.stream().sorted().toList()) {
            progress.say("measuring " + Figures.whole(size) + " people ...");
            all.add(measure(Scaling.to(base, size), size));
        }
        progress.clear();
        terminal.out().print(json ? json(base, all) : text(base, all));
        return ExitCode.FINE;
    }

    private Measured measure(Scenario scenario, int size) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Measured> runs = new ArrayList<>();
        double agentDays = Simulation.agentDays(scenario, 0, 1);
        // The first of each size still sets Java compiling.
        Simulation.play(scenario, repeat, 1);
        for (int k = 0; k < repeat; k++) {
            Memory.reset();
            double cpu = Machine.cpuSeconds();
            long user = threads.getCurrentThreadUserTime();
            long wall = System.nanoTime();
            Simulation.play(scenario, k, 1);
            double wallSeconds = (System.nanoTime() - wall) / NANO;
            runs.add(new Measured(size, agentDays, scenario.calendar().days(),
                    Machine.cpuSeconds() - cpu, (threads.getCurrentThreadUserTime() - user) / NANO, wallSeconds,
                    Memory.heapMegabytes(), Memory.processMegabytes()));
        }
        return runs.stream().sorted(Comparator.comparingDouble(Measured::cpuSeconds)).toList().get(repeat / 2);
    }

    private String text(Scenario scenario, List<Measured> all) {
        StringBuilder out = new StringBuilder(terminal.bold("One replicate of " + scenario.id() + ", " + scenario.calendar().days() + " days, one thread, warm"))
                .append("\n\n");
        out.append(terminal.faint(String.format(Locale.ROOT, "%12s %16s %16s %8s %8s %8s %10s %10s\n", "people", "people-days per", "agent-days",
                "CPU", "user", "wall", "heap peak", "process")));
        out.append(terminal.faint(String.format(Locale.ROOT, "%12s %16s %16s %8s %8s %8s %10s %10s\n", "", "CPU second", "per CPU second", "s", "s", "s", "MB", "peak MB")));
        for (Measured m : all) {
            out.append(String.format(Locale.ROOT, "%12s %16s %16s %8.2f %8.2f %8.2f %10s %10s\n", Figures.whole(m.people()),
                    Figures.rounded(m.peopleDaysPerCpuSecond()), Figures.rounded(m.agentDaysPerCpuSecond()), m.cpuSeconds(), m.userSeconds(),
                    m.wallSeconds(), Figures.whole(Math.round(m.heapMegabytes())), Figures.whole(Math.round(m.processMegabytes()))));
        }
        out.append('\n');
        for (int k = 1; k < all.size(); k++) {
            Measured a = all.get(k - 1);
            Measured b = all.get(k);
            out.append(String.format(Locale.ROOT, "%s -> %s people: %.1f times the people, %.1f times the CPU (cost grows as people^%.2f)\n",
                    Figures.whole(a.people()), Figures.whole(b.people()), (double) b.people() / a.people(), b.cpuSeconds() / a.cpuSeconds(), growth(a, b)));
        }
        return out.toString();
    }

    private static String json(Scenario scenario, List<Measured> all) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("scenario", scenario.id());
        out.put("release", Machine.release());
        out.put("machine", Machine.describe());
        out.put("sizes", all.stream().map(Measured::fields).toList());
        List<Double> growth = new ArrayList<>();
        for (int k = 1; k < all.size(); k++) {
            growth.add(growth(all.get(k - 1), all.get(k)));
        }
        out.put("growthExponents", growth);
        return Json.write(out);
    }

    /** 1 where cost is in proportion to people. */
    private static double growth(Measured a, Measured b) {
        return Math.log(b.cpuSeconds() / a.cpuSeconds()) / Math.log((double) b.people() / a.people());
    }
}
