package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that neither touch nor mislead. */
class LayoutTest {
    private static final Numbers NUMBERS = Language.EN.numbers();

    @Test
    void labelsKeepTheirPlacesWhereTheyHaveRoom() {
        assertThat(EndLabel.spread(new double[] {20, 60, 90}, new double[] {10, 10, 10}, 0, 100)).containsExactly(20, 60, 90);
    }

    @Test
    void labelsAtOnePointFormABlockAroundIt() {
        assertThat(EndLabel.spread(new double[] {50, 50, 50}, new double[] {10, 20, 10}, 0, 100)).containsExactly(35, 50, 65);
    }

    @Test
    void labelsStayInside() {
        assertThat(EndLabel.spread(new double[] {1, 2}, new double[] {10, 10}, 0, 100)).containsExactly(5, 15);
        assertThat(EndLabel.spread(new double[] {99, 99}, new double[] {10, 10}, 0, 100)).containsExactly(85, 95);
    }

    @Test
    void labelsNeverTouchWhateverTheyWant() {
        java.util.Random random = new java.util.Random(5);
        for (int round = 0; round < 500; round++) {
            int n = 1 + random.nextInt(8);
            double[] wanted = random.doubles(n, 0, 200).sorted().toArray();
            double[] heights = random.doubles(n, 5, 25).toArray();
            double[] middles = EndLabel.spread(wanted, heights, 0, 200);
            for (int i = 1; i < n; i++) {
                assertThat(middles[i] - heights[i] / 2).isGreaterThanOrEqualTo(middles[i - 1] + heights[i - 1] / 2 - 1e-9);
            }
            assertThat(middles[0] - heights[0] / 2).isGreaterThanOrEqualTo(-1e-9);
            assertThat(middles[n - 1] + heights[n - 1] / 2).isLessThanOrEqualTo(200 + 1e-9);
        }
    }

