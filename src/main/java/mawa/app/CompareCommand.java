package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.UncertainWorlds;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.result.ComparisonTable;
import mawa.result.Reason;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import mawa.result.WorldsTable;
import mawa.store.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mawa compare}: what each variant changes against the baseline, in pairs of equal luck. */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Say what each policy changes against the baseline: paired differences with intervals, on screen and as tables/comparison.csv.",
        footer = {"",
            "A difference is variant minus baseline in the same possible world, averaged over worlds.",
            "",
            "better, worse           the interval is clear of 0, the difference at least the smallest effect of interest",
            "higher, lower           the same for figures of which neither side is better",
            "no relevant difference  the interval lies within that effect",
            "not settled, 12 more    these replicates do not tell; 12 more would, if mean and spread stay as they are",
            "",
            "12/30, 3 equal          better in 12 pairs of 30, the same in 3, worse in the others",
            "",
            "md and latex show the figures that text shows, json all that are declared, csv the whole table: all figures,",
            "groups and regions. With drawn worlds md, latex and csv give two tables, parted by an empty line: the",
            "differences, and both layers of drawn worlds (tables/worlds.csv)."})
final class CompareCommand implements Callable<Integer> {

    /** Of what is printed. */
    private enum Form { TEXT, MD, LATEX, CSV, JSON }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ResultArgument result;

    @Option(names = "--baseline", paramLabel = "<name>", description = "hold the others against this variant (default: the experiment's baseline)")
    private String baseline;

    @Option(names = "--indicator", paramLabel = "<key>", split = ",", description = "show these figures; repeatable, or separated by commas (default: those that the experiment declares)")
    private List<String> indicators = List.of();

    @Option(names = "--all", description = "show all declared figures; else only the primary ones, where all would take more than " + TopSheet.FITS + " lines")
    private boolean all;

    @Option(names = "--format", paramLabel = "text|md|latex|csv|json", defaultValue = "text", description = "how it is printed (default: ${DEFAULT-VALUE})")
    private String format;

    @Option(names = "--charts", paramLabel = "all|none|<formats>", defaultValue = "all", converter = ChartChoice.Converter.class,
            description = "charts of the differences in all formats, none, or some of png,svg,pdf,csv (default: ${DEFAULT-VALUE})")
    private ChartChoice charts;

