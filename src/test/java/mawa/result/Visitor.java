package mawa.result;

import java.io.IOException;
import java.nio.file.Path;
import mawa.experiment.Fakes;
import mawa.experiment.Plan;

/** A process that claims or joins a folder, says whether it may, and stays until it is let go. */
final class Visitor {
    private Visitor() {
    }

    /** {@code claim} or {@code join}, the folder, and a folder for the scenario. */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[1]);
        try (ResultFolder folder = arguments[0].equals("join") ? ResultFolder.join(out)
                : ResultFolder.claim(out, Plan.forRunning(Fakes.experiment(Path.of(arguments[2]), 2)))) {
            System.out.println("in " + folder.folder().getFileName());
            System.in.read();
        } catch (RefusedException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}
