package mawa.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mawa.design.Levels.Dates;
import mawa.design.Levels.Listed;
import mawa.design.Levels.Numbers;
import mawa.design.Levels.WholeNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is varied: how it is written, which values it gives, and what it can never be. */
class FactorTest {
    @Test
    void valuesAreListedOrARange() {
        assertThat(Factors.one("departure.remainShare=0.3,0.4,0.5")).isEqualTo(new Factor("departure.remainShare", new Listed(List.of("0.3", "0.4", "0.5"))));
        assertThat(Factors.one("departure.remainShare=0.3..0.5").levels()).isEqualTo(new Numbers(0.3, 0.5));
        assertThat(Factors.one("policies.open.peoplePerDay=100..500").levels()).isEqualTo(new WholeNumbers(100, 500));
        assertThat(Factors.one("policies.truce.start=2019-05-20..2019-06-20").levels()).isEqualTo(new Dates(LocalDate.of(2019, 5, 20), LocalDate.of(2019, 6, 20)));
        assertThat(Factors.one("gates.bab.regime=closed,medicalOnly").listed()).containsExactly("closed", "medicalOnly");
        assertThat(Factors.one("a=-1.5..-0.5").levels()).isEqualTo(new Numbers(-1.5, -0.5));
    }

    @Test
    void blocksInBracketsAreOneValue() {
        assertThat(Factors.one("policies.truce.places=[elm],[elm, oak]").listed()).containsExactly("[elm]", "[elm, oak]");
        assertThat(Factors.one("policies.kits=~,{kind: ShelterKits, places: [all, elm]}").listed()).hasSize(2);
        assertThat(Factors.one("title=\"one, two..three\",'four, five'").listed()).containsExactly("\"one, two..three\"", "'four, five'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a=0.3..0.5:5 | 0.3 0.35 0.4 0.45 0.5",
        "a=0..1:4 | 0 0.333333 0.666667 1",
        "agentScale=1..10:4 | 1 4 7 10",
        "agentScale=1..3:3 | 1 2 3",
        "a=2019-05-20..2019-06-20:4 | 2019-05-20 2019-05-30 2019-06-10 2019-06-20",
        "a=0.30,3e-1x,1e3,-0.50,007 | 0.3 3e-1x 1000 -0.5 007"})
    void aNumberOfLevelsIsSpreadEvenlyAndNumbersHaveOneSpelling(String text, String values) {
        assertThat(String.join(" ", Factors.one(text).listed())).isEqualTo(values);
    }

    @Test
    void aFactorReadsBackAsItIsWritten() {
        for (String text : List.of("a.b=0.3,0.4", "a=0.3..0.5", "agentScale=1..10", "a=2019-05-20..2019-06-20", "a=[x, y],~", "a=1")) {
            assertThat(Factors.one(text).text()).isEqualTo(text);
            assertThat(Factors.one(Factors.one(text).text())).isEqualTo(Factors.one(text));
        }
    }

