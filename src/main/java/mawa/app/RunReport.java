package mawa.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import mawa.experiment.Band;
import mawa.app.Performance.Performed;
import mawa.experiment.Experiment;
import mawa.experiment.Held;
import mawa.experiment.Json;
import mawa.experiment.Machine;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.Summary;
import mawa.experiment.Summary.Figure;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.report.Figures;
import mawa.result.ResultFolder;
import mawa.scenario.Scenario;

/** What a run says on the screen when it is done: the main figures, what was observed, and where the files are. */
final class RunReport {
    /** Shown by groups; the order in which they are understood. */
    private static final List<List<Indicator>> MAIN = List.of(
            List.of(Indicator.DISPLACED_PEOPLE_CUMULATIVE, Indicator.MOVEMENTS_CUMULATIVE, Indicator.DISPLACED_PEOPLE,
                    Indicator.PEOPLE_IN_CAMPS, Indicator.PEOPLE_OUTSIDE_CAMPS, Indicator.CAMP_PLACES_FREE),
            List.of(Indicator.PEOPLE_IN_THE_OPEN, Indicator.PEOPLE_WITHOUT_SHELTER, Indicator.PERSON_DAYS_WITHOUT_SHELTER,
                    Indicator.PEOPLE_BELOW_WATER_STANDARD, Indicator.PEOPLE_WITHOUT_HEALTH_CARE),
            List.of(Indicator.PEOPLE_AT_BORDER, Indicator.CROSSED_PEOPLE_CUMULATIVE, Indicator.PROTESTERS_AT_BORDER),
            List.of(Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE));
    private static final String ALL = "all";
    private static final int PERCENT = 100;

    private final Terminal terminal;
    private final Performed performed;
    private final Runs runs;
    private final ResultFolder folder;
    /** Replicates of the variant that is shown. */
    private int done;
    private final StringBuilder text = new StringBuilder();

    RunReport(Terminal terminal, Performed performed, ResultFolder folder) {
        this.terminal = terminal;
        this.performed = performed;
        runs = performed.runs();
        this.folder = folder;
    }

    String text() {
        Scenario s = runs.experiment().scenario();
        Ensemble ensemble = runs.ensembles().get(0);
        done = ensemble.runs().size();
        title(s);
        figures(ensemble);
        observed(ensemble, s);
        files();
        return text.toString();
    }

    private void title(Scenario s) {
        Experiment e = runs.experiment();
        line(terminal.bold(s.title()));
        line(String.format(Locale.ROOT, "%s - %s, %d days.  %s%s, seed %d.  Bands: %s.", Figures.date(s.start()), Figures.date(s.end()),
                s.calendar().days(), Figures.count(done, "replicate"), done == e.replicates() ? "" : " of " + e.replicates(),
                e.seed(), e.worlds().covers()));
        if (e.variants().size() > 1) {
            line(Figures.count(e.variants().size(), "variant") + ". What follows is " + runs.ensembles().get(0).variant() + "; the comparison holds the others against it.");
        }
        line(terminal.faint("Data " + s.dataStatus().name().toLowerCase(Locale.ROOT) + ". Not a forecast; LIMITS.md says what is left out."));
    }

    private void figures(Ensemble ensemble) {
        line("");
        line(terminal.faint(String.format(Locale.ROOT, "%-34s%-31s%s", "", "on the last evening", "at the peak")));
        line(terminal.faint(String.format(Locale.ROOT, "%-34s%9s  %-20s%9s  %-20s%s", "", "median", "90 % band", "median", "90 % band", "about")));
        for (List<Indicator> block : MAIN) {
            block.forEach(indicator -> row(ensemble, indicator));
        }
    }

    private void row(Ensemble ensemble, Indicator indicator) {
        Optional<Figure> last = find(ensemble, indicator, Statistic.FINAL);
        if (last.isEmpty()) {
            return;
        }
        DoubleFunction<String> shown = value -> Figures.rounded(value, indicator.unit());
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-34s", indicator.key())).append(cells(last.get().band(), shown));
        if (indicator.kind() != Indicator.Kind.RUNNING) {
            Band peak = find(ensemble, indicator, Statistic.PEAK).orElseThrow().band();
            Band day = find(ensemble, indicator, Statistic.DAY_OF_PEAK).orElseThrow().band();
            row.append(cells(peak, shown)).append(peak.p95() == 0 ? "" : Figures.day(ensemble.date((int) Math.round(day.p50()))));
        }
        line(row.toString().stripTrailing());
    }

    private String cells(Band band, DoubleFunction<String> shown) {
        return String.format(Locale.ROOT, "%9s  %-20s", shown.apply(band.p50()), interval(band, shown));
    }

    private String interval(Band band, DoubleFunction<String> shown) {
        return done == 1 ? "" : "[" + shown.apply(band.p05()) + ", " + shown.apply(band.p95()) + "]";
    }

