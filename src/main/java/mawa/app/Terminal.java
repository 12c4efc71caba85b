package mawa.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where text goes: results to {@code out}, messages to {@code err}. Colour and moving lines are for terminals only.
 *
 * @param out what the user asked for
 * @param err what the user should know besides
 * @param outIsTerminal whether a person looks at {@code out}
 * @param errIsTerminal whether a person looks at {@code err}
 * @param colourful whether the terminal may be coloured: no {@code NO_COLOR}, and not a dumb one
 */
record Terminal(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, boolean colourful) {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** This process's own. Always UTF-8: titles and place names are in any script. */
    static Terminal system() {
        String noColour = System.getenv("NO_COLOR");
        boolean colourful = (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), isTerminal(1), isTerminal(2), colourful);
    }

    String bold(String text) {
        return coloured("1", text, outIsTerminal);
    }

    String faint(String text) {
        return coloured("2", text, outIsTerminal);
    }

    String good(String text) {
        return coloured("32", text, outIsTerminal);
    }

    String bad(String text) {
        return coloured("33", text, outIsTerminal);
    }

    /** For messages on {@code err}. */
    String alarming(String text) {
        return coloured("31", text, errIsTerminal);
    }

    private String coloured(String code, String text, boolean seen) {
        return seen && colourful ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Java 17 only knows whether input <em>and</em> output are terminals; Linux knows of each. */
    private static boolean isTerminal(int descriptor) {
        Path link = DESCRIPTORS.resolve(Integer.toString(descriptor));
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
        } catch (IOException e) {
            // Then as Java says.
        }
        return System.console() != null;
    }
}
