package mawa.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import mawa.world.Levers;
import org.junit.jupiter.api.Test;

/**
 * Levers start neutral each morning. Pulled by several policies they combine by a rule that knows no order: the
 * strongest ceasefire, the widest gate, any closure, sums of what is brought.
 */
class LeversTest {
    private final Levers levers = new Levers(3, 2);

    private static String state(Levers levers) {
        StringBuilder b = new StringBuilder();
        for (int p = 0; p < 3; p++) {
            b.append(levers.strikesKept(p)).append(' ').append(levers.ridePeople(p)).append(' ').append(levers.cashPeople(p)).append(' ')
                    .append(levers.campPlacesAdded(p)).append(' ').append(levers.gatePeople(p)).append(' ').append(levers.needFirst(p)).append(' ')
                    .append(levers.kitPeople(p)).append(' ').append(levers.waterLitres(p)).append(' ').append(levers.consultations(p)).append('\n');
        }
        return b.append(levers.isRoadClosed(0)).append(levers.isRoadClosed(1)).toString();
    }

    @Test
    void theyStartNeutral() {
        assertThat(state(levers)).isEqualTo("1.0 0 0 0 0 false 0 0 0\n".repeat(3) + "falsefalse");
    }

    @Test
    void releasedTheyAreNeutralAgain() {
        String neutral = state(levers);
        pulls().forEach(pull -> pull.accept(levers));
        assertThat(state(levers)).isNotEqualTo(neutral);
        levers.release();
        assertThat(state(levers)).isEqualTo(neutral);
    }

    @Test
    void theStrongestCeasefireWins() {
        levers.keepStrikes(1, 0.7);
        levers.keepStrikes(1, 0.2);
        levers.keepStrikes(1, 0.5);
        assertThat(levers.strikesKept(1)).isEqualTo(0.2);
        assertThat(levers.strikesKept(0)).isEqualTo(1);
    }

    @Test
    void theWidestGateWins() {
        levers.openGate(2, 50);
        levers.openGate(2, 20);
        assertThat(levers.gatePeople(2)).isEqualTo(50);
    }

    @Test
    void oneClosureIsEnoughAndSoIsOneWishForNeedFirst() {
        levers.closeRoad(1);
        levers.admitNeedFirst(2);
        assertThat(levers.isRoadClosed(1)).isTrue();
        assertThat(levers.isRoadClosed(0)).isFalse();
        assertThat(levers.needFirst(2)).isTrue();
        assertThat(levers.needFirst(1)).isFalse();
    }

    @Test
    void whatIsBroughtAddsUp() {
        for (int n : new int[] {1, 20, 300}) {
            levers.addRides(0, n);
            levers.addCash(0, 2 * n);
            levers.addCampPlaces(0, 3 * n);
            levers.addKits(0, 4 * n);
            levers.addWater(0, 5_000_000_000L * n);
            levers.addConsultations(0, 6 * n);
        }
        assertThat(levers.ridePeople(0)).isEqualTo(321);
        assertThat(levers.cashPeople(0)).isEqualTo(642);
        assertThat(levers.campPlacesAdded(0)).isEqualTo(963);
        assertThat(levers.kitPeople(0)).isEqualTo(1_284);
        assertThat(levers.waterLitres(0)).isEqualTo(321 * 5_000_000_000L);
        assertThat(levers.consultations(0)).isEqualTo(1_926);
    }

    @Test
    void theOrderOfThePullsDoesNotMatter() {
        List<Consumer<Levers>> pulls = new ArrayList<>(pulls());
        pulls.forEach(pull -> pull.accept(levers));
        String once = state(levers);
        Random shuffles = new Random(1);
        for (int k = 0; k < 100; k++) {
            Collections.shuffle(pulls, shuffles);
            Levers other = new Levers(3, 2);
            pulls.forEach(pull -> pull.accept(other));
            assertThat(state(other)).isEqualTo(once);
        }
    }

    private static List<Consumer<Levers>> pulls() {
        return Arrays.asList(l -> l.keepStrikes(0, 0.3), l -> l.keepStrikes(0, 1 - 0.9 * 0.4), l -> l.keepStrikes(1, 0.1), l -> l.openGate(2, 7), l -> l.openGate(2, 11),
                l -> l.closeRoad(0), l -> l.closeRoad(0), l -> l.admitNeedFirst(2), l -> l.addKits(1, 3), l -> l.addKits(1, 8), l -> l.addWater(1, 100), l -> l.addWater(1, 7),
                l -> l.addCampPlaces(0, 5), l -> l.addCampPlaces(0, 9), l -> l.addConsultations(0, 4), l -> l.addConsultations(0, 40), l -> l.addRides(1, 2), l -> l.addRides(1, 5),
                l -> l.addCash(1, 2), l -> l.addCash(1, 6));
    }
}
