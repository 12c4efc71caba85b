package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long list of rows is what was put into it. */
class RowsTest {
    private final Rows rows = new Rows();
    private final List<Integer> expected = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 1_025, 200_000})
    void itHoldsWhatWasAddedInOrder(int n) {
        add(n, 0x9e3779b9);
        same();
    }

    @Test
    void clearedItIsNew() {
        add(200_000, 31);
        rows.clear();
        assertThat(rows.size()).isZero();
        expected.clear();
        add(70_000, -31);
        same();
    }

    private void add(int n, int step) {
        for (int k = 0; k < n; k++) {
            int row = (k * step) >>> 3;
            rows.add(row);
            expected.add(row);
        }
    }

    private void same() {
        List<Integer> found = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) {
            found.add(rows.get(k));
        }
        assertThat(found.equals(expected)).as("%s rows in order", expected.size()).isTrue();
    }
}