    /** Law: whatever is drawn lies within the ends, is written plainly, and lies where it was drawn. */
    @Test
    void valuesStayWithinTheirRange() {
        Random random = new Random(1);
        for (int k = 0; k < 20_000; k++) {
            double low = Double.parseDouble(Values.rounded((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 5)));
            double high = Double.parseDouble(Values.rounded(low + random.nextDouble() * Math.pow(10, random.nextInt(8) - 3)));
            if (low < high) {
                Numbers range = new Numbers(low, high);
                double u = random.nextDouble();
                String value = range.at(u);
                assertThat(value).matches("-?[0-9]+(\\.[0-9]+)?");
                assertThat(value.replaceFirst("^-?0*\\.?0*", "").replace(".", "").replaceFirst("0+$", "").length()).isLessThanOrEqualTo(6);
                assertThat(Double.parseDouble(value)).isBetween(low, high);
                assertThat(range.position(value)).isPresent();
            }
        }
        for (Levels.Counted levels : List.of(new WholeNumbers(-3, 3), new Dates(LocalDate.of(2020, 2, 27), LocalDate.of(2020, 3, 4)), new Listed(List.of("x", "7", "z")))) {
            for (int i = 0; i < 1000; i++) {
                double u = (i + 0.5) / 1000;
                assertThat(Math.abs(levels.position(levels.at(u)).orElseThrow() - u)).isLessThanOrEqualTo(0.5 / levels.count() + 1e-9);
            }
        }
        assertThat(new WholeNumbers(1, 3).position("4")).isEmpty();
        assertThat(new WholeNumbers(1, 3).position("1.5")).isEmpty();
        assertThat(new WholeNumbers(1, 3).position("1e300")).isEmpty();
        assertThat(new Numbers(0, 1).position("1.01")).isEmpty();
        assertThat(new Numbers(0, 1).position("x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strikes", "strikes.2019-05-03.strikes", "Strikes.x.strikes", "strikeReconstruction.daySpread", "strikeReconstruction.leadDays", "control",
        "control.elm.date", "places", "places.elm", "places.elm.controller", "places.elm.latitude", "places.elm.longitude", "strikeReconstruction.placeSpread.value"})
    void whereOrWhenStrikesFallCanNeverBeAFactor(String path) {
        String why = path + " can never be a factor: where or when strikes fall is an input, so that flight and need are understood, "
                + "and a search over it could serve those who choose targets";
        assertThatThrownBy(() -> Factors.one(path + "=1,2")).isInstanceOf(DesignException.class).hasMessageStartingWith(why);
        assertThatThrownBy(() -> Factors.one(path + "=2019-05-20..2019-06-20")).isInstanceOf(DesignException.class).hasMessageStartingWith(why);
        assertThatThrownBy(() -> new Factor(path, new Listed(List.of("1")))).isInstanceOf(DesignException.class).hasMessage(why);
        assertThatThrownBy(() -> new Point(1, Map.of(path, "1"))).isInstanceOf(DesignException.class).hasMessage(why);
        assertThatThrownBy(() -> FromFile.read("d.csv", path + "\n1\n")).isInstanceOf(DesignException.class).hasMessageContaining(why);
        assertThat(why.indexOf('.', path.length())).as("one sentence").isNegative();
    }

    @Test
    void whatPeopleNeedAndDoMayBeVaried() {
        for (String path : List.of("harm.deathsPerAirStrike", "policies.ceasefire.start", "policies.strikes.places", "places.elm.population", "start", "end", "simulatedControllers")) {
            assertThat(Factors.one(path + "=1,2").path()).isEqualTo(path);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "departure.remainShare | \"departure.remainShare\" is no factor | A factor is written path=values",
        "=3 | \"\" is no key path | ^",
        "a b=3 | \"a b\" is no key path | ^^^",
        "a..b=3 | \"a..b\" is no key path | ^^^^",
        "a= | a: there is no value | A factor is written",
        "a=1,,2 | a: here a value is missing | ^",
        "a=0.3,0.30 | a: the value \"0.30\" is given twice | ^^^^",
        "a=0.5..0.3 | a: the range goes from 0.5 to 0.3, so there is nothing in it | low..high",
        "a=2019-06-01..2019-05-01 | a: the range goes from 2019-06-01 to 2019-05-01, so there is nothing in it | a=2019-05-20..2019-06-20",
        "a=0.3... | a: \".\" is neither a number nor a date | a=0.3..0.5",
        "a=0.3..x | a: \"x\" is neither a number nor a date | a=0.3..0.5",
        "a=..3 | a: \"\" is neither a number nor a date | a=0.3..0.5",
        "a=2019-05-20..3 | a: \"3\" is no date | a=2019-05-20..2019-06-20",
        "a=2019-05-20..2019-06-31 | a: \"2019-06-31\" is no date | a=2019-05-20",
        "agentScale=1..2.5 | agentScale: \"2.5\" is no whole number | agentScale=100..500",
        "agentScale=1..3:5 | agentScale: there are only 3 values in 1..3, not 5 | low..high",
        "a=0..1:1 | a: \"1\" is no number of values | at least 2",
        "a=0..1:x | a: \"x\" is no number of values | at least 2",
        "a=0..1:2.5 | a: \"2.5\" is no number of values | at least 2",
        "a=0..1,2 | a: this is a list and a range at once | a=0.3..0.5:3",
        "a=0..1e999 | a: an end of the range is too large | low..high",
        "a=0.12345678..1 | a: an end of the range has more than six significant digits | low..high"})
    void mistakesAreShownWhereTheyStand(String text, String message, String hint) {
        assertThatThrownBy(() -> Factors.one(text)).isInstanceOf(DesignException.class).hasMessageStartingWith(message)
                .hasMessageContaining("| " + text).hasMessageContaining("^").hasMessageContaining(hint);
    }

    @Test
    void caretsStandUnderThePartInQuestion() {
        assertThatThrownBy(() -> Factors.one("departure.remainShare=0.3..O.5")).hasMessage("""
                departure.remainShare: "O.5" is neither a number nor a date
                      | departure.remainShare=0.3..O.5
                      |                            ^^^
                      A range is written low..high, for example  departure.remainShare=0.3..0.5""");
    }

    @Test
    void factorsThatCannotBeVariedTogetherAreRefused() {
        assertThatThrownBy(() -> new Grid(Factors.of("a=1,2", "a=3,4"))).hasMessage("the factor a is given twice");
        assertThatThrownBy(() -> new Grid(Factors.of("policies.x.start=1,2", "policies.x=~,y"))).hasMessageContaining("the factor policies.x.start lies inside the factor policies.x");
        assertThatThrownBy(() -> new Grid(List.of())).hasMessageStartingWith("a design needs a factor");
        assertThat(new Grid(Factors.of("a.b=1,2", "a.bc=1,2")).size()).isEqualTo(4);
    }
}