    @Option(names = "--json", description = "the same as --format json")
    private boolean json;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Form form = form();
        if (all && !indicators.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--all shows what is declared, --indicator what is named: give one of them");
        }
        Plan plan = result.plan();
        Path folder = result.folder();
        try (RunStore store = ResultFolder.storeOf(folder)) {
            Runs runs = Runs.of(plan.experiment(), store);
            Variant base = base(plan.experiment());
            Ready.toCompare(folder, plan.experiment(), runs, store, base);
            Plan shown = shown(plan);
            Comparison comparison = Comparison.of(shown, runs, base);
            if (comparison.rows().isEmpty()) {
                terminal.err().println(terminal.alarming("mawa: ") + "no pair is left: in each a run failed, so there is nothing to compare. runs.csv says why.");
                return ExitCode.SOME_RUNS_FAILED;
            }
            List<UncertainWorlds> worlds = worlds(shown, runs, store, base);
            List<Path> tables = write(folder, plan, shown, runs, store, comparison, worlds);
            Optional<Throwable> chartFailure = draw(shown, runs, comparison);
            print(form, new Answer(shown, comparison, TopSheet.of(comparison, all || !indicators.isEmpty()), worlds, tables));
            if (chartFailure.isPresent()) {
                return ExitCode.OUR_FAILURE;
            }
            return runs.count(Run.Status.DONE) < runs.runs().size() ? ExitCode.SOME_RUNS_FAILED
                    : Told.isShort(terminal, plan, runs) ? ExitCode.PRECISION_NOT_REACHED : ExitCode.FINE;
        }
    }

    /** What is shown may be chosen; the tables say what was declared, or else what is usual. */
    private List<Path> write(Path folder, Plan plan, Plan shown, Runs runs, RunStore store, Comparison comparison, List<UncertainWorlds> worlds) throws IOException {
        Variant base = comparison.baseline();
        Path table = folder.resolve("tables").resolve("comparison.csv");
        Comparison declared = shown.measures().equals(plan.measures()) ? comparison : Comparison.of(plan, runs, base);
        write(table, () -> ComparisonTable.write(table, plan.experiment(), declared));
        if (plan.experiment().worlds() != Worlds.DRAWN) {
            return List.of(table);
        }
        Path ofWorlds = folder.resolve("tables").resolve("worlds.csv");
        List<UncertainWorlds> all = indicators.isEmpty() ? worlds : worlds(plan.measured(), runs, store, base);
        write(ofWorlds, () -> WorldsTable.write(ofWorlds, plan.measures(), all));
        return List.of(table, ofWorlds);
    }

    /** Something that writes a file. */
    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Path file, Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new RefusedException("cannot write " + file + " (" + Reason.of(e) + ").\n  Copy the folder to where you may write, and compare there.");
        }
    }

    /** Both layers of drawn worlds; nothing where none were drawn. */
    private static List<UncertainWorlds> worlds(Plan plan, Runs runs, RunStore store, Variant base) {
        return plan.experiment().worlds() != Worlds.DRAWN ? List.of()
                : UncertainWorlds.of(plan, runs, base, plan.experiment().atBestValues().map(best -> Comparison.of(plan.of(best), Runs.of(best, store), base)));
    }

    /** Charts that cannot be drawn are no reason to withhold the table. */
    private Optional<Throwable> draw(Plan plan, Runs runs, Comparison comparison) throws IOException {
        if (!charts.any()) {
            return Optional.empty();
        }
        ProgressLine progress = new ProgressLine(terminal, false, 1);
        try {
            charts.draw(result.folder(), plan, runs, comparison, progress);
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            terminal.err().println(terminal.alarming("mawa: ") + "the charts could not be drawn (" + e
                    + "); the table is written. On a machine without fonts, install fonts-dejavu-core.");
            return Optional.of(e);
        } finally {
            progress.clear();
        }
    }

    private Form form() {
        if (json) {
            return Form.JSON;
        }
        try {
            return Form.valueOf(format.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format is text, md, latex, csv or json, was " + format);
        }
    }

    private Variant base(Experiment e) {
        return baseline == null ? e.baseline() : e.find(baseline).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "there is no variant " + baseline + ". There are: " + String.join(", ", e.variants().stream().map(Variant::name).toList())));
    }

    /** With the measures that the command line names; else those that are declared, primary ones first. */
    private Plan shown(Plan plan) {
        if (indicators.isEmpty()) {
            return plan.measured();
        }
        List<Measure> named = new ArrayList<>();
        for (String key : indicators) {
            Indicator indicator = indicator(key);
            List<Measure> declared = plan.measures().stream().filter(m -> m.indicator() == indicator).toList();
            named.addAll(declared.isEmpty() ? List.of(Measure.exploratory(indicator)) : declared);
        }
        return new Plan(plan.experiment(), named, plan.target());
    }

    private Indicator indicator(String key) {
        try {
            return Indicator.of(key);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "there is no indicator " + key + "; ./mawa describe indicators lists them");
        }
    }

    private void print(Form form, Answer answer) throws IOException {
        switch (form) {
            case TEXT -> {
                terminal.out().print(new ComparisonPage(terminal, answer).text());
                files(answer);
            }
            case MD -> {
                terminal.out().print(answer.sheet().paper().markdown());
                terminal.out().print(answer.leftOut().isEmpty() ? "" : "\n" + answer.leftOut() + "\n");
                terminal.out().print(answer.isDrawn() ? "\n" + answer.worldsSheet().paper().markdown() : "");
            }
            case LATEX -> {
                terminal.out().print((answer.leftOut().isEmpty() ? "" : "% " + answer.leftOut() + "\n") + answer.sheet().paper().latex());
                terminal.out().print(answer.isDrawn() ? "\n" + answer.worldsSheet().paper().latex() : "");
            }
            case CSV -> {
                for (int k = 0; k < answer.tables().size(); k++) {
                    terminal.out().print((k == 0 ? "" : "\n") + Files.readString(answer.tables().get(k)));
                }
            }
            case JSON -> terminal.out().print(Json.write(ComparisonFields.of(answer)));
        }
    }

    private void files(Answer answer) {
        terminal.out().println("Table   " + DefaultFolder.shown(answer.tables().get(0)) + "   (all figures, groups and regions)");
        answer.tables().stream().skip(1).forEach(table -> terminal.out().println("        " + DefaultFolder.shown(table) + "   (both layers of drawn worlds)"));
        if (charts.any()) {
            boolean priced = answer.experiment().variants().stream().flatMap(v -> v.scenario().policies().values().stream()).anyMatch(policy -> policy.costPerUnit().isPresent());
            terminal.out().println("Charts  " + DefaultFolder.shown(result.folder().resolve("charts")) + "   (10 and on"
                    + (priced ? ")" : "; none of cost against effect, since no policy says what a unit costs: costPerUnit)"));
        }
    }
}
