package mawa.chart;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawa.TestWorld;
import mawa.experiment.Worlds;
import mawa.model.Simulation;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.DataStatus;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;
import mawa.world.Place;

/** Worlds that tests draw maps of: a small one that is played, and the land of Idlib with invented people. */
final class MapWorld {
    static final Stamp STAMP = new Stamp("test-world", "a1b2c3d4", DataStatus.ILLUSTRATIVE, Worlds.BEST, 3);

    private MapWorld() {
    }

    static Scenario small(Path dir, int smallestPublished) {
        return TestWorld.in(dir).with("smallestPublishedCount", Integer.toString(smallestPublished)).scenario();
    }

    static Scenario smallWithTruce(Path dir, int smallestPublished) {
        return TestWorld.in(dir).with("smallestPublishedCount", Integer.toString(smallestPublished))
                .with("policies.truce", "{kind: Ceasefire, start: 2001-03-05, end: 2001-03-20, places: [all], strength: 1, compliance: 1}").scenario();
    }

    static Ensemble played(Scenario scenario, String variant, int replicates) {
        return new Ensemble(variant, scenario.start(), IntStream.rangeClosed(1, replicates).mapToObj(r -> Simulation.play(scenario, 1, r)).toList());
    }

    /** All kinds of maps of two worlds: a small one with a policy, and one of many places. */
    static List<Figure> figures(Look look, Path dir) {
        Scenario small = small(dir.resolve("small"), 25);
        Ensemble truce = played(smallWithTruce(dir.resolve("truce"), 25), "truce", 3);
        List<Figure> figures = new ArrayList<>(figures(new Maps(look, small, played(small, "baseline", 3), STAMP, MapWish.USUAL), small.end()));
        figures.add(new Maps(look, small, played(small, "baseline", 3), STAMP, MapWish.USUAL).difference(truce, small.end()).orElseThrow().figure());
        Scenario idlib = idlib();
        figures.addAll(figures(new Maps(look, idlib, invented(idlib, 7), STAMP, MapWish.USUAL), idlib.end()));
        return figures;
    }

    private static List<Figure> figures(Maps maps, LocalDate date) {
        return Stream.of(maps.evening(date), maps.evenings(maps.spread(4)), maps.evenings(maps.spread(9)), maps.camps(date).orElseThrow(), maps.roads()).map(Drawing::figure).toList();
    }

    static Scenario idlib() {
        return ScenarioFile.read(Path.of("scenarios", "idlib-2019", "baseline.yaml"), Map.of()).scenario();
    }

    /** The same scenario with its places changed. */
    static Scenario with(Scenario scenario, UnaryOperator<Place> change) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent c : Scenario.class.getRecordComponents()) {
            try {
                values.put(c.getName(), c.getAccessor().invoke(scenario));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        values.put("places", scenario.places().stream().map(change).toList());
        return SyntheticStudy.record(Scenario.class, values);
    }

    static Place renamed(Place p, String name) {
        return new Place(p.id(), name, p.kind(), p.subdistrict(), p.latitude(), p.longitude(), p.controller(), p.population(), p.earlierDisplaced(), p.ties(), p.campPlaces(),
                p.source(), p.certainty());
    }

    /** One replicate with people all over the land, by this luck. */
    static Ensemble invented(Scenario scenario, long seed) {
        Random random = new Random(seed);
        int places = scenario.places().size();
        int days = scenario.calendar().days();
        List<Indicator> indicators = List.of(Indicator.PEOPLE_WITHOUT_SHELTER, Indicator.PEOPLE_PRESENT, Indicator.PEOPLE_OUTSIDE_CAMPS, Indicator.STRIKES,
                Indicator.MOVEMENTS_CUMULATIVE);
        int[][] values = new int[indicators.size()][days * places];
        for (int[] of : values) {
            for (int p = 0; p < places; p++) {
                int people = (int) Math.exp(random.nextDouble() * 10);
                for (int d = 0; d < days; d++) {
                    of[d * places + p] = people * d / days;
                }
            }
        }
        double[] whole = new double[days];
        for (int d = 0; d < days; d++) {
            for (int p = 0; p < places; p++) {
                whole[d] += values[0][d * places + p];
            }
        }
        List<String> ids = scenario.places().stream().map(Place::id).toList();
        return new Ensemble("baseline", scenario.start(), List.of(new RunOutcome(1, List.of(new Series("all", Group.ALL, Indicator.PEOPLE_WITHOUT_SHELTER, whole)),
                new PlaceTable(indicators, ids, days, values), new int[places * places])));
    }

    /** A replicate whose places have these people without shelter on every evening. */
    static RunOutcome still(Scenario scenario, int replicate, int... people) {
        int days = scenario.calendar().days();
        int[] cells = new int[days * people.length];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = people[c % people.length];
        }
        double[] whole = new double[days];
        java.util.Arrays.fill(whole, IntStream.of(people).sum());
        return new RunOutcome(replicate, List.of(new Series("all", Group.ALL, Indicator.PEOPLE_WITHOUT_SHELTER, whole)),
                new PlaceTable(List.of(Indicator.PEOPLE_WITHOUT_SHELTER), scenario.places().stream().map(Place::id).toList(), days, new int[][] {cells}),
                new int[people.length * people.length]);
    }
}
