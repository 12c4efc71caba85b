package mawa.experiment;

import java.io.IOException;
import java.nio.file.Path;
import mawa.store.RunStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A baseline, a variant of it in which half of the people cannot leave, and a store for their runs. */
abstract class TwoVariants {
    @TempDir
    Path dir;
    RunStore store;
    Variant baseline;
    Variant variant;

    @BeforeEach
    void open() throws IOException {
        store = RunStore.openToAppend(dir.resolve("runs"));
        baseline = Fakes.variant(dir, "baseline");
        variant = Fakes.variant(dir, "variant", "departure.remainShare", "0.5");
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }
}
