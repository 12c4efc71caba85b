package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each day has those who were added for it, in their order, once. */
class AgendaTest {
    private final Agenda agenda = new Agenda(5);

    @Test
    void eachDayHasItsOwnInOrder() {
        for (int h = 0; h < 3_000; h++) {
            agenda.add(h, 1 + h % 3);
        }
        assertThat(taken(0)).isEmpty();
        for (int day = 1; day <= 3; day++) {
            List<Integer> rows = taken(day);
            assertThat(rows).hasSize(1_000);
            for (int k = 0; k < 1_000; k++) {
                assertThat(rows.get(k)).isEqualTo(3 * k + day - 1);
            }
        }
        assertThat(taken(4)).isEmpty();
    }

    @Test
    void aDayThatIsTakenIsForgotten() {
        agenda.add(7, 2);
        Rows first = agenda.take(2);
        agenda.add(8, 2);
        assertThat(first.size()).isEqualTo(1);
        assertThat(taken(2)).containsExactly(8);
    }

    @Test
    void whatWouldComeAfterTheLastDayNeverDoes() {
        agenda.add(7, 5);
        agenda.add(7, 10_000);
        for (int day = 0; day < 5; day++) {
            assertThat(taken(day)).isEmpty();
        }
    }

    private List<Integer> taken(int day) {
        Rows rows = agenda.take(day);
        List<Integer> out = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) {
            out.add(rows.get(k));
        }
        return out;
    }
}
