package mawa.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which points make sense: two sums compared, of what a point sets and what the baseline has. */
class ConstraintTest {
    private static final Map<String, String> BASELINE = Map.of("departure.remainShare", "0.4", "policies.truce.start", "2019-06-01", "policies.truce.end", "2019-06-30",
            "gates.bab.regime", "closed", "a-b", "3");
    private static final Function<String, Optional<String>> VALUE = path -> Optional.ofNullable(BASELINE.get(path));

    private static boolean holds(String constraint, String... settings) {
        return Constraint.parse(constraint).holds(Factors.settings(settings), VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < 2", "a<=1", "a >= 1", "a > 0.5", "a = 1", "a == 1.0", "a != 2", "2 > a", "-a < 0", "+a > 0", "a - b = -1", "a + b + 0.5 <= 3.5", "a + b - 3 = 0", "a = b - a",
        "departure.remainShare < a", "a + departure.remainShare = 1.4", "a-b = 3", "a - b != 3", "policies.truce.end >= policies.truce.start", "policies.truce.end - policies.truce.start = 29",
        "policies.truce.start + 14 < policies.truce.end", "policies.truce.start < 2019-06-02", "2019-06-01 + a > policies.truce.start", "  a   <   2  ", "1e-3 < a"})
    void whatHolds(String constraint) {
        assertThat(holds(constraint, "a", "1", "b", "2")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < 1", "a > 1", "a >= 1.01", "a <= 0.99", "a = 2", "a != 1", "a - b > 0", "departure.remainShare >= a", "policies.truce.start + 30 < policies.truce.end", "a + b <= 2.999999999"})
    void whatDoesNot(String constraint) {
        assertThat(holds(constraint, "a", "1", "b", "2")).isFalse();
    }

    @Test
    void theSettingsComeBeforeTheBaseline() {
        assertThat(holds("departure.remainShare < 0.5")).isTrue();
        assertThat(holds("departure.remainShare < 0.5", "departure.remainShare", "0.6")).isFalse();
        assertThat(holds("policies.truce.end >= policies.truce.start", "policies.truce.end", "2019-05-31")).isFalse();
    }

    @Test
    void decimalsAreExact() {
        assertThat(holds("a + b <= 0.3", "a", "0.1", "b", "0.2")).isTrue();
        assertThat(holds("a + b = 0.3", "a", "0.1", "b", "0.2")).isTrue();
    }

    /** Law: of less, equal and more one holds, and each sign is the other's contrary. */
    @Test
    void signsAreEachOthersContraries() {
        Random random = new Random(4);
        for (int k = 0; k < 2000; k++) {
            String a = BigDecimal.valueOf(random.nextInt(7), 1).toPlainString();
            String b = BigDecimal.valueOf(random.nextInt(7), 1).toPlainString();
            String c = BigDecimal.valueOf(random.nextInt(7) - 3, 1).toPlainString();
            String[] settings = {"a", a, "b", b, "c", c};
            boolean below = holds("a < b + c", settings);
            boolean above = holds("a > b + c", settings);
            boolean equal = holds("a = b + c", settings);
            assertThat((below ? 1 : 0) + (above ? 1 : 0) + (equal ? 1 : 0)).isEqualTo(1);
            assertThat(holds("a >= b + c", settings)).isEqualTo(!below);
            assertThat(holds("a <= b + c", settings)).isEqualTo(!above);
            assertThat(holds("a != b + c", settings)).isEqualTo(!equal);
            assertThat(holds("b + c > a", settings)).isEqualTo(below);
            assertThat(holds("a - b < c", settings)).isEqualTo(below);
            assertThat(below).isEqualTo(new BigDecimal(a).compareTo(new BigDecimal(b).add(new BigDecimal(c))) < 0);
        }
    }

    @Test
    void severalMustAllHold() {
        List<Constraint> both = List.of(Constraint.parse("a < 0.5"), Constraint.parse("a + b <= 1"));
        Points points = new Grid(Factors.of("a=0.2,0.4,0.6", "b=0.3,0.7")).extend(List.of(), Constraint.all(both, VALUE));
        assertThat(Factors.words(points)).containsExactly("1: 0.2 0.3", "2: 0.2 0.7", "3: 0.4 0.3");
        assertThat(points.dropped()).isEqualTo(3);
        assertThat(both.get(1).paths()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | the comparison is missing | ^",
        "a | the comparison is missing | ' ^'",
        "a < | here a path, a number or a date is missing | '   ^'",
        "< 3 | here a path, a number or a date is missing | ^",
        "a + < 3 | here a path, a number or a date is missing | '    ^'",
        "0 < a < 1 | here is a second comparison | '      ^'",
        "a * b < 1 | \"*\" cannot stand here | '  ^'",
        "a (b) < 1 | \"(\" cannot stand here | '  ^'",
        "a b < 1 | between two terms stands a plus | '  ^'",
        "a - -1 < 1 | here is a second sign | '    ^'",
        "a < 1.2.3 | \"1.2.3\" is neither a key path, nor a number, nor a date | '    ^^^^^'",
        "a < 2019-02-30 | \"2019-02-30\" is neither | '    ^^^^^^^^^^'",
        "a..b < 1 | \"a..b\" is neither | ^^^^",
        "1 < 2 | this names no path | ^^^^^"})
    void mistakesAreShownWhereTheyStand(String text, String message, String carets) {
        assertThatThrownBy(() -> Constraint.parse(text)).isInstanceOf(DesignException.class).hasMessageStartingWith(message)
                .hasMessageContaining("      | " + text + "\n      | " + carets + "\n").hasMessageContaining("A constraint compares two sums");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "departur.remainShare < 1 | the scenario gives departur.remainShare no value | '^^^^^^^^^^^^^^^^^^^^'",
        "gates.bab.regime < 1 | gates.bab.regime is \"closed\", which is neither a number nor a date | '^^^^^^^^^^^^^^^^'",
        "policies.truce.start < 1 | a date is compared with a number | '^^^^^^^^^^^^^^^^^^^^^^^^'",
        "policies.truce.start + policies.truce.end > 2019-05-01 | a date is compared with a number | '^^^'"})
    void mistakesThatOnlyTheScenarioShows(String text, String message, String carets) {
        assertThatThrownBy(() -> holds(text)).isInstanceOf(DesignException.class).hasMessageStartingWith(message).hasMessageContaining(carets);
    }

    @Test
    void aMinusWithoutSpacesIsAskedFor() {
        assertThatThrownBy(() -> holds("x-y < 1")).hasMessageContaining("the scenario gives x-y no value").hasMessageContaining("Put spaces around a minus.");
    }
}
