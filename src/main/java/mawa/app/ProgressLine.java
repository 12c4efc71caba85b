package mawa.app;

import java.util.Locale;
import mawa.report.Figures;

/**
 * One line on {@code err} that says how far it is and how long it will take. Nothing at all where nobody looks: a
 * log file full of half lines helps nobody.
 */
final class ProgressLine {
    private static final int BAR = 20;
    private static final int WIDTH = 79;
    private final Terminal terminal;
    private final boolean shown;
    private final int threads;
    private final long began = System.nanoTime();
    private int lastLength;

    ProgressLine(Terminal terminal, boolean quiet, int threads) {
        this.terminal = terminal;
        this.shown = terminal.errIsTerminal() && !quiet;
        this.threads = threads;
    }

    void show(int done, int total, int failed) {
        if (!shown || total == 0) {
            return;
        }
        double elapsed = (System.nanoTime() - began) / 1e9;
        int filled = (int) ((long) BAR * done / total);
        String left = done == 0 ? "" : "  left about " + Figures.duration(elapsed / done * (total - done));
        print(String.format(Locale.ROOT, "[%s%s] %d %%  %d/%d runs  %s  %s%s%s", "#".repeat(filled), "-".repeat(BAR - filled),
                (int) (100L * done / total), done, total, Figures.count(threads, "thread"), Figures.duration(elapsed), left,
                failed == 0 ? "" : "  " + failed + " failed"));
    }

    /** What is being done where there is nothing to count. */
    void say(String text) {
        if (shown) {
            print(text);
        }
    }

    /** Leaves a clean line for what comes next. */
    void clear() {
        if (shown) {
            print("");
            terminal.err().print("\r");
            terminal.err().flush();
        }
    }

    private void print(String text) {
        String line = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, lastLength - line.length())));
        terminal.err().flush();
        lastLength = line.length();
    }
}
