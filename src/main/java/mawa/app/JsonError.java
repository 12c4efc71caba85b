package mawa.app;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import mawa.experiment.Json;

/**
 * What a program reads where a command under {@code --json} has failed: one object on stdout, {@code {"error": ...,
 * "exitCode": ...}}, with the words that people find on stderr. A command that has printed its own JSON is left alone. Only
 * a process that is stopped from outside leaves stdout empty.
 */
final class JsonError {
    private JsonError() {
    }

    /** Whether a command line asks for JSON. It may be one that cannot be read otherwise. */
    static boolean isAsked(String... arguments) {
        List<String> words = List.of(arguments);
        int format = words.indexOf("--format");
        return words.contains("--json") || words.stream().anyMatch("--format=json"::equalsIgnoreCase)
                || format >= 0 && format + 1 < words.size() && words.get(format + 1).equalsIgnoreCase("json");
    }

    /** Runs a command, and speaks for it where it fails without a word on stdout. */
    static int call(Terminal terminal, ToIntFunction<Terminal> command) {
        Copy out = new Copy(terminal.out());
        Copy err = new Copy(terminal.err());
        int code = command.applyAsInt(new Terminal(out.stream(), err.stream(), terminal.outIsTerminal(), terminal.errIsTerminal(), terminal.colourful()));
        if (code != ExitCode.FINE && out.copied.size() == 0) {
            terminal.out().print(Json.write(new TreeMap<>(Map.of("error", words(err.copied.toString(StandardCharsets.UTF_8)), "exitCode", code))));
        }
        return code;
    }

    /** Without colours, without the lines that said how far it was, and without the warnings before it. */
    private static String words(String said) {
        String plain = said.replaceAll("\\u001b\\[[0-9;]*m", "").replaceAll("(?m)^.*\\r(?!\\n)", "");
        return plain.replaceFirst("(?ms)\\A.*^mawa: ", "").strip();
    }

    /** Passes everything on, and keeps it. */
    private static final class Copy extends FilterOutputStream {
        private final ByteArrayOutputStream copied = new ByteArrayOutputStream();

        Copy(OutputStream to) {
            super(to);
        }

        PrintStream stream() {
            return new PrintStream(this, true, StandardCharsets.UTF_8);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            copied.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            copied.write(bytes, from, length);
        }
    }
}
