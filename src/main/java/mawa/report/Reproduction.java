package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.experiment.Experiment;
import mawa.experiment.Run;
import mawa.report.Block.Column;
import mawa.report.Block.Fold;
import mawa.report.Block.Listing;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Points;
import mawa.report.Block.Subheading;
import mawa.report.Block.Table;

/** All that it takes to make the same figures again, and to see that they are the same. */
final class Reproduction {
    private Reproduction() {
    }

    static Optional<Section> of(Findings f) {
        Origin origin = new Origin(f.manifest());
        List<Block> blocks = new ArrayList<>();
        if (!origin.command().isEmpty()) {
            blocks.add(new Paragraph("The figures were made with this command. It gives the same bytes in every table, on any machine and with any number of threads."));
            blocks.add(new Listing(ShellWords.line(origin.command()).replaceFirst("^mawa ", "./mawa ")));
        }
        blocks.add(new Paragraph("This report was made of them with:"));
        blocks.add(new Listing(f.command()));
        blocks.add(made(f, origin));
        failed(f).ifPresent(blocks::add);
        blocks.add(hashes(f));
        if (!origin.inputs().isEmpty()) {
            blocks.add(new Fold("The files that were read", List.of(new Table("inputs", "Files that were read",
                    List.of(Column.words("File"), Column.words("SHA-256")), origin.inputs().entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList(), ""))));
        }
        blocks.add(new Subheading("Where the figures are"));
        blocks.add(new Points(List.of("README.txt in the result folder says what every file is, and how to load the tables in R, Python and Julia.",
                "tables/summary.csv, tables/timeseries.csv.gz, tables/places.csv.gz and, of a comparison, tables/comparison.csv hold every figure of this report; "
                        + "tables/data-dictionary.csv explains each column.",
                "effective-scenario.yaml and variants/ hold the scenarios with nothing left out; they can be run again.",
                "tables/ beside this report holds its own tables as CSV, LaTeX and Markdown; charts/ holds each figure with the values drawn.")));
        return Optional.of(new Section("reproduce", "How to reproduce this", blocks));
    }

    private static Table made(Findings f, Origin origin) {
        Experiment e = f.experiment();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Release of Mawa", origin.text("release").orElse(e.release())));
        origin.text("sources").ifPresent(s -> rows.add(List.of("Its sources", s.equals("unknown") ? "unknown (not built from a clone of its repository)" : s)));
        rows.add(List.of("Seed", String.valueOf(e.seed())));
        rows.add(List.of("Worlds", e.worlds().key() + " (" + e.worlds().covers() + ")"));
        rows.add(List.of("Replicates", e.firstReplicate() + " to " + (e.firstReplicate() + e.replicates() - 1)));
        long done = f.runs().count(Run.Status.DONE);
        long lost = f.runs().runs().size() - done;
        rows.add(List.of("Runs", Figures.whole(f.runs().runs().size()) + ", of which " + Figures.whole(done) + " gave a result" + (lost == 0 ? "" : " and " + Figures.whole(lost) + " failed")));
        origin.finished().ifPresent(day -> rows.add(List.of("Finished", Figures.date(day))));
        origin.number("wallSeconds").ifPresent(s -> rows.add(List.of("Time", Figures.duration(s) + " (hours, minutes, seconds)"
                + origin.number("threads").map(n -> " on " + Figures.count(Math.round(n), "thread")).orElse("")
                + origin.number("cpuSeconds").map(c -> ", " + Figures.rounded(c) + " seconds of processor time").orElse(""))));
        Map<String, String> machine = origin.machine();
        if (!machine.isEmpty()) {
            rows.add(List.of("Machine", String.join("; ", machine.entrySet().stream().map(m -> m.getKey() + " " + m.getValue()).toList())));
        }
        return new Table("made", "How the figures were made", List.of(Column.words("What"), Column.words("Value")), rows, "");
    }

    private static Optional<Block> failed(Findings f) {
        List<Run> lost = f.runs().lost();
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table("failed-runs", "Runs without a result", List.of(Column.words("Variant"), Column.numbers("Replicate"), Column.words("How it ended"), Column.words("Cause")),
                lost.stream().map(r -> List.of(r.job().variant().name(), Figures.whole(r.job().replicate()), r.status().key(), Words.passage(r.error()))).toList(),
                "They are in no figure; where a policy is held against the baseline, their pairs are left out. runs.csv has the command that plays each again."));
    }

    private static Block hashes(Findings f) {
        return new Table("scenarios", "The scenarios that were played", List.of(Column.words("Variant"), Column.words("Scenario"), Column.words("SHA-256 of what it says")),
                f.experiment().variants().stream().map(v -> List.of(v.name(), v.scenario().id(), v.hash())).toList(),
                "The hash is of all values and ranges; comments, the layout of files and the names of sources do not change it.");
    }
}
