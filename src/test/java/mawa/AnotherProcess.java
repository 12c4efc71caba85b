package mawa;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Another Java process with this one's classes: what two users do to one folder at once, or one who pulls the plug.
 * It is ended after a minute at the latest, so that no test waits for ever.
 */
public final class AnotherProcess implements AutoCloseable {
    private static final int LONGEST_SECONDS = 60;
    private final Process process;
    private final BufferedReader said;

    private AnotherProcess(String classPath, String main, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-cp", classPath, main));
        words.addAll(arguments);
        process = new ProcessBuilder(words).redirectErrorStream(true).start();
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(process.toHandle()::destroyForcibly);
    }

    /** Starts the {@code main} of a class. */
    public static AnotherProcess of(Class<?> main, String... arguments) throws IOException {
        return new AnotherProcess(System.getProperty("java.class.path"), main.getName(), List.of(arguments));
    }

    /** The same, with other classes before this process's own. */
    public static AnotherProcess with(Path classes, Class<?> main, String... arguments) throws IOException {
        return new AnotherProcess(classes + System.getProperty("path.separator") + System.getProperty("java.class.path"), main.getName(), List.of(arguments));
    }

    /** The next line that it says; an error where it ends instead. */
    public String line() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new AssertionError("the other process ended without another word");
        }
        return line;
    }

    /** Whatever else it says until its end. */
    public String rest() {
        return said.lines().collect(Collectors.joining("\n"));
    }

    /** As {@code kill} does, or Control-C: it may still say goodbye. */
    public void stop() {
        process.toHandle().destroy();
    }

    /** As {@code kill -9} does, or a power cut: not another instruction. */
    public void kill() throws InterruptedException {
        // Through its handle: the process itself would close what it said last, too.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Lets it read the end of its input. */
    public void letGo() throws IOException {
        process.getOutputStream().close();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end; its exit code. */
    public int code() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
