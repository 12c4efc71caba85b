package mawa.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What another process took, as Linux counts it.
 *
 * @param exitCode as it ended
 * @param userSeconds of processor time, without the system's share
 * @param systemSeconds of processor time, the system's share
 * @param wallSeconds from its start to its end
 * @param peakMegabytes the most memory that it held at once; looked at every few milliseconds
 */
record Child(int exitCode, double userSeconds, double systemSeconds, double wallSeconds, double peakMegabytes) {
    private static final Path OWN = Path.of("/proc/self/stat");
    /** Of the fields after the name of the program, those that count what ended children took. */
    private static final int USER = 13;
    private static final int SYSTEM = 14;
    private static final double TICKS_A_SECOND = 100;
    private static final double NANO = 1e9;
    private static final long LOOK_MILLIS = 20;

    /** Whether this system tells. */
    static boolean canMeasure() {
        return Files.isReadable(OWN);
    }

    /**
     * Runs a command to its end.
     *
     * @param output takes what it prints; errors are added to it
     */
    static Child run(List<String> command, Map<String, String> environment, Path output) throws IOException, InterruptedException {
        double[] before = ended();
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(new File(output + ".err"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        double peak = 0;
        try {
            do {
                peak = Math.max(peak, Memory.ofProcess(process.pid()));
            } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } finally {
            process.destroy();
        }
        double wall = (System.nanoTime() - start) / NANO;
        double[] after = ended();
        return new Child(process.exitValue(), after[0] - before[0], after[1] - before[1], wall, peak);
    }

    double cpuSeconds() {
        return userSeconds + systemSeconds;
    }

    private static double[] ended() throws IOException {
        String stat = Files.readString(OWN);
        // The name, in brackets, may hold blanks.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return new double[] {Long.parseLong(fields[USER]) / TICKS_A_SECOND, Long.parseLong(fields[SYSTEM]) / TICKS_A_SECOND};
    }
}
