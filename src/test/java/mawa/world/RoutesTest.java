package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The quickest ways on open roads. Nobody passes through ground of the other side, fought-over ground or a border gate;
 * ground of the other side is entered by a checkpoint only; who is in a lost place still gets out of it.
 */
class RoutesTest {
    /** elm - oak - fir in a row, and a long way round by the ford. */
    private final Land land = Lands.of("""
            elm  TOWN            OPPOSITION
            oak  TOWN            OPPOSITION
            fir  TOWN            OPPOSITION
            ford TOWN            TURKISH
            gate BORDER_CROSSING FOREIGN
            """, """
            elm oak 10
            oak fir 10
            elm ford 30
            ford fir 40
            fir gate 5
            """, Map.of());
    private final Levers levers = new Levers(5, 5);
    private final Routes routes = Lands.routes(land, 2);


    private Controller[] asEver() {
        return land.places().stream().map(Place::controller).toArray(Controller[]::new);
    }

    private Controller[] oakIs(Controller holder) {
        Controller[] today = asEver();
        today[1] = holder;
        return today;
    }

    @Test
    void theQuickestWay() {
        assertThat(routes.hours(0)).containsExactly(0, 1, 2, 3, 2.5);
        assertThat(routes.km(0)).containsExactly(0, 10, 20, 30, 25);
    }

    @Test
    void theWayCanBeFollowedBackRoadByRoad() {
        double hours = 0;
        int p = 4;
        while (p != 0) {
            int road = routes.lastRoad(0, p);
            hours += routes.roadHours(road);
            p = routes.otherEnd(road, p);
        }
        assertThat(hours).isEqualTo(routes.hours(0)[4]);
        assertThat(routes.lastRoad(0, 0)).isEqualTo(-1);
    }

    @Test
    void aClosedRoadIsGoneRoundAndOpensAgain() {
        levers.closeRoad(1);
        routes.update(levers, asEver());
        assertThat(routes.hours(0)[2]).isEqualTo(7);
        assertThat(routes.hours(2)[0]).isEqualTo(7);
        levers.release();
        routes.update(levers, asEver());
        assertThat(routes.hours(0)[2]).isEqualTo(2);
    }

    @Test
    void whereNoRoadLeadsThereIsNoWay() {
        levers.closeRoad(4);
        routes.update(levers, asEver());
        assertThat(routes.hours(0)[4]).isEqualTo(Routes.UNREACHABLE);
        assertThat(routes.lastRoad(0, 4)).isEqualTo(-1);
    }

    @Test
    void nobodyPassesThroughALostOrContestedPlace() {
        for (Controller holder : new Controller[] {Controller.GOVERNMENT, Controller.CONTESTED, Controller.FOREIGN}) {
            routes.update(levers, oakIs(holder));
            assertThat(routes.hours(0)[2]).as("past oak under %s", holder).isEqualTo(7);
        }
        routes.update(levers, oakIs(Controller.TURKISH));
        assertThat(routes.hours(0)[2]).isEqualTo(2);
    }

    @Test
    void whoIsInALostPlaceGetsOut() {
        routes.update(levers, oakIs(Controller.GOVERNMENT));
        assertThat(routes.hours(1)[0]).isEqualTo(1);
        assertThat(routes.hours(1)[2]).isEqualTo(1);
    }

    @Test
    void aContestedPlaceCanBeTheEndOfAJourneyButGroundOfTheOtherSideOnlyBehindACheckpoint() {
        routes.update(levers, oakIs(Controller.CONTESTED));
        assertThat(routes.hours(0)[1]).isEqualTo(1);
        routes.update(levers, oakIs(Controller.GOVERNMENT));
        assertThat(routes.hours(0)[1]).isEqualTo(Routes.UNREACHABLE);
        Land line = Lands.of("""
                elm  TOWN       OPPOSITION
                pass CHECKPOINT OPPOSITION
                hama CITY       GOVERNMENT
                homs CITY       GOVERNMENT
                """, """
                elm pass 10
                pass hama 10
                elm homs 10
                """, Map.of());
        Routes across = Lands.routes(line, 2);
        assertThat(across.hours(0)[2]).as("an hour, two hours' wait, an hour").isEqualTo(4);
        assertThat(across.hours(0)[3]).isEqualTo(Routes.UNREACHABLE);
        assertThat(across.hours(3)[0]).as("out of it leads any road").isEqualTo(1);
    }

    @Test
    void theOtherSideIsNoShortCut() {
        // Behind the checkpoint people can go on to hama and homs, but not back out again at oak.
        Land line = Lands.of("""
                elm  TOWN       OPPOSITION
                pass CHECKPOINT OPPOSITION
                hama CITY       GOVERNMENT
                homs CITY       GOVERNMENT
                oak  TOWN       OPPOSITION
                """, """
                elm pass 10
                pass hama 10
                hama homs 10
                homs oak 10
                """, Map.of());
        Routes across = Lands.routes(line, 0);
        assertThat(across.hours(0)).containsExactly(0, 1, 2, 3, Routes.UNREACHABLE);
        assertThat(across.hours(3)[4]).as("whoever is in homs gets out").isEqualTo(1);
    }

    @Test
    void aGateIsTheEndOfTheRoad() {
        Land two = Lands.of("""
                elm  TOWN            OPPOSITION
                gate BORDER_CROSSING FOREIGN
                oak  TOWN            OPPOSITION
                """, """
                elm gate 10
                gate oak 10
                """, Map.of());
        assertThat(Lands.routes(two, 0).hours(0)).containsExactly(0, 1, Routes.UNREACHABLE);
    }

    @Test
    void waysOfARandomLandObeyTheTriangle() {
        Random random = new Random(7);
        StringBuilder places = new StringBuilder();
        StringBuilder roads = new StringBuilder();
        for (int p = 0; p < 25; p++) {
            places.append("p").append(p).append(" TOWN OPPOSITION\n");
            if (p > 0) {
                roads.append("p").append(p).append(" p").append(random.nextInt(p)).append(' ').append(1 + random.nextInt(50)).append('\n');
                roads.append("p").append(p).append(" p").append((p * 7 + 3) % p).append(' ').append(1 + random.nextInt(80)).append('\n');
            }
        }
        Land wide = Lands.of(places.toString(), roads.toString(), Map.of());
        Routes ways = Lands.routes(wide, 0);
        for (int a = 0; a < 25; a++) {
            for (int b = 0; b < 25; b++) {
                assertThat(ways.hours(a)[b]).isCloseTo(ways.hours(b)[a], within(1e-9));
                assertThat(ways.km(a)[b] / Lands.KM_PER_HOUR).isCloseTo(ways.hours(a)[b], within(1e-9));
                for (Road road : wide.roads()) {
                    int from = wide.index(road.from());
                    int to = wide.index(road.to());
                    assertThat(ways.hours(a)[to]).isLessThanOrEqualTo(ways.hours(a)[from] + road.km() / Lands.KM_PER_HOUR + 1e-9);
                }
            }
        }
    }

    @Test
    void nothingIsFoundAnewWhereNothingChanged() {
        double[] hours = routes.hours(0);
        routes.update(levers, asEver());
        assertThat(routes.hours(0)).isSameAs(hours).containsExactly(0, 1, 2, 3, 2.5);
    }
}
