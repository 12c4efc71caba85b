package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.world.Counts;
import mawa.world.Event;
import mawa.world.Households;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ledgers, from which everything is reported, are at every place and for every group what a recount of the
 * households gives; and a household lodges only where its kind of lodging can be.
 */
class Law02_NobodyIsInTwoPlacesTest {
    @TempDir
    private Path dir;

    @Test
    void theLedgerIsTheRecount() {
        for (int seed = 1; seed <= 3; seed++) {
            Evenings evenings = Villages.busy(dir).evenings(seed);
            Households all = evenings.households();
            int places = evenings.world().land().size();
            while (evenings.next()) {
                Counts recount = new Counts(Lodging.COUNT, places);
                evenings.allHouseholds().forEach(h -> recount.move(all.lodging(h).ordinal(), all.place(h), 1, all.people(h),
                        all.children(h) * all.scale(), all.women(h) * all.scale(), all.displacedBefore(h)));
                for (int p = 0; p < places; p++) {
                    for (int l = 0; l < Lodging.COUNT; l++) {
                        for (int column : new int[] {Counts.ALL, Counts.CHILDREN, Counts.WOMEN, Counts.DISPLACED_BEFORE}) {
                            assertThat(all.lodged().column(l, p, column)).as("%s at %s, column %d, day %d", Lodging.of(l), evenings.world().land().place(p).id(), column, evenings.day())
                                    .isEqualTo(recount.column(l, p, column));
                        }
                    }
                }
            }
        }
    }

    @Test
    void everybodyLodgesWhereThatIsPossible() {
        Evenings evenings = Villages.busy(dir).evenings(1);
        Households all = evenings.households();
        while (evenings.next()) {
            evenings.allHouseholds().forEach(h -> {
                String where = evenings.world().land().place(all.place(h)).kind().name();
                switch (all.lodging(h)) {
                    case HOME -> assertThat(all.place(h)).isEqualTo(all.home(h));
                    case CAMP -> assertThat(where).isEqualTo("CAMP");
                    case HOSTED, RENTED, BUILDING -> assertThat(where).isIn("TOWN", "CITY");
                    case ABROAD -> assertThat(where).isEqualTo("BORDER_CROSSING");
                    case OPEN, KIT -> assertThat(where).isNotEqualTo("CHECKPOINT");
                    case ROAD -> assertThat(all.hasLeft(h)).isTrue();
                }
            });
        }
    }

    @Test
    void onlyThoseWhoLeftAreAway() {
        Evenings evenings = Villages.busy(dir).evenings(1);
        Households all = evenings.households();
        while (evenings.next()) {
            evenings.allHouseholds().forEach(h -> {
                assertThat(evenings.world().away().get(h)).isEqualTo(all.hasLeft(h));
                assertThat(all.isAtHome(h) || all.hasLeft(h)).isTrue();
                assertThat(all.hasLeft(h)).isEqualTo(all.moves(h) > 0);
            });
        }
        assertThat(evenings.count(Event.FIRST_DEPARTURE)).isPositive();
    }
}
