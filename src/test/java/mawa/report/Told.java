package mawa.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mawa.TestWorld;
import mawa.chart.Drawing;
import mawa.chart.Stamp;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Fakes;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Runs;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.model.Simulation;
import mawa.outcome.Indicator;
import mawa.experiment.Fit;
import mawa.store.RunStore;

/** What a small experiment on the test world, played by the real model, has to tell. */
final class Told implements AutoCloseable {
    static final Measure SHELTER = new Measure(Indicator.PERSON_DAYS_WITHOUT_SHELTER, Statistic.FINAL, 10, false, true);
    static final Measure DEATHS = new Measure(Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Statistic.FINAL, 1, false, true);
    static final Measure OPEN = new Measure(Indicator.PEOPLE_IN_THE_OPEN, Statistic.PEAK, 5, true, false);
    static final String GATE = "{kind: BorderOpening, start: 2001-03-06, end: 2001-03-20, places: [gate], peoplePerDay: 40, needFirst: true}";
    static final String TRUCE = "{kind: Ceasefire, start: 2001-03-07, end: 2001-03-20, places: [all], strength: 1, compliance: 0.5}";
    private final RunStore store;
    private final Plan plan;
    private final Runs runs;

    private Told(RunStore store, Plan plan, Runs runs) {
        this.store = store;
        this.plan = plan;
        this.runs = runs;
    }

    /** A gate that opens and half a truce against the world as it is. */
    static Told experiment(Path dir, int replicates, UnaryOperator<TestWorld> world) throws Exception {
        return of(dir, replicates, variant(dir, "baseline", world), variant(dir, "gate_open", world.andThen(w -> w.with("policies.opening", GATE))::apply),
                variant(dir, "truce", world.andThen(w -> w.with("policies.truce", TRUCE))::apply));
    }

    /** Points of a design: a gate that lets more and more through. */
    static Told points(Path dir, int points) throws Exception {
        List<Variant> variants = new ArrayList<>(List.of(variant(dir, "baseline", w -> w)));
        for (int k = 1; k <= points; k++) {
            String people = String.valueOf(5 * k);
            Variant plain = variant(dir, "p" + k, w -> w.with("policies.opening", GATE.replace("peoplePerDay: 40", "peoplePerDay: " + people)));
            variants.add(Variant.ofPoints("p" + k, "gate_open", List.of(k), Map.of("policies.opening.peoplePerDay", people), plain::file));
        }
        return of(dir, 2, variants.toArray(Variant[]::new));
    }

    /** The world as it is, alone. */
    static Told single(Path dir, int replicates, UnaryOperator<TestWorld> world) throws Exception {
        return of(dir, replicates, variant(dir, "baseline", world));
    }

    private static Variant variant(Path dir, String name, UnaryOperator<TestWorld> world) {
        return Variant.of(name, world.apply(TestWorld.in(dir.resolve(name))).read());
    }

    private static Told of(Path dir, int replicates, Variant... variants) throws Exception {
        Experiment e = new Experiment("test-world", "1.0", List.of(variants), 1, replicates, 7, Worlds.BEST);
        RunStore store = RunStore.openToAppend(dir.resolve("runs"));
        return new Told(store, new Plan(e, List.of(SHELTER, DEATHS, OPEN), Optional.empty()), Fakes.play(e, store, 2, Simulation::play));
    }

    Findings findings() {
        return findings(List.of(), Optional.empty());
    }

    /** With every chart. */
    Findings drawn() {
        Findings plain = findings();
        Stamp stamp = new Stamp("test-world", plain.baseline().hash(), plain.scenario().dataStatus(), Worlds.BEST, plan.experiment().replicates());
        List<Drawing> drawings = new ArrayList<>(Drawing.of(plain.scenario(), List.of(plain.ensemble()), stamp));
        plain.comparison().ifPresent(c -> drawings.addAll(Drawing.of(c, plan, runs::ensemble, stamp)));
        return findings(drawings, Optional.empty());
    }

    Findings findings(List<Drawing> drawings, Optional<Fit> fit) {
        Optional<Comparison> comparison = plan.experiment().variants().size() < 2 ? Optional.empty() : Optional.of(Comparison.of(plan, runs, plan.experiment().baseline()));
        return new Findings(plan, runs, comparison, Optional.empty(), drawings, Map.of("finished", "2001-05-01T10:00:00Z", "release", "1.0"), fit, "./mawa report x");
    }

    /** The section of that name; nothing where the paper has none. */
    static Optional<Section> section(Findings f, String id) {
        return Report.paper(f).sections().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The table of that name in any section. */
    static Block.Table table(Findings f, String name) {
        return Report.paper(f).sections().stream().flatMap(s -> s.tables().stream()).filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    /** All words of a paper, one text a line. */
    static List<String> words(Findings f) {
        return Report.paper(f).sections().stream().flatMap(s -> Stream.concat(Stream.of(s.title()), s.blocks().stream().flatMap(Told::words))).toList();
    }

    private static Stream<String> words(Block block) {
        if (block instanceof Block.Paragraph p) {
            return Stream.of(p.text());
        } else if (block instanceof Block.Points p) {
            return p.texts().stream();
        } else if (block instanceof Block.Box b) {
            return Stream.concat(Stream.of(b.title()), b.paragraphs().stream());
        } else if (block instanceof Block.KeyFigures k) {
            return k.figures().stream().flatMap(x -> Stream.of(x.value(), x.meaning(), x.interval(), x.asOf()));
        } else if (block instanceof Block.Table t) {
            return Stream.concat(Stream.of(t.caption(), t.note()), t.rows().stream().flatMap(List::stream));
        } else if (block instanceof Block.Fold f) {
            return Stream.concat(Stream.of(f.summary()), f.blocks().stream().flatMap(Told::words));
        }
        return Stream.of();
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
