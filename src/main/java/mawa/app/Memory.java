package mawa.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory was used at most since {@link #reset}, in megabytes. */
final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");
    private static final String RESET_PEAK = "5";
    private static final String PEAK = "VmHWM:";
    private static final double KILOBYTES = 1024;
    private static final double BYTES = 1 << 20;

    private Memory() {
    }

    static void reset() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        try {
            Files.writeString(CLEAR, RESET_PEAK);
        } catch (IOException e) {
            // Elsewhere than on Linux the peak of the process is not asked for.
        }
    }

    /** Peak of Java's heap. */
    static double heapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed()).sum() / BYTES;
    }

    /** Peak of the whole process as the system counts it; the heap's where the system does not say. */
    static double processMegabytes() {
        double peak = peak(STATUS);
        return peak > 0 ? peak : heapMegabytes();
    }

    /** The same of another process; 0 where it has ended or the system does not say. */
    static double ofProcess(long pid) {
        return peak(Path.of("/proc", Long.toString(pid), "status"));
    }

    private static double peak(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(PEAK)) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES;
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
