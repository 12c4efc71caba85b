package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as short as they can be read back; text quoted only where it must be. */
class CsvRowsTest {
    @ParameterizedTest
    @CsvSource({"0,0", "-0.0,0", "12,12", "-7,-7", "1e14,100000000000000", "0.5,0.5", "-0.25,-0.25", "1234.25,1234.25", "0.000001,0.000001",
        "0.1,0.1", "1e-7,0.0000001", "0.3333333333333333,0.3333333333333333", "123456789.123456,123456789.123456", "1e16,10000000000000000"})
    void numbersAreShort(double value, String written) {
        assertThat(number(value)).isEqualTo(written);
    }

    @Test
    void everyNumberIsReadBackAsItWas() {
        Random random = new Random(1);
        for (int k = 0; k < 200_000; k++) {
            double value = switch (k % 4) {
                case 0 -> random.nextInt();
                case 1 -> random.nextInt(1_000_000) / 1000.0;
                case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(20) - 8);
                default -> random.nextInt(100_000) * 0.8 + random.nextInt(100_000) * 0.2;
            };
            assertThat(Double.parseDouble(number(value))).isEqualTo(value);
        }
    }

    @Test
    void wholeNumbersOfAnySize() {
        for (long value : new long[] {0, 9, 10, -10, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1}) {
            CsvRows rows = new CsvRows(1).number(value).end();
            assertThat(text(rows)).isEqualTo(value + "\n");
        }
    }

    @Test
    void textIsQuotedWhereItMustBe() {
        CsvRows rows = CsvRows.withHeader(List.of("a", "b,c", "say \"x\"", "two\nlines", "قرية", ""), 4);
        assertThat(text(rows)).isEqualTo("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",قرية,\n");
    }

    @Test
    void aMissingValueIsEmpty() {
        assertThat(text(new CsvRows(1).text("a").nothing().number(1).end())).isEqualTo("a,,1\n");
    }

    private static String number(double value) {
        String row = text(new CsvRows(1).number(value).end());
        return row.substring(0, row.length() - 1);
    }

    private static String text(CsvRows rows) {
        return new String(rows.bytes(), 0, rows.size(), StandardCharsets.UTF_8);
    }
}
