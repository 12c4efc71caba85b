package mawa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mawa.experiment.Fit;
import mawa.experiment.Json;
import mawa.experiment.Plan;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.result.FitTable;
import mawa.result.Reason;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import mawa.store.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mawa fit}: a result against what was observed, and against forecasts that need no model. */
@Command(name = "fit", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Hold a result against what was observed, and against plain forecasts that any model must beat to be worth anything.",
        footer = {"", "ard: people in the wrong camp, 0 none, 2 all; rescaled to the observed total of each day, as Flee's authors quote it.",
            "mase: the model's mean error over a plain forecast's, on the same days; above 1 the plain forecast is better.",
            "ardDay30Share, ardCapacitySplit: what one gets by keeping the shares of day 30, or by splitting the total by capacity."})
final class FitCommand implements Callable<Integer> {
    private static final List<String> SHOWN = List.of("ardNormal", "ardRescaled", "ardDay30Share", "ardCapacitySplit", "maseFlat", "maseDrift", "maseRatio", "rmse", "crps", "coverage90");
    private final Terminal terminal;

    @Mixin
    private ResultArgument result;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    FitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Plan plan = result.plan();
        Path folder = result.folder();
        List<Fit> fits = new ArrayList<>();
        try (RunStore store = ResultFolder.storeOf(folder)) {
            Ready.mustBePlayed(folder, plan.experiment(), store);
            Runs runs = Runs.of(plan.experiment(), store);
            for (Variant v : plan.experiment().variants()) {
                runs.ensemble(v).flatMap(e -> Fit.of(e, v.scenario())).ifPresent(fits::add);
            }
        }
        if (fits.isEmpty()) {
            throw new RefusedException("there is nothing to hold " + folder + " against: no run has ended, or its scenario observes nothing within its period.\n  Add rows to the table of observed.");
        }
        Path table = folder.resolve("tables").resolve("fit.csv");
        try {
            FitTable.write(table, fits);
        } catch (IOException e) {
            throw new RefusedException("cannot write " + table + " (" + Reason.of(e) + ").");
        }
        if (json) {
            terminal.out().print(Json.write(fields(fits, table)));
        } else {
            fits.forEach(this::print);
            terminal.out().println("Table   " + DefaultFolder.shown(table));
        }
        return ExitCode.FINE;
    }

    private void print(Fit fit) {
        String variant = fit.rows().get(0).variant();
        List<String> loses = fit.losesTo();
        if (!loses.isEmpty()) {
            terminal.out().println(terminal.alarming(variant + " loses to plain forecasts: ") + String.join(", ", loses));
        }
        terminal.out().println(terminal.bold(variant));
        for (Fit.Row r : fit.rows()) {
            if (SHOWN.contains(r.measure()) && r.place().equals("all") || r.measure().indexOf(':') > 0) {
                terminal.out().println(String.format(Locale.ROOT, "  %-52s%10s   %s", r.measure() + (r.place().equals("all") ? "" : ", " + r.place()),
                        Math.abs(r.value()) < 10 ? String.format(Locale.ROOT, "%.3f", r.value()) : mawa.report.Figures.rounded(r.value()), r.from().equals(r.to()) ? r.from() : r.from() + " - " + r.to()));
            }
        }
    }

    private static Map<String, Object> fields(List<Fit> fits, Path table) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("table", table.toString());
        List<Object> variants = new ArrayList<>();
        for (Fit fit : fits) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("variant", fit.rows().get(0).variant());
            one.put("losesTo", fit.losesTo());
            for (String measure : SHOWN) {
                Optional<Double> value = fit.whole(measure);
                value.ifPresent(v -> one.put(measure, v));
            }
            variants.add(one);
        }
        out.put("variants", variants);
        return out;
    }
}
