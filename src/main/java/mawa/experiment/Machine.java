package mawa.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Where and by what a result was made: what the manifest says, and no result depends on. */
public final class Machine {
    private static final int GIT_SECONDS = 3;
    private static final long MEGABYTE = 1 << 20;

    private Machine() {
    }

    /** The release in the jar's manifest, or {@code development}. */
    public static String release() {
        return Optional.ofNullable(Machine.class.getPackage().getImplementationVersion()).orElse("development");
    }

    /** Java, system, processors and memory. */
    public static Map<String, Object> describe() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("java", System.getProperty("java.vendor") + " " + Runtime.version());
        out.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
        out.put("processors", Runtime.getRuntime().availableProcessors());
        out.put("heapMegabytes", Runtime.getRuntime().maxMemory() / MEGABYTE);
        return out;
    }

    /**
     * Commit of the sources, with {@code -dirty} where they differ from it; {@code unknown} without git or outside a
     * clone of Mawa.
     */
    public static String sources() {
        String home = System.getProperty("mawa.home", "");
        if (home.isEmpty() || !Files.exists(Path.of(home, ".git"))) {
            return "unknown";
        }
        try {
            ProcessBuilder describe = new ProcessBuilder("git", "-C", home, "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*");
            // A look must not change the clone, nor wait for somebody who does.
            describe.environment().put("GIT_OPTIONAL_LOCKS", "0");
            Process git = describe.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            git.getOutputStream().close();
            if (!git.waitFor(GIT_SECONDS, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return "unknown";
            }
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.exitValue() == 0 && !said.isEmpty() ? said : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    /** Processor time of the whole process so far, to a hundredth of a second; negative where the system does not say. */
    public static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().map(time -> time.toMillis() / 1000.0).orElse(-1.0);
    }

    /** The machine's name, without asking the network for it. */
    static String host() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            String named = System.getenv().getOrDefault("COMPUTERNAME", System.getenv("HOSTNAME"));
            return named == null || named.isBlank() ? "unknown" : named;
        }
    }
}
