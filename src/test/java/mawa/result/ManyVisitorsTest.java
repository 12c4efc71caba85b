package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mawa.AnotherProcess;
import mawa.experiment.Fakes;
import mawa.experiment.Plan;
import mawa.store.Keeper;
import mawa.store.RunStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process finishes a folder alone; any number add runs to it together; a dead one is in nobody's way. */
class ManyVisitorsTest {
    @TempDir
    private Path dir;

    private Path out;
    private Path scenario;
    private Plan plan;

    @BeforeEach
    void planned() throws IOException {
        out = dir.resolve("result");
        scenario = dir.resolve("scenario");
        plan = Plan.forRunning(Fakes.experiment(scenario, 2));
        ResultFolder.claim(out, plan).close();
    }

    @Test
    void whoFinishesIsAlone() throws Exception {
        try (AnotherProcess other = visitor("claim")) {
            assertThat(other.line()).isEqualTo("in result");
            assertThatThrownBy(() -> ResultFolder.claim(out, plan)).isInstanceOf(RefusedException.class).hasMessageContaining("another run of Mawa (process ")
                    .hasMessageContaining("is at work in").hasMessageContaining("choose another folder with --out");
            assertThatThrownBy(() -> ResultFolder.join(out)).isInstanceOf(RefusedException.class).hasMessageContaining("is at work in");
            other.letGo();
            assertThat(other.code()).isZero();
        }
        ResultFolder.claim(out, plan).close();
        ResultFolder.join(out).close();
    }

    @Test
    void whoAddsRunsIsNotAloneAndNobodyFinishesMeanwhile() throws Exception {
        try (ResultFolder ours = ResultFolder.join(out); AnotherProcess second = visitor("join"); AnotherProcess third = visitor("join")) {
            assertThat(second.line()).isEqualTo("in result");
            assertThat(third.line()).isEqualTo("in result");
            try (AnotherProcess finisher = visitor("claim")) {
                // Nobody's name is in it: those who add runs do not sign, and who signed before has gone.
                assertThat(finisher.line()).startsWith("refused: another run of Mawa is at work in");
            }
            assertThat(ours.folder()).isEqualTo(out.toRealPath());
        }
    }

    @Test
    void aKilledOneIsInNobodysWay() throws Exception {
        for (String how : new String[] {"claim", "join"}) {
            try (AnotherProcess other = visitor(how)) {
                assertThat(other.line()).isEqualTo("in result");
                other.kill();
            }
            try (ResultFolder next = ResultFolder.claim(out, plan)) {
                assertThat(next.folder()).isEqualTo(out.toRealPath());
            }
        }
    }

    @Test
    void whoIsRefusedTouchesNothing() throws Exception {
        try (AnotherProcess other = visitor("claim")) {
            assertThat(other.line()).isEqualTo("in result");
            Snapshot before = Snapshot.of(out);
            try (AnotherProcess second = visitor("claim"); AnotherProcess third = visitor("join")) {
                assertThat(second.line()).startsWith("refused");
                assertThat(third.line()).startsWith("refused");
            }
            assertThat(Snapshot.of(out)).isEqualTo(before);
        }
    }

    @Test
    void whoLetsGoStillHoldsItsSegmentUntilItIsClosed() throws Exception {
        try (ResultFolder ours = ResultFolder.join(out); RunStore store = ours.store()) {
            Fakes.play(plan.experiment(), store, 1, Fakes.growing(1, 2));
            // As at Control-C: runs may still be on their way into the store.
            assertThat(ours.abandon()).contains(2);
            try (AnotherProcess other = AnotherProcess.of(Keeper.class, out.resolve("runs").toString(), "1", "3")) {
                assertThat(other.line()).isEqualTo("1");
                assertThat(out.resolve("runs/segment-0002.runs")).isNotEmptyFile();
            }
        }
        assertThat(Files.exists(out.resolve("runs/segment-0003.runs"))).isFalse();
    }

    private AnotherProcess visitor(String how) throws IOException {
        return AnotherProcess.of(Visitor.class, how, out.toString(), scenario.toString());
    }
}
