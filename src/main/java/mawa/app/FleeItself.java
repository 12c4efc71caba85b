package mawa.app;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mawa.comparison.Scores;
import mawa.result.RefusedException;

/**
 * A run of Flee, from the user's own checkout of it.
 *
 * @param took what its process took
 * @param ardNormal as of {@link Scores#ard}
 * @param ardRescaled the same, brought to the observed total of each day
 * @param agentDays agents there were, summed over days
 */
record FleeItself(Child took, double ardNormal, double ardRescaled, double agentDays) {
    private static final String SIMULATED = " sim";
    private static final String OBSERVED = " data";

    /**
     * Runs Flee on a case.
     *
     * @param python the command that starts Python 3
     * @param checkout holds {@code flee} and {@code runscripts}
     * @param scale persons that one agent stands for
     * @param scratch a folder to write into
     */
    static FleeItself run(String python, Path checkout, Path instance, int scale, Path scratch) throws IOException, InterruptedException {
        Path script = checkout.resolve("runscripts").resolve("run.py");
        if (!Files.exists(script)) {
            throw new RefusedException(checkout + " is no checkout of Flee: there is no runscripts/run.py in it.");
        }
        String settings = Files.readString(instance.resolve("simsetting.yml")).replaceAll("(?m)^(\\s*hasten:).*$", "$1 " + scale);
        Path own = Files.writeString(scratch.resolve("simsetting.yml"), settings);
        Path out = scratch.resolve("flee-out.csv");
        Child took = Child.run(List.of(python, script.toAbsolutePath().toString(), instance.resolve("input_csv").toAbsolutePath().toString(),
                instance.resolve("source_data").toAbsolutePath().toString(), "0", own.toAbsolutePath().toString()),
                Map.of("PYTHONPATH", path(checkout), "PYTHONHASHSEED", "0"), out);
        List<List<String>> rows = rows(out);
        if (took.exitCode() != 0 || rows.size() < 2) {
            throw new RefusedException("Flee did not run (exit code " + took.exitCode() + "). It said:\n  " + last(Path.of(out + ".err"))
                    + "\n  It needs numpy, pandas and PyYAML (Debian: python3-numpy python3-pandas python3-yaml).");
        }
        return scored(took, rows);
    }

    /** The checkout, and wherever else the user lets Python look. */
    private static String path(Path checkout) {
        String more = System.getenv("PYTHONPATH");
        return checkout.toAbsolutePath() + (more == null || more.isBlank() ? "" : java.io.File.pathSeparator + more);
    }

    private static FleeItself scored(Child took, List<List<String>> rows) {
        List<String> head = rows.get(0).stream().map(String::strip).toList();
        List<Integer> simulated = new ArrayList<>();
        List<Integer> observed = new ArrayList<>();
        for (int k = 0; k < head.size(); k++) {
            if (head.get(k).endsWith(SIMULATED)) {
                simulated.add(k);
                observed.add(head.indexOf(head.get(k).replace(SIMULATED, OBSERVED)));
            }
        }
        double[][] s = table(rows, simulated);
        double[][] d = table(rows, observed);
        double agentDays = 0;
        int whole = head.indexOf("total refugees (simulation)");
        for (List<String> row : rows.subList(1, rows.size())) {
            agentDays += Double.parseDouble(row.get(whole));
        }
        return new FleeItself(took, Scores.ard(s, d), Scores.ard(Scores.rescaled(s, d), d), agentDays);
    }

    private static double[][] table(List<List<String>> rows, List<Integer> columns) {
        return rows.subList(1, rows.size()).stream().map(row -> columns.stream().mapToDouble(k -> Double.parseDouble(row.get(k).strip())).toArray()).toArray(double[][]::new);
    }

    private static List<List<String>> rows(Path csv) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(csv)) {
            // Flee prints messages among its rows; those have another number of fields than the head.
            List<List<String>> all = reader.stream().map(r -> r.getFields()).filter(f -> f.size() > 3).toList();
            int head = 0;
            while (head < all.size() && all.get(head).stream().noneMatch(f -> f.strip().endsWith(SIMULATED))) {
                head++;
            }
            if (head == all.size()) {
                return List.of();
            }
            int fields = all.get(head).size();
            return all.subList(head, all.size()).stream().filter(r -> r.size() == fields).toList();
        }
    }

    private static String last(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList() : List.of();
        return lines.isEmpty() ? "(nothing)" : lines.get(lines.size() - 1);
    }
}
