package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** Pieces packed apart make one gzip file that any reader reads. */
class GzipPieceTest {
    @Test
    void piecesAreReadBackInOrder() throws IOException {
        Random random = new Random(3);
        for (int trial = 0; trial < 50; trial++) {
            StringBuilder expected = new StringBuilder();
            List<GzipPiece> pieces = new ArrayList<>();
            int count = random.nextInt(6);
            for (int k = 0; k < count; k++) {
                CsvRows rows = new CsvRows(8);
                int n = random.nextInt(4) == 0 ? 0 : random.nextInt(3000);
                for (int i = 0; i < n; i++) {
                    String field = Long.toString(random.nextLong() >>> random.nextInt(60));
                    rows.text(field).end();
                    expected.append(field).append('\n');
                }
                pieces.add(GzipPiece.of(rows));
            }
            // Java's reader checks length and CRC.
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(joined(pieces)))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(expected.toString());
            }
        }
    }

    @Test
    void itIsOneMember() throws Exception {
        byte[] file = joined(List.of(GzipPiece.of(new CsvRows(8).text("a").end()), GzipPiece.of(new CsvRows(8).text("b").end())));
        Inflater inflater = new Inflater(true);
        inflater.setInput(file, 10, file.length - 10);
        byte[] out = new byte[10];
        assertThat(inflater.inflate(out)).isEqualTo(4);
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining()).isEqualTo(8);
        inflater.end();
    }

    @Test
    void theHeaderHoldsNoTime() throws IOException {
        assertThat(joined(List.of())).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
    }

    private static byte[] joined(List<GzipPiece> pieces) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GzipPiece.Joined file = new GzipPiece.Joined(out)) {
            for (GzipPiece piece : pieces) {
                file.add(piece);
            }
        }
        return out.toByteArray();
    }
}
