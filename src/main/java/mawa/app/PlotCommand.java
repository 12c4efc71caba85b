package mawa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import mawa.chart.Chart;
import mawa.chart.Charts;
import mawa.chart.ComparisonCharts;
import mawa.chart.Wanted;
import mawa.chart.Drawn;
import mawa.chart.Format;
import mawa.chart.Look;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Plan;
import mawa.experiment.Runs;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import mawa.scenario.Spelling;
import mawa.store.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mawa plot}: charts of stored runs, drawn anew as they are wanted on a page. */
@Command(name = "plot", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Draw charts anew from the stored runs: other widths, inks and languages. Nothing is played.",
        footer = {"",
            "A chart is named by its file, its word or its number: 01-displaced, displaced, 1. --list says which there are.",
            "",
            "okabe-ito  Okabe and Ito 2008: blue, orange, green, purple, sky blue",
            "tol        Tol 2021, bright: blue, red, purple, yellow, cyan",
            "greys      five greys that differ in lightness; lines differ in dash and label in every palette",
            "",
            "Type is 7 points or more at every width; a narrow figure has fewer columns and more lines.",
            "Titles, axes, keys and captions are in the language asked for. What a scenario calls its things, the keys",
            "of indicators and the CSV stay as they are. In Arabic words begin at the right and panels fill from there;",
            "time runs from left to right as in every language, and digits are European, as in the United Nations' reports.",
            "",
            "The usual look goes to charts/ in the result, any other to a folder in there, such as charts/fr-85mm.",
            "Drawn again, the same runs give the same bytes. The CSV with the values drawn is always among the files."})
