package mawa.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people read them. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"0 0", "7 7", "999 999", "1000 1,000", "397512 398,000", "1234567 1,230,000", "12.54 12.5", "0.123456 0.123", "-12345 -12,300", "99.96 100.0", "-0.0 0", "0.000123456 0.000123", "0.0000001234 1.23e-07", "-2500000000000000000 -2.50e+18"})
    void threeDigitsAreEnough(double value, String shown) {
        assertThat(Figures.rounded(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0;0 %", "-0.0;0 %", "-0.04;0.0 %", "0.04;0.0 %", "-0.06;-0.1 %", "5.94;+5.9 %", "9.96;+10 %", "-34.4;-34 %", "1234;+1,234 %", "1e12;over +9,999 %", "-20000;under -9,999 %"})
    void aChangeIsReadAtAGlanceAndNothingHasNoSign(double percent, String shown) {
        assertThat(Figures.change(percent)).isEqualTo(shown);
    }

    @Test
    void equalPairsAreNoHalfPairs() {
        assertThat(Figures.better(1, 0, 10)).isEqualTo("10/10");
        assertThat(Figures.better(0.55, 0.7, 10)).isEqualTo("2/10, 7 equal");
        assertThat(Figures.better(0.5, 1, 8)).isEqualTo("all equal");
        assertThat(Figures.better(0.5 / 3, 1.0 / 3, 3)).isEqualTo("0/3, 1 equal");
        assertThat(Figures.signed(-3)).isEqualTo("-3");
        assertThat(Figures.signed(0.5)).isEqualTo("+0.500");
        assertThat(Figures.exact(0.0001)).isEqualTo("0.0001");
    }

    @Test
    void peopleAreWhole() {
        assertThat(Figures.rounded(12.2, "people")).isEqualTo("12");
        assertThat(Figures.rounded(12.25, "days")).isEqualTo("12.2");
    }

    @Test
    void sharesAndTimes() {
        assertThat(Figures.percent(0.486)).isEqualTo("49 %");
        assertThat(Figures.percent(0.005)).isEqualTo("0.5 %");
        assertThat(Figures.duration(7)).isEqualTo("0:07");
        assertThat(Figures.duration(3723)).isEqualTo("1:02:03");
        assertThat(Figures.count(1, "run")).isEqualTo("1 run");
        assertThat(Figures.count(2000, "run")).isEqualTo("2,000 runs");
    }
}
