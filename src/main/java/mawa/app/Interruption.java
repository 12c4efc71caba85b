package mawa.app;

import java.util.Optional;
import mawa.report.Figures;
import mawa.result.ResultFolder;

/**
 * Control-C while runs are played: what has ended is kept, an earlier result stays, the exit code is 130. Runs in
 * flight are not waited for; the same command plays them again.
 */
final class Interruption {
    private final Thread hook;
    private volatile ResultFolder folder;

    /** Listens until closed. */
    Interruption(Terminal terminal, ProgressLine progress) {
        hook = new Thread(() -> {
            progress.clear();
            terminal.err().println(words(folder));
            terminal.err().flush();
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        }, "mawa-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private static String words(ResultFolder folder) {
        Optional<Integer> kept = folder == null ? Optional.of(0) : folder.abandon();
        if (kept.isEmpty()) {
            return "stopped at the last moment; the result is whole: " + folder.folder();
        }
        return kept.get() == 0 ? "stopped; no run had ended. The same command starts again."
                : "stopped; " + Figures.count(kept.get(), "run") + " that had ended " + (kept.get() == 1 ? "is" : "are") + " kept in "
                        + DefaultFolder.shown(folder.folder()) + ". The same command goes on from there.";
    }

    /** From here on there is something to let go of. */
    ResultFolder guarding(ResultFolder claimed) {
        folder = claimed;
        return claimed;
    }

    /** The result is done with. */
    void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException goingDown) {
            // The hook is at work and ends the program; until then this thread must not say anything of its own.
            waitForTheEnd();
        }
    }

    private static void waitForTheEnd() {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                // There is nothing left to do but wait.
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
