package mawa.experiment;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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

    /**
     * Names the program itself: a hash over the check sums of its classes in the jar. Two builds of one release may
     * differ while somebody works on it, and then a stored run of one is no run of the other. Outside a jar every
     * process is a build of its own.
     */
    public static String build() {
        CRC32 all = new CRC32();
        try {
            Path jar = Path.of(Machine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                return "classes-" + ProcessHandle.current().pid() + "-" + ProcessHandle.current().info().startInstant().map(Instant::toString).orElse("");
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                zip.stream().filter(e -> e.getName().startsWith("mawa/")).sorted(Comparator.comparing(ZipEntry::getName))
                        .forEach(e -> all.update((e.getName() + " " + e.getCrc() + "\n").getBytes(StandardCharsets.UTF_8)));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the program cannot read itself", e);
        }
        return String.format("%08x", all.getValue());
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
    public static String host() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            String named = System.getenv().getOrDefault("COMPUTERNAME", System.getenv("HOSTNAME"));
            return named == null || named.isBlank() ? "unknown" : named;
        }
    }
}