    @Test
    void datesAreWrittenLikeDates() {
        assertThat(new DayAxis(NUMBERS, LocalDate.of(2019, 4, 29), 125).labels(320)).containsExactlyInAnyOrderEntriesOf(Map.of(2, "1 May", 16, "15 May",
                33, "1 Jun", 47, "15 Jun", 63, "1 Jul", 77, "15 Jul", 94, "1 Aug", 108, "15 Aug"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9, 30, 64, 125, 300, 800, 4000})
    void datesNeverTouch(int days) {
        for (double width : new double[] {60, 90, 200, 330}) {
            double right = Double.NEGATIVE_INFINITY;
            Map<Integer, String> labels = new DayAxis(NUMBERS, LocalDate.of(2019, 11, 20), days).labels(width);
            assertThat(labels).isNotEmpty();
            for (Map.Entry<Integer, String> e : labels.entrySet()) {
                double left = PanelPainter.labelLeft((e.getKey() + 0.5) * width / days, e.getValue(), width);
                assertThat(left).as("%s of %d days on %.0f points", e.getValue(), days, width).isGreaterThan(right).isGreaterThanOrEqualTo(-5);
                right = left + Text.width(e.getValue(), Style.SMALL);
                assertThat(right).isLessThanOrEqualTo(width + 5.001);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 3, 9.7, 26, 233, 1000, 416_321, 12_345_678})
    void amountsHaveRoundStepsAndNeverTooMany(double highest) {
        for (double length : new double[] {36, 52, 112, 205}) {
            double step = Axes.step(NUMBERS, new Scale.Amounts(highest, true), length, false);
            assertThat(step).isGreaterThanOrEqualTo(1).isEqualTo(Math.rint(step));
            assertThat(highest / step).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void numbersReadLikeNumbers() {
        assertThat(NUMBERS.rounded(402_318, true)).isEqualTo("402,000");
        assertThat(NUMBERS.rounded(99_960, true)).isEqualTo("100,000");
        assertThat(NUMBERS.rounded(999.6, true)).isEqualTo("1,000");
        assertThat(NUMBERS.rounded(999.4, true)).isEqualTo("999");
        assertThat(NUMBERS.rounded(1.375, false)).isEqualTo("1.38");
        assertThat(NUMBERS.rate(0.00020)).isEqualTo("0.0002");
        assertThat(NUMBERS.period(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 3, 5))).isEqualTo("1\u00A0December\u00A02019 – 5\u00A0March\u00A02020");
    }

    @Test
    void textIsCutAtWholeCharacters() {
        String cut = Text.fit("😀".repeat(60), Style.SMALL, 60);
        assertThat(cut).endsWith("…");
        assertThat(cut.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
        assertThat(Text.titled("afrin_and_azaz")).isEqualTo("Afrin and Azaz");
        assertThat(Text.titled("danaSubdistrict")).isEqualTo("Dana Subdistrict");
    }

    @Test
    void namesAreCutInTheMiddleAndNeverAlike() {
        assertThat(Text.squeezed("the_gate_is_opened_for_people", Style.SMALL, 80)).startsWith("the_g").contains("…").endsWith("people");
        List<String> names = List.of("a_long_name_that_begins_like_another_and_ends_early", "a_long_name_that_begins_like_another_and_is_cut_early", "short",
                "a_long_name_that_begins_like_another_but_ends_early", "a_long_name_that_begins_as_another_and_ends_early");
        for (double width : new double[] {40, 60, 90, 400}) {
            assertThat(Text.squeezedApart(names, Style.SMALL, width)).doesNotHaveDuplicates().contains("short")
                    .allSatisfy(n -> assertThat(Text.width(n, Style.SMALL)).isLessThanOrEqualTo(width));
        }
        assertThat(Text.squeezed("😀".repeat(60), Style.SMALL, 60).codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }

    @Test
    void aWordThatIsTooWideIsBrokenWhereNamesAreJoined() {
        assertThat(Text.wrap("camp_with_300_places more", Style.SMALL, 60)).containsExactly("camp_with_300_", "places more");
        assertThat(Text.wrap("short words stay", Style.SMALL, 400)).containsExactly("short words stay");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1, 9.7, 233, 416_321, 12_345_678})
    void differencesHaveRoundStepsOnBothSidesOfZero(double highest) {
        for (double length : new double[] {52, 112, 205}) {
            for (double lowest : new double[] {0, -highest, -7 * highest}) {
                double step = Axes.step(NUMBERS, new Scale.Signed(lowest, highest, false), length, false);
                assertThat(step).isPositive();
                assertThat((highest - lowest) / step).isLessThanOrEqualTo(6);
            }
        }
    }

    @Test
    void differencesCarryTheirSign() {
        assertThat(Magnitude.of(NUMBERS, 8.79e6).words(-2.084e6)).isEqualTo("−2.08 M");
        assertThat(Magnitude.of(NUMBERS, 8.79e6).signed(120_000)).isEqualTo("+0.12");
        assertThat(Magnitude.of(NUMBERS, 63_500).words(-35_673)).isEqualTo("−35,700");
        assertThat(Magnitude.of(NUMBERS, 483).words(-3.33)).isEqualTo("−3");
        assertThat(Magnitude.of(NUMBERS, 0.4).words(0.25)).isEqualTo("+0.25");
        assertThat(Magnitude.of(NUMBERS, 483).words(0.2)).isEqualTo("0");
        assertThat(List.of(Magnitude.plain(NUMBERS, 15_312_000), Magnitude.plain(NUMBERS, 887), Magnitude.plain(NUMBERS, 2), Magnitude.plain(NUMBERS, 0))).containsExactly("15.3 M", "887", "2", "0");
    }

    @Test
    void columnsLeaveFewPlacesEmpty() {
        assertThat(List.of(Facets.columns(10, 5, 3), Facets.columns(6, 5, 3), Facets.columns(7, 5, 3), Facets.columns(10, 3, 2), Facets.columns(1, 3, 2)))
                .containsExactly(5, 3, 4, 2, 2);
    }

    @Test
    void formulasAreMadeHarmless() {
        assertThat(CsvFile.text("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvFile.text("@x, \"y\"")).isEqualTo("\"'@x, \"\"y\"\"\"");
        assertThat(CsvFile.text("Idlib")).isEqualTo("Idlib");
        assertThat(CsvFile.column("deaths/10,000 people/day")).isEqualTo("valueDeathsPer10000PeoplePerDay");
    }
}
