package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mawa.comparison.PairedDifference;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.report.Figures;
import mawa.result.ComparisonTable;
import mawa.result.Reason;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import mawa.scenario.Difference;
import mawa.scenario.ExperimentFile;
import mawa.scenario.ScenarioDiff;
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
        footer = {"", "A difference is variant minus baseline in the same possible world, averaged over worlds.",
            "better, worse: the interval is clear of 0 and the difference at least the smallest effect of interest; of figures",
            "of which neither side is better, higher and lower. no relevant difference: the interval lies within that effect.",
            "not settled: these replicates do not tell; how many more would, if mean and spread stay as they are."})
final class CompareCommand implements Callable<Integer> {
    /** What is shown of an experiment that declares nothing. */
    private static final List<Indicator> USUAL = List.of(Indicator.PERSON_DAYS_WITHOUT_SHELTER, Indicator.DEATHS_BY_STRIKE_CUMULATIVE,
            Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE, Indicator.CROSSED_PEOPLE_CUMULATIVE);
    private static final int DIFFERENCES_SHOWN = 4;
    /** What a scenario calls itself is no difference of what is played. */
    private static final List<String> NAMING = List.of("id", "title", "description");

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
        Plan plan = result.plan();
        Path folder = result.folder();
        try (RunStore store = ResultFolder.storeOf(folder)) {
            Runs runs = Runs.of(plan.experiment(), store);
            Variant base = base(plan.experiment());
            refuse(plan.experiment(), runs, store, base);
            Plan measured = measured(plan);
            Comparison comparison = Comparison.of(measured, runs, base);
            // What is shown may be chosen; the table says what was declared.
            Path table = write(folder, measured.measures().equals(plan.measures()) ? comparison : Comparison.of(plan, runs, base));
            Optional<Throwable> chartFailure = draw(measured, runs, comparison);
            print(form, measured, runs, store, comparison, table);
            if (chartFailure.isPresent()) {
                return ExitCode.OUR_FAILURE;
            }
            return runs.count(Run.Status.DONE) < runs.runs().size() ? ExitCode.SOME_RUNS_FAILED
                    : Told.isShort(terminal, plan, runs) ? ExitCode.PRECISION_NOT_REACHED : ExitCode.FINE;
        }
    }

    private static Path write(Path folder, Comparison comparison) {
        Path table = folder.resolve("tables").resolve("comparison.csv");
        try {
            ComparisonTable.write(table, comparison);
        } catch (IOException e) {
            throw new RefusedException("cannot write " + table + " (" + Reason.of(e) + ").");
        }
        return table;
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

    private void refuse(Experiment e, Runs runs, RunStore store, Variant base) {
        if (e.variants().size() < 2) {
            throw new RefusedException(result.folder() + " holds one variant, and a comparison takes two.\n  Name policies in an experiment; "
                    + "scenarios/three-villages/experiment.yaml is a small one.");
        }
        Ready.mustBePlayed(result.folder(), e, store);
        Ready.mustShareTheirPast(e, runs, base);
    }

    /** The declared measures, or those that the command line names. */
    private Plan measured(Plan plan) {
        List<Measure> measures = new ArrayList<>(plan.measures());
        if (!indicators.isEmpty()) {
            List<Measure> named = new ArrayList<>();
            for (String key : indicators) {
                Indicator indicator = indicator(key);
                List<Measure> declared = measures.stream().filter(m -> m.indicator() == indicator).toList();
                named.addAll(declared.isEmpty() ? List.of(exploratory(indicator)) : declared);
            }
            measures = named;
        } else if (measures.isEmpty()) {
            measures = USUAL.stream().map(CompareCommand::exploratory).toList();
        }
        return new Plan(plan.experiment(), measures, plan.target());
    }

    private Indicator indicator(String key) {
        try {
            return Indicator.of(key);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "there is no indicator " + key + "; ./mawa describe indicators lists them");
        }
    }

    private static Measure exploratory(Indicator indicator) {
        return new Measure(indicator, Statistic.usual(indicator.kind()), 0, false, false);
    }

    private void print(Form form, Plan plan, Runs runs, RunStore store, Comparison comparison, Path table) throws IOException {
        List<TopSheet.Line> lines = TopSheet.lines(comparison, comparison.measures());
        switch (form) {
            case TEXT -> text(plan, runs, store, comparison, lines, table);
            case MD -> terminal.out().print(TopSheet.markdown(lines));
            case LATEX -> terminal.out().print(TopSheet.latex(lines));
            case CSV -> terminal.out().print(Files.readString(table));
            case JSON -> {
                Map<String, Object> out = fields(plan, comparison, table);
                out.put("differsInMoreThanPolicies", unguarded(plan.experiment(), comparison.baseline()));
                if (plan.experiment().worlds() == Worlds.DRAWN) {
                    out.put("overDrawnWorlds", WorldsSheet.fields(plan, runs, comparison, atBest(plan, store, comparison)));
                }
                terminal.out().print(Json.write(out));
            }
        }
    }

    private void text(Plan plan, Runs runs, RunStore store, Comparison comparison, List<TopSheet.Line> lines, Path table) {
        Experiment e = plan.experiment();
        int pairs = comparison.rows().stream().mapToInt(r -> r.difference().pairs()).max().orElse(0);
        terminal.out().println(terminal.bold("Compared with " + comparison.baseline().name()) + " (" + comparison.baseline().scenario().title() + ").  "
                + Figures.count(pairs, "pair") + ", " + e.worlds().covers() + ".  Data " + e.scenario().dataStatus().name().toLowerCase(Locale.ROOT) + ".");
        comparison.dropped().forEach((variant, dropped) -> {
            if (dropped > 0) {
                terminal.out().println(terminal.bad(Figures.count(dropped, "pair") + " of " + variant + " left out") + ": a run of it failed (runs.csv)");
            }
        });
        terminal.out().println();
        terminal.out().print(TopSheet.text(lines, terminal));
        terminal.out().println();
        for (Measure m : comparison.measures()) {
            if (m.isPrimary()) {
                terminal.out().println("What equal luck saved, of " + m.indicator().key());
                terminal.out().println(TopSheet.pairing(comparison.of(m), terminal));
            }
        }
        terminal.out().println("What differs from the baseline");
        for (Variant v : e.variants()) {
            if (v != comparison.baseline()) {
                Variant counterpart = e.counterpart(v, comparison.baseline());
                String point = v.factors().isEmpty() ? changes(counterpart, v) : settings(v.factors());
                terminal.out().println(terminal.faint("  " + v.name() + ": " + point
                        + (counterpart == comparison.baseline() ? "" : "; against " + counterpart.name() + ", which has the same")));
            }
        }
        unguarded(e, comparison.baseline()).forEach(name -> terminal.out().println(terminal.bad("  " + name + " differs in more than policies")
                + ", so its difference is that of all of it, and may begin before any policy does"));
        if (e.worlds() == Worlds.DRAWN) {
            new WorldsSheet(terminal).print(plan, runs, comparison, atBest(plan, store, comparison));
        }
        if (comparison.measures().stream().anyMatch(m -> m.indicator().key().startsWith("deaths"))) {
            terminal.out().println("\nDeaths follow assumed rates: " + rates(comparison.baseline()));
        }
        terminal.out().println("\nIntervals cover chance" + (e.worlds() == Worlds.DRAWN ? " and uncertain parameters" : " only")
                + ", not what the model leaves out; they become narrow without the model becoming true.");
        terminal.out().println("Table   " + DefaultFolder.shown(table) + "   (all figures, groups and regions)");
        if (charts.any()) {
            boolean priced = e.variants().stream().flatMap(v -> v.scenario().policies().values().stream()).anyMatch(policy -> policy.costPerUnit().isPresent());
            terminal.out().println("Charts  " + DefaultFolder.shown(result.folder().resolve("charts")) + "   (10 and on"
                    + (priced ? ")" : "; none of cost against effect, since no policy says what a unit costs: costPerUnit)"));
        }
    }

    private static Optional<Comparison> atBest(Plan plan, RunStore store, Comparison comparison) {
        return plan.experiment().atBestValues().map(best -> Comparison.of(plan.of(best), Runs.of(best, store), comparison.baseline()));
    }

    /** Variants with policies of their own that differ in something else too, to which the guard says nothing. */
    private static List<String> unguarded(Experiment e, Variant base) {
        return e.variants().stream().filter(v -> v != base && v.factors().isEmpty())
                .filter(v -> !v.scenario().policies().equals(base.scenario().policies()) && ExperimentFile.firstDifference(base.file(), v.file()).isEmpty())
                .map(Variant::name).toList();
    }

    /** The rates that deaths follow, with their units. */
    private static String rates(Variant base) {
        return base.file().parameters().stream().filter(c -> c.path().matches("(harm|unmetNeed)\\.deaths.*"))
                .map(c -> c.path() + " " + c.value() + " " + c.unit()).collect(Collectors.joining(", "));
    }

    /** What is set at a point of a sweep. */
    static String settings(Map<String, String> factors) {
        return factors.entrySet().stream().map(f -> f.getKey() + "=" + f.getValue()).collect(Collectors.joining(", "));
    }

    /** What a variant has otherwise, in a line: policies that are added by their kind, all else by path and value. */
    private static String changes(Variant base, Variant variant) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Difference d : ScenarioDiff.between(base.file(), variant.file()).differences()) {
            String[] steps = d.path().split("\\.");
            String policy = steps.length > 2 && steps[0].equals("policies") ? steps[1] : "";
            boolean whole = !policy.isEmpty() && (!base.scenario().policies().containsKey(policy) || !variant.scenario().policies().containsKey(policy));
            if (whole) {
                boolean added = variant.scenario().policies().containsKey(policy);
                said.put("policies." + policy, added ? "policies." + policy + " added (" + variant.scenario().policies().get(policy).getClass().getSimpleName() + ")"
                        : "policies." + policy + " taken away");
            } else if (!NAMING.contains(d.path())) {
                said.put(d.path(), words(d));
            }
        }
        List<String> all = List.copyOf(said.values());
        return all.isEmpty() ? "no difference" : String.join("; ", all.subList(0, Math.min(DIFFERENCES_SHOWN, all.size())))
                + (all.size() > DIFFERENCES_SHOWN ? "; and " + (all.size() - DIFFERENCES_SHOWN) + " more (./mawa diff)" : "");
    }

    private static String words(Difference d) {
        String unit = d.unit().isEmpty() ? "" : " " + d.unit();
        return d.path() + " " + (d.left().isEmpty() ? "added: " + d.right().orElse("") + unit : d.right().isEmpty() ? "taken away"
                : d.left().get() + " -> " + d.right().get() + unit);
    }

    private static Map<String, Object> fields(Plan plan, Comparison comparison, Path table) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("experiment", plan.experiment().id());
        out.put("seed", plan.experiment().seed());
        out.put("worlds", plan.experiment().worlds().key());
        out.put("baseline", comparison.baseline().name());
        out.put("table", table.toString());
        out.put("pairsDropped", comparison.dropped());
        List<Object> rows = new ArrayList<>();
        for (Measure m : comparison.measures()) {
            comparison.of(m).forEach(row -> rows.add(fields(row)));
        }
        out.put("differences", rows);
        return out;
    }

    private static Map<String, Object> fields(Row row) {
        PairedDifference d = row.difference();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("variant", row.variant().name());
        out.put("baseline", row.baseline().name());
        out.put("indicator", row.indicator().key());
        out.put("statistic", row.statistic().key());
        out.put("unit", row.declared().map(Measure::unit).orElse(row.indicator().unit()));
        out.put("primary", row.isPrimary());
        out.put("pairs", d.pairs());
        out.put("meanBaseline", d.meanBaseline());
        out.put("meanVariant", d.meanVariant());
        out.put("difference", d.difference());
        out.put("ciLow", d.interval().low());
        out.put("ciHigh", d.interval().high());
        out.put("differencePercent", d.differencePercent());
        out.put("effectSize", d.effectSize());
        out.put("shareBetter", d.shareBetter());
        out.put("varianceReduction", d.varianceReduction());
        out.put("replicatesFor5Percent", TopSheet.orNothing(TopSheet.keyed(d)));
        out.put("replicatesFor5PercentWithIndependentSeeds", TopSheet.orNothing(TopSheet.independent(d)));
        out.put("smallestEffect", row.smallestEffect());
        out.put("pHolm", row.adjustedP());
        out.put("verdict", row.verdict().word().text());
        out.put("morePairs", row.verdict().isSettled() ? Double.NaN : TopSheet.orNothing(row.verdict().morePairs()));
        return out;
    }
}
