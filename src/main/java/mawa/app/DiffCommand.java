package mawa.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawa.experiment.Json;
import mawa.report.Figures;
import mawa.scenario.Difference;
import mawa.scenario.Difference.Kind;
import mawa.scenario.ScenarioDiff;
import mawa.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mawa diff}: what two scenarios say differently, however their files are written. Plays nothing. */
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Say what differs between two scenarios, by meaning: bases and settings resolved; comments, layout and the order of keys do not count.",
        footer = {"",
            "A number that is drawn stands with its range: 3 [1, 10]. A dash: that side does not speak of it.",
            "Example:",
            "  ./mawa diff scenarios/idlib-2019/baseline.yaml scenarios/idlib-2019/border-open.yaml"})
final class DiffCommand implements Callable<Integer> {
    /** Lines that one table may take before the rest is counted. */
    private static final int LINES_OF_A_TABLE = 10;
    private static final int WIDEST = 36;
    /** What is still shown of a beginning that both sides share. */
    private static final int SHARED = 8;
    private static final String CUT = "...";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "<left>", description = "a scenario file, or a folder that holds a baseline.yaml")
    private Path left;

    @Parameters(index = "1", paramLabel = "<right>", description = "another one")
    private Path right;

    @Option(names = "--all", description = "every line of long tables, and long texts in full")
    private boolean all;

    @Option(names = "--sources", description = "also what only the source or the certainty of differs")
    private boolean sources;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Left, right and unit, as they stand in a line; the path is added where lines are printed. */
    private record Line(String path, String left, String right, String unit) {
    }

    @Override
    public Integer call() {
        List<ScenarioFile> files = ScenarioFile.readAll(List.of(left, right), Map.of(), Set.of());
        ScenarioDiff diff = ScenarioDiff.between(files.get(0), files.get(1));
        terminal.out().print(json ? Json.write(fields(diff, files.get(0), files.get(1))) : text(diff, files.get(0), files.get(1)));
        return ExitCode.FINE;
    }

    private String text(ScenarioDiff diff, ScenarioFile a, ScenarioFile b) {
        StringBuilder out = new StringBuilder();
        out.append("left   ").append(a.file()).append("   ").append(terminal.bold(flat(a.scenario().title()))).append('\n');
        out.append("right  ").append(b.file()).append("   ").append(terminal.bold(flat(b.scenario().title()))).append("\n\n");
        Map<String, List<Difference>> byComponent = diff.differences().stream()
                .collect(Collectors.groupingBy(Difference::component, LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        byComponent.values().forEach(list -> lines.addAll(lines(list)));
        if (sources) {
            diff.sources().forEach(d -> lines.add(line(d)));
        }
        table(lines, out);
        out.append(diff.isEmpty() ? terminal.good("no difference") : terminal.bad(Figures.count(diff.differences().size(), "difference")));
        if (!diff.sources().isEmpty()) {
            String noun = diff.sources().size() == 1 ? " source or certainty differs" : " sources or certainties differ";
            out.append(";  ").append(Figures.whole(diff.sources().size())).append(noun).append(sources ? "" : " (--sources lists them)");
        }
        return out.append('\n').toString();
    }

    /** The lines of one component; of a long table the first ones, and the rest counted. */
    private List<Line> lines(List<Difference> differences) {
        boolean table = differences.stream().anyMatch(d -> d.kind() != Kind.VALUE);
        int shown = table && !all ? LINES_OF_A_TABLE : differences.size();
        List<Line> out = new ArrayList<>(differences.stream().limit(shown).map(this::line).toList());
        if (differences.size() > shown) {
            List<Difference> rest = differences.subList(shown, differences.size());
            long onLeft = rest.stream().filter(d -> d.kind() == Kind.ROW && d.right().isEmpty()).count();
            long onRight = rest.stream().filter(d -> d.kind() == Kind.ROW && d.left().isEmpty()).count();
            long cells = rest.stream().filter(d -> d.kind() == Kind.CELL).count();
            String counts = Stream.of(counted(onLeft, "row", " on the left only"), counted(onRight, "row", " on the right only"), counted(cells, "cell", " changed"))
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
            out.add(new Line(CUT + " and in " + rest.get(0).component() + " " + counts + " (--all lists them)", "", "", ""));
        }
        return out;
    }

    private static String counted(long n, String noun, String where) {
        return n == 0 ? "" : Figures.count(n, noun) + where;
    }

    private Line line(Difference d) {
        String a = d.left().map(DiffCommand::flat).orElse("-");
        String b = d.right().map(DiffCommand::flat).orElse("-");
        String path = d.path() + (d.kind() == Kind.ORDER ? " (order of rows)" : "");
        return all ? new Line(flat(path), a, b, d.unit()) : new Line(flat(path), cut(a, b), cut(b, a), d.unit());
    }

    /** A long text from where it begins to differ, as far as there is room. */
    private static String cut(String text, String other) {
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean fits = text.length() <= WIDEST && other.length() <= WIDEST;
        String shown = fits || same <= 2 * SHARED ? text : CUT + text.substring(same - SHARED);
        return shown.length() <= WIDEST ? shown : shown.substring(0, WIDEST - CUT.length()) + CUT;
    }

    /** On one line, and unable to steer a terminal. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    private void table(List<Line> lines, StringBuilder out) {
        List<Line> full = lines.stream().filter(line -> !line.left().isEmpty()).toList();
        if (full.isEmpty()) {
            return;
        }
        int path = full.stream().mapToInt(line -> line.path().length()).max().orElse(0);
        int a = Math.max(4, full.stream().mapToInt(line -> line.left().length()).max().orElse(0));
        int b = Math.max(5, full.stream().mapToInt(line -> line.right().length()).max().orElse(0));
        String form = "%-" + path + "s  %-" + a + "s  %-" + b + "s  %s";
        out.append(terminal.faint(String.format(Locale.ROOT, form, "", "left", "right", "unit").stripTrailing())).append('\n');
        for (Line line : lines) {
            out.append(String.format(Locale.ROOT, form, line.path(), line.left(), line.right(), line.unit()).stripTrailing()).append('\n');
        }
        out.append('\n');
    }

    private static Map<String, Object> fields(ScenarioDiff diff, ScenarioFile a, ScenarioFile b) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("left", fields(a));
        out.put("right", fields(b));
        out.put("equal", diff.isEmpty());
        out.put("differences", diff.differences().stream().map(DiffCommand::fields).toList());
        out.put("sources", diff.sources().stream().map(DiffCommand::fields).toList());
        return out;
    }

    private static Map<String, Object> fields(ScenarioFile file) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("file", file.file().toString());
        out.put("id", file.scenario().id());
        out.put("title", file.scenario().title());
        out.put("hash", file.hash());
        return out;
    }

    /** A side that says nothing has no field. */
    private static Map<String, Object> fields(Difference d) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("path", d.path());
        out.put("kind", d.kind().name().toLowerCase(Locale.ROOT));
        put(out, "left", d.left());
        put(out, "right", d.right());
        out.put("unit", d.unit());
        return out;
    }

    private static void put(Map<String, Object> out, String name, Optional<String> value) {
        value.ifPresent(text -> out.put(name, text));
    }
}
