package mawa.app;

import mawa.experiment.ResultFolder;

/**
 * Control-C while a result is being made: what was written is removed, an earlier result stays, the exit code is
 * 130. Runs in flight are not waited for; nobody needs them.
 */
final class Interruption {
    private final Thread hook;
    private volatile ResultFolder folder;

    /** Listens until closed. */
    Interruption(Terminal terminal, ProgressLine progress) {
        hook = new Thread(() -> {
            progress.clear();
            ResultFolder written = folder;
            terminal.err().println(written == null || written.abandon() ? "stopped; no result was written. The same command starts again."
                    : "stopped at the last moment; the result is whole: " + written.folder());
            terminal.err().flush();
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        }, "mawa-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From here on there is something to remove. */
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
