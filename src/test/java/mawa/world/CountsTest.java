package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People by row, place and group; what is added and taken away again leaves no trace. */
class CountsTest {
    private final Counts counts = new Counts(3, 4);

    @Test
    void eachCellHasItsColumns() {
        counts.move(1, 2, 1, 6, 3, 2, true);
        counts.move(1, 2, 1, 5, 1, 2, false);
        assertThat(counts.people(1, 2)).isEqualTo(11);
        assertThat(counts.column(1, 2, Counts.ALL)).isEqualTo(11);
        assertThat(counts.column(1, 2, Counts.CHILDREN)).isEqualTo(4);
        assertThat(counts.column(1, 2, Counts.WOMEN)).isEqualTo(4);
        assertThat(counts.column(1, 2, Counts.DISPLACED_BEFORE)).isEqualTo(6);
    }

    @Test
    void noCellSpillsIntoAnother() {
        for (int row = 0; row < 3; row++) {
            for (int place = 0; place < 4; place++) {
                counts.move(row, place, 1, 1000 * row + 10 * place + 1, row, place, place % 2 == 0);
            }
        }
        for (int row = 0; row < 3; row++) {
            for (int place = 0; place < 4; place++) {
                assertThat(counts.people(row, place)).isEqualTo(1000 * row + 10 * place + 1);
                assertThat(counts.column(row, place, Counts.CHILDREN)).isEqualTo(row);
                assertThat(counts.column(row, place, Counts.WOMEN)).isEqualTo(place);
            }
            assertThat(counts.total(row, Counts.ALL)).isEqualTo(4 * (1000L * row + 1) + 60);
            assertThat(counts.total(row, Counts.CHILDREN)).isEqualTo(4L * row);
        }
    }

    @Test
    void whatIsTakenAwayLeavesNoTrace() {
        counts.move(0, 0, 1, 6, 3, 2, true);
        counts.move(0, 0, -1, 6, 3, 2, true);
        for (int column = 0; column < 4; column++) {
            assertThat(counts.total(0, column)).isZero();
        }
    }

    @Test
    void totalsDoNotOverflow() {
        for (int place = 0; place < 4; place++) {
            counts.move(2, place, 1, 2_000_000_000, 0, 0, false);
        }
        assertThat(counts.total(2, Counts.ALL)).isEqualTo(8_000_000_000L);
    }
}
