package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long list of rows is what was put into it. */
class RowsTest {
    private final Rows rows = new Rows();
    private final List<Integer> expected = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 200_000})
    void itHoldsWhatWasAddedInOrder(int n) {
        add(n, 0x9e3779b9);
        same();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50_000})
    void whatComesLaterIsSortedIn(int aDay) {
        for (int day = 0; day < 4; day++) {
            add(aDay, 7919 * (day + 1));
            rows.sort();
            Collections.sort(expected);
            same();
        }
        rows.sort();
        same();
    }

    @Test
    void clearedItIsNew() {
        add(200_000, 31);
        rows.sort();
        rows.clear();
        assertThat(rows.size()).isZero();
        expected.clear();
        add(70_000, -31);
        same();
        rows.sort();
        Collections.sort(expected);
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
