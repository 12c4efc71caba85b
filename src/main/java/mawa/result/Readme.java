package mawa.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mawa.experiment.Experiment;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.Worlds;

/** {@code README.txt}: what every file of a result is, in plain words, and how to load it. */
final class Readme {
    private static final List<String[]> FILES = List.of(
            file("LIMITS.md", "what this simulation leaves out and must not be used for; read it before you quote a number"),
            file("runs.csv", "one row for each run: did it end well, and the hash of what it gave"),
            file("charts", "the charts, each as picture and as the CSV that was drawn"),
            file("report", "all of it to be read: report.html for browsers, report.pdf for paper, and their tables; written by mawa report"),
            file("maps", "maps, still and moving; written by mawa map"),
            file("tables/summary.csv", "the whole period in a few figures: final, peak and mean, with a 90 % band over replicates"),
            file("tables/timeseries.csv.gz", "every indicator, evening by evening, for each replicate: the whole and the scenario's regions"),
            file("tables/places.csv.gz", "by place and evening: median, 90 % band, and the median replicate"),
            file("tables/flows.csv", "people who left one place and settled in another, over the whole period"),
            file("tables/comparison.csv", "what each variant changes against the baseline, pair by pair; written by mawa compare"),
            file("tables/worlds.csv", "the effect at the best values beside that over drawn worlds, and how likely each variant is better; written by mawa compare"),
            file("tables/parameters.csv", "the values of uncertain parameters that each replicate drew"),
            file("tables/data-dictionary.csv", "every column, indicator, group, region and word: unit and meaning"),
            file("effective-scenario.yaml", "the scenario that was run, with everything filled in; can be given to mawa run"),
            file("scenario-tables", "its tables"),
            file("variants", "the other variants' scenarios, likewise"),
            file("experiment.json", "which runs there are, and what they are to answer; written before the first run"),
            file("design.csv", "the points of a sweep"),
            file("runs-planned.csv.gz", "all runs before they were played"),
            file("runs", "what each run gave, as stored by run and work; tables are made of it, and a later run adds to it"),
            file("manifest.json", "release, command, seed, inputs and their SHA-256, machine, dates"),
            file("logs/run.log", "when each run ended and how long it took"),
            file("logs/failures.txt", "what failed runs said in full, for those who mend Mawa"));
    /** Made when somebody asks for them; told of beforehand, for this text is not written again. */
    private static final List<String> MADE_LATER = List.of("report", "maps");
    /** Always there, though none of them is written with the tables. */
    private static final List<String> MADE_APART = List.of("runs", "manifest.json", "logs/run.log");
    private static final int NAME_WIDTH = 30;

    private Readme() {
    }

    /** @param folder holds what was planned; the tables are in the stage */
    static void write(Path stage, Path folder, Runs runs) throws IOException {
        Experiment e = runs.experiment();
        StringBuilder out = new StringBuilder();
        out.append(e.scenario().title()).append('\n').append("=".repeat(e.scenario().title().codePointCount(0, e.scenario().title().length()))).append("\n\n");
        out.append(String.format(Locale.ROOT, """
                A simulation by Mawa %s of %s to %s: scenario %s, seed %d.
                The data are %s. %s

                """, e.release(), e.scenario().start(), e.scenario().end(), e.scenario().id(), e.seed(),
                e.scenario().dataStatus().name().toLowerCase(Locale.ROOT), replicates(runs)));
        out.append("The files\n---------\n");
        for (String[] file : FILES) {
            boolean isPlanned = PlanFiles.NAMES.contains(file[0]) && Files.exists(folder.resolve(file[0]));
            if (isPlanned || Files.exists(stage.resolve(file[0])) || MADE_LATER.contains(file[0]) || MADE_APART.contains(file[0]) || isMadeByComparing(file[0], e)
                    || file[0].equals("logs/failures.txt") && runs.count(Run.Status.DONE) < runs.runs().size()) {
                String name = file[0] + (file[0].indexOf('.') < 0 ? "/" : "");
                out.append(name).append(" ".repeat(Math.max(1, NAME_WIDTH - name.length()))).append(file[1]).append('\n');
            }
        }
        out.append(String.format(Locale.ROOT, """

                Repeating the command gives the same bytes in every file, for any number of threads and on any day, except
                in manifest.json, logs/ and report/, which hold times and the machine. So does stopping it and running it again.

                Bands reach from the 5 %% to the 95 %% quantile of the replicates and cover %s.
                They do not cover what the model leaves out. Counts of people by place or region under %d are left empty.

                In summary.csv, dayOfPeak is the first evening at the peak, in days since the first day (which is 0).
                In flows.csv, pairs of places below that minimum are not listed; those of one origin are summed as the
                destination "other", unless their sum is below it too. Where origin and destination are one place, people
                had lost their place there and settled again in the same place.

                Loading the tables
                ------------------
                R:
                    ts <- read.csv(gzfile("tables/timeseries.csv.gz"))
                    ts$date <- as.Date(ts$date)
                    camps <- subset(ts, place == "all" & group == "all" & indicator == "peopleInCamps")
                (tables/comparison.csv, where a comparison was made: read.csv("tables/comparison.csv"))

                Python (pandas):
                    import pandas as pd
                    ts = pd.read_csv("tables/timeseries.csv.gz", parse_dates=["date"])
                    camps = ts.query("place == 'all' and group == 'all' and indicator == 'peopleInCamps'")

                Julia (CSV.jl, DataFrames.jl):
                    using CSV, DataFrames
                    ts = CSV.read("tables/timeseries.csv.gz", DataFrame)
                    camps = subset(ts, :place => ByRow(==("all")), :group => ByRow(==("all")), :indicator => ByRow(==("peopleInCamps")))

                Each number stands for people. Places and dates are no finer than a place and a day, on purpose.
                """, e.worlds().covers(), e.scenario().smallestPublishedCount()));
        Files.writeString(stage.resolve("README.txt"), out);
    }

    /** Whether {@code mawa compare} will write it; it is told of beforehand, for this text is not written again. */
    private static boolean isMadeByComparing(String name, Experiment e) {
        return e.variants().size() > 1 && (name.equals("tables/comparison.csv") || name.equals("tables/worlds.csv") && e.worlds() == Worlds.DRAWN);
    }

    private static String replicates(Runs runs) {
        long done = runs.count(Run.Status.DONE);
        long all = runs.runs().size();
        String text = done + (done == 1 ? " run" : " runs");
        return done == all ? text + "." : text + " of " + all + "; the others failed and are in no table (see runs.csv).";
    }

    private static String[] file(String name, String meaning) {
        return new String[] {name, meaning};
    }
}
