package mawa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A process that keeps runs in a store, and says the number of each as soon as it is kept; then it waits to be let go. */
public final class Keeper {
    private Keeper() {
    }

    /** Folder, number of the first run, number of runs. */
    public static void main(String[] arguments) throws IOException {
        int first = Integer.parseInt(arguments[1]);
        try (RunStore store = RunStore.openToAppend(Path.of(arguments[0]))) {
            for (int k = first; k < first + Integer.parseInt(arguments[2]); k++) {
                store.append(Heads.done(k), Optional.of(Outcomes.any(k)));
                System.out.println(k);
            }
            System.out.println("waits");
            System.in.read();
        }
    }
}
