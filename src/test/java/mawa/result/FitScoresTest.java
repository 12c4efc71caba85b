package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mawa.result.FitScores.Against;
import mawa.result.FitScores.Naive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wins, the model or a naive forecast, by a table written by hand. */
class FitScoresTest {
    @TempDir
    private Path dir;

    @Test
    void aScaledErrorAboveOneIsLostAndASmallerDifferenceWins() throws IOException {
        write("""
                measure,unit,value,remark
                maseFlat,ratio,0.62,"over 14, 28 days"
                maseDrift,ratio,1.4,
                maseRatio,ratio,1,
                ard,share,0.5,
                ardDay30Share,share,0.4,
                ardCapacitySplit,share,0.9,
                other,share,3,
                """);
        assertThat(FitScores.of(dir).orElseThrow().against()).containsExactly(new Against(Naive.FLAT, 0.62, 1), new Against(Naive.DRIFT, 1.4, 1), new Against(Naive.RATIO, 1, 1),
                new Against(Naive.DAY_30_SHARE, 0.5, 0.4), new Against(Naive.CAPACITY_SPLIT, 0.5, 0.9));
        assertThat(FitScores.of(dir).orElseThrow().against()).filteredOn(Against::modelLoses).extracting(Against::naive).containsExactly(Naive.DRIFT, Naive.DAY_30_SHARE);
    }

    @Test
    void whatIsNotScoredIsNotJudged() throws IOException {
        assertThat(FitScores.of(dir)).isEmpty();
        write("measure,value\nardDay30Share,0.4\nmaseFlat,NaN\n");
        assertThat(FitScores.of(dir).orElseThrow().against()).isEmpty();
    }

    @Test
    void aTableOfSomethingElseIsRefused() throws IOException {
        write("indicator,value\nmaseFlat,1\n");
        assertThatThrownBy(() -> FitScores.of(dir)).isInstanceOf(RefusedException.class).hasMessageContaining("fit.csv").hasMessageContaining("columns measure and value");
        write("measure,value\nmaseFlat,high\n");
        assertThatThrownBy(() -> FitScores.of(dir)).isInstanceOf(RefusedException.class).hasMessageContaining("high");
    }

    private void write(String text) throws IOException {
        Path file = dir.resolve("tables").resolve("fit.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
