package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.world.Event;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where those in greatest need go first, who has been without a roof the longest is admitted before all others; among
 * those who came on the same day the lot decides.
 */
class C03_NeedFirstTest {
    @TempDir
    private Path dir;

    /** 200 wait since day 2, 300 since day 6; from day 10 on 50 a day are admitted. */
    private Evenings after(int day, boolean needFirst) {
        return Villages.along(dir, """
                id    kind            km  population
                elm   town             0         300
                ash   town             5         200
                gate  borderCrossing  20           0
                """).airStrikes(2, "ash", 5).airStrikes(6, "elm", 5).with("destination.waitAtGate", "20").with("population.householdSize", "1")
                .policy("BorderOpening", 10, 19, "places: [gate], peoplePerDay: 50, needFirst: " + needFirst).evenings(1).until(day);
    }

    private static long abroad(Evenings evenings, String home) {
        return evenings.householdsOf(home).filter(h -> evenings.isIn(h, "gate", Lodging.ABROAD)).count();
    }

    @Test
    void whoCameFirstCrossesFirst() {
        assertThat(abroad(after(13, true), "ash")).isEqualTo(200);
        assertThat(abroad(after(13, true), "elm")).isZero();
        assertThat(abroad(after(16, true), "elm")).isEqualTo(150);
    }

    @Test
    void amongEqualsTheLotDecides() {
        Evenings evenings = after(10, true);
        assertThat(abroad(evenings, "ash")).isEqualTo(50);
        int first = evenings.householdsOf("ash").min().orElseThrow();
        assertThat(evenings.householdsOf("ash").filter(h -> evenings.isIn(h, "gate", Lodging.ABROAD)).map(h -> h - first).average().orElseThrow())
                .isBetween(99.5 - 40, 99.5 + 40);
    }

    @Test
    void otherwiseTheWaitDoesNotMatter() {
        Evenings evenings = after(13, false);
        assertThat(evenings.count(Event.CROSSING)).isEqualTo(200);
        Odds.assertShare(abroad(evenings, "ash"), 200, 0.4, "of those who came first");
    }
}