final class PlotCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ResultArgument result;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "<chart>|all", split = ",", description = "which charts (default: all)")
    private List<String> names = List.of();

    @Mixin
    private LookOptions look;

    @Option(names = "--format", paramLabel = "all|<formats>", defaultValue = "all", converter = ChartChoice.Converter.class,
            description = "all, or some of png,svg,pdf,csv (default: ${DEFAULT-VALUE})")
    private ChartChoice formats;

    @Option(names = "--out", paramLabel = "<dir>", description = "where the files go (default: charts/ in the result)")
    private Path out;

    @Option(names = "--list", description = "list what can be drawn, and draw nothing")
    private boolean list;

    @Option(names = "--quiet", description = "no progress and no summary; prints the folder of the charts only")
    private boolean quiet;

    @Option(names = "--json", description = "print what was drawn as JSON, and nothing else, on stdout")
    private boolean json;

    PlotCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (out != null && out.toString().isBlank()) {
            throw new ParameterException(spec.commandLine(), "--out is empty");
        }
        if (!formats.any()) {
            throw new ParameterException(spec.commandLine(), "--format none draws nothing: name all, or some of png,svg,pdf,csv");
        }
        Look asked = look.look();
        Set<Chart> named = named();
        Plan plan = result.plan();
        Path folder = out == null ? LookOptions.folder(result.folder().resolve("charts"), asked) : out;
        Set<Format> files = list ? Set.of() : EnumSet.copyOf(formats.formats());
        if (!list) {
            files.add(Format.CSV);
        }
        List<Drawn> drawn;
        ProgressLine progress = new ProgressLine(terminal, quiet, 1);
        try (RunStore store = ResultFolder.storeOf(result.folder())) {
            Ready.mustBePlayed(result.folder(), plan.experiment(), store);
            drawn = draw(plan, store, new Wanted(asked, List.copyOf(named.isEmpty() ? EnumSet.allOf(Chart.class) : named), files), folder,
                    file -> progress.say("drawing charts ... " + file.getFileName()));
        } finally {
            progress.clear();
        }
        complain(named, drawn);
        tell(asked, folder, drawn);
        return ExitCode.FINE;
    }

    /** The charts named; none where all are meant. */
    private Set<Chart> named() {
        Set<Chart> named = new LinkedHashSet<>();
        for (String name : names) {
            if (!name.strip().toLowerCase(Locale.ROOT).equals("all")) {
                named.add(Chart.find(name).orElseThrow(() -> unknown(name)));
            } else if (names.size() > 1) {
                throw new ParameterException(spec.commandLine(), "all are all charts: name all, or some");
            }
        }
        return named;
    }

    private ParameterException unknown(String name) {
        List<String> known = new ArrayList<>(Arrays.stream(Chart.values()).map(Chart::key).toList());
        List<String> words = known.stream().map(key -> key.substring(key.indexOf('-') + 1)).toList();
        String meant = Spelling.nearest(name, words).map(word -> "Did you mean " + word + "?  ").orElse("");
        return new ParameterException(spec.commandLine(), "there is no chart " + Spelling.quoted(name) + ". " + meant + "There are: " + String.join(", ", known) + "; and all");
    }

    private List<Drawn> draw(Plan plan, RunStore store, Wanted wanted, Path folder, Consumer<Path> written) throws IOException {
        Experiment e = plan.experiment();
        Runs runs = Runs.of(e, store);
        List<Drawn> drawn = new ArrayList<>();
        if (wanted.charts().stream().anyMatch(c -> !c.isOfComparison())) {
            drawn.addAll(Charts.draw(e.scenario(), runs.ensembles(), ChartChoice.stamp(e), folder, wanted, written));
        }
        boolean compares = e.variants().size() > 1 || wanted.charts().stream().allMatch(Chart::isOfComparison);
        if (compares && wanted.charts().stream().anyMatch(Chart::isOfComparison)) {
            Ready.toCompare(result.folder(), e, runs, store, e.baseline());
            Plan measured = plan.measured();
            drawn.addAll(ComparisonCharts.draw(Comparison.of(measured, runs, e.baseline()), measured, runs::ensemble, ChartChoice.stamp(e), folder, wanted, written));
        }
        drawn.sort(Comparator.comparing(d -> Chart.number(d.name())));
        return drawn;
    }

    /** A chart that was named and has nothing to show is no chart that was drawn. */
    private void complain(Set<Chart> named, List<Drawn> drawn) {
        List<String> empty = named.stream().filter(c -> drawn.stream().noneMatch(d -> d.name().startsWith(c.key()))).map(Chart::key).toList();
        if (!empty.isEmpty()) {
            throw new RefusedException("these runs have nothing to show in " + String.join(", ", empty) + ".\n  What can be drawn:  ./mawa plot "
                    + RunCommand.quoted(DefaultFolder.shown(result.folder())) + " --list");
        }
    }

    private void tell(Look asked, Path folder, List<Drawn> drawn) {
        if (json) {
            terminal.out().print(Json.write(fields(asked, folder, drawn)));
        } else if (quiet && !list) {
            terminal.out().println(DefaultFolder.shown(folder));
        } else {
            int longest = drawn.stream().mapToInt(d -> d.name().length()).max().orElse(0);
            drawn.forEach(d -> terminal.out().println(String.format(Locale.ROOT, "%-" + Math.max(1, longest) + "s  %s", d.name(), d.title())));
            if (!list) {
                terminal.out().println("\nCharts  " + DefaultFolder.shown(folder));
            }
        }
    }

    private Map<String, Object> fields(Look asked, Path folder, List<Drawn> drawn) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!list) {
            fields.put("folder", folder.toString());
        }
        fields.putAll(LookOptions.fields(asked));
        List<Object> charts = new ArrayList<>();
        for (Drawn d : drawn) {
            Map<String, Object> chart = new LinkedHashMap<>();
            chart.put("chart", d.name());
            chart.put("title", d.title());
            if (!list) {
                chart.put("files", d.files().stream().map(Path::toString).toList());
            }
            charts.add(chart);
        }
        fields.put("charts", charts);
        return fields;
    }
}
