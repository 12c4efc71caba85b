package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where households sleep, and that the ledgers know it. */
class HouseholdsTest {
    private static final int ELM = 0;
    private static final int OAK = 1;
    private static final int FIR = 2;

    private final Land land = Lands.of("elm TOWN OPPOSITION\noak TOWN OPPOSITION\nfir CAMP OPPOSITION", "elm oak 10\noak fir 10", Map.of());

    @Test
    void theLedgersSayWhatTheRowsSay() {
        Households all = three();
        all.depart(0, OAK, 3);
        all.settle(0, Lodging.OPEN, 4);
        all.depart(1, FIR, 4);
        assertThat(all.lodged().people(Lodging.HOME.ordinal(), ELM)).isEqualTo(all.people(2));
        assertThat(all.lodged().people(Lodging.OPEN.ordinal(), OAK)).isEqualTo(all.people(0));
        assertThat(all.lodged().people(Lodging.ROAD.ordinal(), FIR)).isEqualTo(all.people(1));
        assertThat(all.lodged().column(Lodging.ROAD.ordinal(), FIR, Counts.CHILDREN)).isEqualTo(20);
        assertThat(all.lodged().total(Lodging.ROAD.ordinal(), Counts.DISPLACED_BEFORE)).isZero();
        assertThat(all.peopleOfRows()).isEqualTo(10 * (6 + 4 + 1));
    }

    @ParameterizedTest
    @EnumSource(value = Lodging.class, names = {"OPEN", "CAMP"})
    void toPassIsToSettleAndLeaveWithinTheDay(Lodging where) {
        Households two = three();
        Households one = three();
        for (int h = 0; h < 3; h++) {
            two.depart(h, OAK, 5);
            two.settle(h, where, 7);
            two.depart(h, FIR, 7);
            one.depart(h, OAK, 5);
            one.pass(h, OAK, where);
            one.walkOn(h, OAK, FIR, 7);
            assertThat(one.place(h)).isEqualTo(two.place(h)).isEqualTo(FIR);
            assertThat(one.origin(h)).isEqualTo(two.origin(h)).isEqualTo(OAK);
            assertThat(one.lodging(h)).isEqualTo(two.lodging(h)).isEqualTo(Lodging.ROAD);
            assertThat(one.moves(h)).isEqualTo(two.moves(h));
            assertThat(one.since(h)).isEqualTo(two.since(h));
            assertThat(one.daysRoofless(h, 9)).isEqualTo(two.daysRoofless(h, 9)).isEqualTo(where == Lodging.OPEN ? 4 : 2);
        }
        for (int place = 0; place < land.size(); place++) {
            for (int column = Counts.ALL; column <= Counts.DISPLACED_BEFORE; column++) {
                for (Lodging l : Lodging.values()) {
                    assertThat(one.lodged().column(l.ordinal(), place, column)).isEqualTo(two.lodged().column(l.ordinal(), place, column));
                }
                for (Event e : Event.values()) {
                    assertThat(one.events().column(e.ordinal(), place, column)).as(e.name()).isEqualTo(two.events().column(e.ordinal(), place, column));
                }
            }
        }
    }

    /** Three households of ten each in elm; the first was displaced before. */
    private Households three() {
        Households all = new Households(land, new int[] {0, 3, 3, 3}, 10);
        all.found(ELM, 6, 3, 2, 0, true, false, false, false);
        all.found(ELM, 4, 2, 1, 0, false, true, true, false);
        all.found(ELM, 1, 0, 0, 0, false, false, true, false);
        return all;
    }
}
