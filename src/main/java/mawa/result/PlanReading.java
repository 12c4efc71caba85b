package mawa.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.scenario.ScenarioFile;

/**
 * Reads a folder's plan back. The scenarios of its arms are read and held against what was planned; those of a sweep's
 * points, of which there may be thousands, only when they are needed.
 */
final class PlanReading {
    private static final int LARGEST = 1 << 28;
    private static final int LONGEST_SHOWN = 60;
    private final Path folder;
    private final Fields fields;

    private PlanReading(Path folder, Fields fields) {
        this.folder = folder;
        this.fields = fields;
    }

    /** As of {@link PlanFiles#read}. */
    static Plan plan(Path folder, String release) {
        Fields fields = fields(folder).orElseThrow(() -> ResultFolder.notPlanned(folder));
        String planned = fields.text("release");
        if (!release.equals(planned)) {
            throw new RefusedException(folder + " was planned by Mawa " + planned + ", this is " + release
                    + ".\n  Give it to that release, or run the experiment again with this one.");
        }
        try {
            return new PlanReading(folder, fields).plan(release);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(fields.file() + " is not what a run wrote: " + e.getMessage() + ".\n" + wayOut(fields.file()));
        }
    }

    /** What can be done about a plan that cannot be read. */
    static String wayOut(Path file) {
        return "  It was damaged or edited. Run the experiment again with --out " + file.getParent() + ": the plan is written anew, and stored runs are kept.";
    }

    /**
     * What the plan's file holds; nothing where there is none, or somebody else's.
     *
     * @throws RefusedException where it cannot be read, or is no JSON
     */
    static Optional<Fields> fields(Path folder) {
        Path file = folder.resolve(PlanFiles.EXPERIMENT);
        String text;
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            text = Files.readString(file);
        } catch (IOException e) {
            throw new RefusedException(file + " cannot be read (" + Reason.of(e) + ").\n" + wayOut(file));
        }
        try {
            Map<String, Object> values = Json.readObject(text);
            return values.containsKey("identity") && values.get("variants") instanceof List<?> ? Optional.of(new Fields(file, "", values)) : Optional.empty();
        } catch (Json.MalformedException e) {
            throw new RefusedException(file + ":" + e.line() + ":" + e.column() + ": the plan cannot be read from here on" + line(text, e.line()) + ".\n" + wayOut(file));
        }
    }

    private static String line(String text, int number) {
        String line = text.lines().skip(number - 1L).findFirst().orElse("").strip();
        return line.isEmpty() ? ", where it ends" : ": " + (line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + " ..." : line);
    }

    private Plan plan(String release) {
        List<Variant> variants = new ArrayList<>();
        String baseline = "";
        for (Fields v : fields.objects("variants")) {
            baseline = baseline.isEmpty() ? v.text("arm") : baseline;
            variants.add(variant(v, v.text("arm").equals(baseline) ? folder : folder.resolve(PlanFiles.VARIANTS).resolve(v.text("arm"))));
        }
        Experiment experiment = new Experiment(fields.text("id"), release, variants, fields.count("firstReplicate"), fields.count("replicates"),
                fields.number("seed"), Worlds.of(fields.word("worlds", Arrays.stream(Worlds.values()).map(Worlds::key).toList())));
        if (!experiment.identity().equals(fields.text("identity"))) {
            throw new RefusedException(fields.file() + " was changed after the experiment was planned.\n" + wayOut(fields.file()));
        }
        List<Measure> measures = fields.objects("measures").stream().map(PlanReading::measure).toList();
        Optional<Plan.Target> target = fields.find("precision")
                .map(t -> new Plan.Target(t.real("share"), measure(t.object("of")), t.count("atLeast"), t.count("atMost")));
        return new Plan(experiment, measures, target);
    }

    private static Variant variant(Fields v, Path home) {
        String name = v.text("name");
        String hash = v.text("scenarioHash");
        Map<String, String> factors = v.texts("factors");
        if (factors.isEmpty()) {
            return Variant.of(name, scenario(name, home, factors, hash));
        }
        return Variant.planned(name, v.text("arm"), v.counts("points"), factors, hash, () -> scenario(name, home, factors, hash));
    }

    private static ScenarioFile scenario(String name, Path home, Map<String, String> factors, String hash) {
        ScenarioFile file = ScenarioFile.read(home, new LinkedHashMap<>(factors), Set.of());
        if (!file.hash().equals(hash)) {
            throw new RefusedException("the scenario of " + name + " in " + home + " was changed after the experiment was planned."
                    + "\n  Run the experiment again; it writes the scenario anew.");
        }
        return file;
    }

    private static Measure measure(Fields m) {
        Indicator indicator = Indicator.of(m.word("indicator", Arrays.stream(Indicator.values()).map(Indicator::key).toList()));
        Statistic statistic = Statistic.find(m.word("statistic", Arrays.stream(Statistic.values()).map(Statistic::key).toList())).orElseThrow();
        return new Measure(indicator, statistic, m.real("smallestEffect"), m.flag("percent"), m.flag("primary"));
    }
}
