package mawa.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One command line, and what it said where. */
record Session(int code, String out, String err) {
    static Session of(String... arguments) {
        return of(false, arguments);
    }

    static Session of(boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Mawa.call(new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal, terminal, true), arguments);
        return new Session(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    boolean showsAStackTrace() {
        return (out + err).matches("(?s).*\\n\\s+at [\\w.$]+\\(.*");
    }
}