    private void observed(Ensemble ensemble, Scenario s) {
        List<Held> all = Held.against(ensemble, s);
        if (all.isEmpty()) {
            return;
        }
        long hold = all.stream().filter(Held::holds).count();
        int width = all.stream().mapToInt(h -> subject(h).length()).max().orElse(0) + 2;
        line("");
        line(terminal.bold(hold + " of " + Figures.count(all.size(), "observation")) + " held"
                + terminal.faint("   (ok: the median within 15 % of the observed range, 25 % where it was not calibrated on)"));
        line(terminal.faint(String.format(Locale.ROOT, "%-12s%-" + width + "s%-20s%9s  %s", "", "", "observed", "simulated", "90 % band")));
        for (Held h : all) {
            DoubleFunction<String> shown = h.observation().isShare() ? Figures::percent
                    : value -> Figures.rounded(value, Indicator.of(h.observation().indicator()).unit());
            String off = h.deviation() == 0 ? "" : Double.isInfinite(h.deviation()) ? "above none" : String.format(Locale.ROOT, "%+d %%", Math.round(h.deviation() * PERCENT));
            line((h.holds() ? terminal.good("ok  ") : terminal.bad("off ")) + String.format(Locale.ROOT, "%-8s%-" + width + "s%-20s%s%s",
                    Figures.day(h.observation().date()), subject(h), range(h, shown), cells(h.band(), shown), off).stripTrailing());
        }
    }

    private static String subject(Held h) {
        String where = h.observation().place().equals(ALL) ? "" : ", " + h.observation().place();
        return h.observation().indicator() + where;
    }

    private static String range(Held h, DoubleFunction<String> shown) {
        String low = shown.apply(h.observation().low());
        String high = shown.apply(h.observation().high());
        return low.equals(high) ? low : low + " - " + high;
    }

    private void files() {
        String shown = DefaultFolder.shown(folder.folder());
        Path charts = folder.folder().resolve("charts");
        line("");
        int found = runs.runs().size() - performed.played();
        if (found > 0) {
            line(Figures.count(found, "run") + " of " + Figures.whole(runs.runs().size()) + " had been played before and " + (found == 1 ? "was" : "were") + " not played again.");
        }
        line("Result  " + terminal.bold(shown) + "   (README.txt says what every file is)");
        if (Files.isDirectory(charts)) {
            line("Charts  " + shown + "/charts");
        }
        next().ifPresent(command -> line("Next    " + command));
    }

    /** Of an experiment, the comparison; else a variant of the same world under the same luck, or what the columns mean. */
    private Optional<String> next() {
        Experiment e = runs.experiment();
        if (e.variants().size() > 1) {
            return Optional.of("./mawa compare " + RunCommand.quoted(DefaultFolder.shown(folder.folder())));
        }
        List<Path> others = ScenarioArgument.siblings(e.baseline().file());
        String seed = e.seed() == 1 ? "" : " --seed " + e.seed();
        return Optional.of(others.isEmpty() ? "./mawa describe indicators"
                : "./mawa run " + RunCommand.quoted(others.get(0).toString()) + seed + "   (a variant, under the same luck)");
    }

    private static Optional<Figure> find(Ensemble ensemble, Indicator indicator, Statistic statistic) {
        return Summary.find(ensemble, indicator, ALL, Group.ALL, statistic);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** The same for programs: every figure of the whole, and every observation. */
    static String json(Performed performed, ResultFolder folder) {
        Runs runs = performed.runs();
        Experiment e = runs.experiment();
        Ensemble ensemble = runs.ensembles().get(0);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("folder", folder.folder().toString());
        out.put("release", Machine.release());
        out.put("scenario", e.scenario().id());
        out.put("variant", ensemble.variant());
        out.put("seed", e.seed());
        out.put("worlds", e.worlds().key());
        out.put("runs", runs.runs().size());
        out.put("runsPlayedNow", performed.played());
        out.put("runsDone", runs.count(Run.Status.DONE));
        out.put("failures", runs.lost().stream().map(r -> Map.of("runId", r.job().runId(), "error", r.error())).toList());
        List<Object> figures = new ArrayList<>();
        for (Figure f : Summary.of(ensemble)) {
            if (f.place().equals(ALL) && f.group() == Group.ALL) {
                figures.add(figure(f));
            }
        }
        out.put("summary", figures);
        out.put("observed", Held.against(ensemble, e.scenario()).stream().map(RunReport::held).toList());
        return Json.write(out);
    }

    private static Map<String, Object> figure(Figure f) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("indicator", f.indicator().key());
        out.put("statistic", f.statistic().key());
        out.put("unit", f.statistic() == Statistic.DAY_OF_PEAK ? "days" : f.indicator().unit());
        out.put("p05", f.band().p05());
        out.put("p50", f.band().p50());
        out.put("p95", f.band().p95());
        return out;
    }

    static Map<String, Object> held(Held h) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("date", h.observation().date());
        out.put("indicator", h.observation().indicator());
        out.put("place", h.observation().place());
        out.put("shareOf", h.observation().shareOf());
        out.put("low", h.observation().low());
        out.put("high", h.observation().high());
        out.put("use", h.observation().use().name().toLowerCase(Locale.ROOT));
        out.put("p05", h.band().p05());
        out.put("p50", h.band().p50());
        out.put("p95", h.band().p95());
        out.put("holds", h.holds());
        return out;
    }
}
