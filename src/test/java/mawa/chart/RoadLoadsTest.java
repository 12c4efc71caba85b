package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntUnaryOperator;
import mawa.TestWorld;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Moves from place to place, laid over roads. The test world is one road, fir to oak to elm to camp to gate; a second one
 * from fir to elm is shorter than that by oak, and closed for the second half of the period where a test says so.
 */
class RoadLoadsTest {
    private static final int DAYS = 20;
    private static final int FIR = 0;
    private static final int OAK = 1;
    private static final int ELM = 2;
    private static final int CAMP = 3;
    private static final String CLOSURE = "{kind: RoadClosure, start: 2001-03-11, end: 2001-03-20, from: elm, to: fir}";

    @TempDir
    private Path dir;

    @Test
    void peopleAreOnEveryRoadOfTheShortestWay() {
        Scenario scenario = TestWorld.in(dir).scenario();
        assertThat(new RoadLoads(scenario).of(moves(1, evenly(), flow(FIR, CAMP, 100), flow(OAK, ELM, 30), flow(CAMP, ELM, 5))))
                .containsExactly(100, 130, 105, 0);
    }

    @Test
    void aShorterRoadTakesThem() {
        assertThat(new RoadLoads(withShortCut().scenario()).of(moves(1, evenly(), flow(FIR, ELM, 100)))).containsExactly(0, 0, 0, 0, 100);
    }

    @Test
    void movesAreSharedOverTheDaysAsDeparturesWere() {
        Scenario scenario = withShortCut().with("policies.closed", CLOSURE).scenario();
        RunOutcome run = moves(1, day -> day < 10 ? 75 : 100, flow(FIR, ELM, 40));
        assertThat(new RoadLoads(scenario).of(run)).containsExactly(10, 10, 0, 0, 30);
    }

    @Test
    void whereNobodyIsRecordedToHaveLeftAllDaysCountAlike() {
        Scenario scenario = withShortCut().with("policies.closed", CLOSURE).scenario();
        assertThat(new RoadLoads(scenario).of(moves(1, day -> 0, flow(FIR, ELM, 40)))).containsExactly(20, 20, 0, 0, 20);
    }

    @Test
    void nobodyIsLaidOverARoadThatWasNeverOpen() {
        Scenario scenario = TestWorld.in(dir).with("policies.closed", "{kind: RoadClosure, start: 2001-03-01, end: 2001-03-20, from: elm, to: camp}").scenario();
        assertThat(new RoadLoads(scenario).of(moves(1, evenly(), flow(FIR, CAMP, 100), flow(FIR, OAK, 8)))).containsExactly(8, 0, 0, 0);
    }

    @Test
    void aPlaceThatIsLostIsNoWayThrough() {
        Scenario scenario = TestWorld.in(dir).row("control", "2001-03-02,oak,government,invented,estimate").scenario();
        RunOutcome early = moves(1, day -> 100, flow(FIR, ELM, 60));
        RunOutcome late = moves(1, day -> day < 5 ? 0 : 100, flow(FIR, ELM, 60));
        assertThat(new RoadLoads(scenario).of(early)).containsExactly(60, 60, 0, 0);
        assertThat(new RoadLoads(scenario).of(late)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void theMedianOfAFewIsWithheld() {
        Scenario scenario = TestWorld.in(dir).with("smallestPublishedCount", "25").scenario();
        Ensemble three = new Ensemble("baseline", scenario.start(), List.of(moves(1, evenly(), flow(FIR, OAK, 24), flow(OAK, ELM, 10)),
                moves(2, evenly(), flow(FIR, OAK, 2), flow(OAK, ELM, 90)), moves(3, evenly(), flow(FIR, OAK, 30), flow(OAK, ELM, 25))));
        RoadLoads loads = new RoadLoads(scenario);
        assertThat(loads.median(three)).containsExactly(Double.NaN, 25, 0, 0);
        assertThat(loads.publishedOf(three.runs().get(1))).containsExactly(Double.NaN, 90, 0, 0);
    }

    private TestWorld withShortCut() {
        return TestWorld.in(dir).row("roads", "fir,elm,9,road,invented,estimate");
    }

    private static IntUnaryOperator evenly() {
        return day -> day + 1;
    }

    private static int[] flow(int origin, int destination, int people) {
        return new int[] {origin, destination, people};
    }

    /** A run in which people left each place so, and moved so. */
    private static RunOutcome moves(int replicate, IntUnaryOperator departuresSoFar, int[]... flows) {
        List<String> places = List.of("fir", "oak", "elm", "camp", "gate");
        int[] cells = new int[DAYS * places.size()];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = departuresSoFar.applyAsInt(c / places.size());
        }
        int[] moved = new int[places.size() * places.size()];
        for (int[] f : flows) {
            moved[f[0] * places.size() + f[1]] = f[2];
        }
        return new RunOutcome(replicate, List.of(), new PlaceTable(List.of(Indicator.MOVEMENTS_CUMULATIVE), places, DAYS, new int[][] {cells}), moved);
    }
}
