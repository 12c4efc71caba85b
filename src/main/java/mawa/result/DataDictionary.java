package mawa.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;

/** {@code tables/data-dictionary.csv}: what every column of the tables means, and every word that stands in one ({@link Vocabulary}). */
final class DataDictionary {
    static final List<String> COLUMNS = List.of("table", "entry", "name", "unit", "kind", "meaning");
    private static final int START_BYTES = 1 << 15;

    private DataDictionary() {
    }

    static void write(Path file, Scenario scenario) throws IOException {
        CsvRows rows = CsvRows.withHeader(COLUMNS, START_BYTES);
        for (String[] column : columns(scenario.smallestPublishedCount())) {
            rows.text(column[0]).text("column").text(column[1]).text(column[2]).text("").text(column[3]).end();
        }
        for (Indicator i : Indicator.values()) {
            rows.text("").text("indicator").text(i.key()).text(i.unit()).text(i.kind().name().toLowerCase(Locale.ROOT)).text(i.meaning()).end();
        }
        Vocabulary.terms().forEach(term -> rows.text("").text(term.column()).text(term.name()).text("").text("").text(term.meaning()).end());
        rows.text("").text("place").text("all").text("").text("").text("the whole area of the scenario").end();
        new TreeMap<>(scenario.regions()).forEach((name, places) -> rows.text("").text("place").text(name).text("").text("")
                .text("region of the scenario: " + String.join(", ", places)).end());
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(rows.bytes(), 0, rows.size());
        }
    }

    /** Table, column, unit, meaning. */
    static List<String[]> columns(int smallest) {
        String hidden = "; empty where people are counted, there are some, and fewer than " + smallest;
        String few = "; of a region, empty where people are counted, there are some, and fewer than " + smallest;
        String runId = "names the run: first 128 bits of SHA-256 over release, effective scenario, replicate, seed and worlds";
        String variant = "the arm of the experiment";
        String replicate = "number of the replicate, a possible world; the same number is the same luck in every variant";
        String date = "the evening";
        String place = "place id, as in scenario-tables/places.csv";
        String median = "value in the median replicate: the one whose displacedPeople and peopleWithoutShelter of the whole stay nearest to"
                + " the median of all replicates (absolute distance summed over evenings, each divided by the sum of its median)";
        List<String[]> out = new ArrayList<>();
        String table = "timeseries.csv.gz";
        add(out, table, "runId", "", runId);
        add(out, table, "variant", "", variant);
        add(out, table, "replicate", "", replicate);
        add(out, table, "date", "date", date);
        add(out, table, "place", "", "all, or a region of the scenario");
        add(out, table, "group", "", "all, or a group of people");
        add(out, table, "indicator", "", "what is measured");
        add(out, table, "unit", "", "unit of the value");
        add(out, table, "value", "see unit", "the value of that evening in that replicate" + few);
        table = "places.csv.gz";
        add(out, table, "variant", "", variant);
        add(out, table, "date", "date", date);
        add(out, table, "place", "", place);
        add(out, table, "indicator", "", "what is measured");
        add(out, table, "unit", "", "unit of the values");
        add(out, table, "p05", "see unit", "5 % quantile over replicates" + hidden);
        add(out, table, "p50", "see unit", "median over replicates; medians of places need not add up" + hidden);
        add(out, table, "p95", "see unit", "95 % quantile over replicates" + hidden);
        add(out, table, "medianReplicate", "see unit", median + hidden);
        table = "flows.csv";
        add(out, table, "variant", "", variant);
        add(out, table, "origin", "", place + ": where people had settled, or lived on the first day");
        add(out, table, "destination", "", place + ": where they settled next; the origin itself for people who had lost their place there and settled again in the same place;"
                + " other for the sum of the origin's pairs that are not listed");
        String rare = "; pairs whose p95 is below " + smallest + " are not listed (nor other, if their sum is), and a smaller value is empty";
        add(out, table, "p05", "people", "5 % quantile over replicates of people over the whole period" + rare);
        add(out, table, "p50", "people", "median over replicates" + rare);
        add(out, table, "p95", "people", "95 % quantile over replicates" + rare);
        table = "summary.csv";
        add(out, table, "variant", "", variant);
        add(out, table, "indicator", "", "what is measured");
        add(out, table, "place", "", "all, or a region of the scenario");
        add(out, table, "group", "", "all, or a group of people");
        add(out, table, "unit", "", "unit of the values; days for dayOfPeak");
        add(out, table, "statistic", "", "made of each replicate's evenings; dayOfPeak is empty where nothing ever happened");
        add(out, table, "p05", "see unit", "5 % quantile over replicates" + few);
        add(out, table, "p50", "see unit", "median over replicates" + few);
        add(out, table, "p95", "see unit", "95 % quantile over replicates" + few);
        add(out, table, "replicates", "runs", "replicates that the row rests on; failed ones are not among them");
        table = "parameters.csv";
        add(out, table, "variant", "", variant);
        add(out, table, "replicate", "", replicate);
        add(out, table, "path", "", "the parameter, by its key in the scenario; only those that are drawn, and only under --worlds drawn");
        add(out, table, "value", "unit of the parameter", "the value drawn for that replicate; variants share it where its card is the same");
        table = "comparison.csv";
        add(out, table, "variant", "", variant);
        add(out, table, "baseline", "", "what the variant is held against, replicate by replicate");
        add(out, table, "indicator", "", "what is measured");
        add(out, table, "statistic", "", "made of each replicate's evenings: final, peak and mean, of what only adds up final; and what the experiment declares");
        add(out, table, "group", "", "all, or a group of people");
        add(out, table, "place", "", "all, or a region of the scenario");
        add(out, table, "pairs", "replicates", "replicates that both have");
        add(out, table, "meanBaseline", "see unit", "mean over the baseline's replicates; where it or meanVariant is a count of people of a region, above 0 and below "
                + smallest + ", both are empty, and all that would give them away: difference, its interval, percent and sd");
        add(out, table, "meanVariant", "see unit", "mean over the variant's replicates");
        add(out, table, "difference", "see unit", "mean over pairs of variant minus baseline");
        add(out, table, "ciLow", "see unit", "lower end of the 95 % interval of the difference; empty of a single pair");
        add(out, table, "ciHigh", "see unit", "upper end of it");
        add(out, table, "differencePercent", "percent", "ratio of the two means, less one; empty where the baseline's mean is 0");
        add(out, table, "effectSize", "", "d_z: difference by the standard deviation of the pairs' differences; empty where that is 0");
        add(out, table, "shareBetter", "share", "share of pairs in which the variant is better, equal ones half; empty where neither side of the indicator is better");
        add(out, table, "varianceReduction", "", "variance of baseline plus variance of variant, by the variance of differences: by how much independent seeds would"
                + " need more replicates; empty where the differences do not vary");
        add(out, table, "verdict", "", "what it comes to, against the smallest effect");
        add(out, table, "unit", "", "unit of means and differences");
        add(out, table, "role", "", "whether the experiment declares the figure");
        add(out, table, "smallestEffect", "see unit", "smallest difference of interest; 0 where none was declared");
        add(out, table, "pHolm", "", "of primary figures: p value against no difference, adjusted over variants after Holm");
        add(out, table, "interval", "", "how the interval was made");
        add(out, table, "percentLow", "percent", "lower end of the 95 % interval of differencePercent; empty where there is none");
        add(out, table, "percentHigh", "percent", "upper end of it");
        add(out, table, "sd", "see unit", "standard deviation of the pairs' differences");
        add(out, table, "morePairs", "replicates", "of what is not settled: how many more would settle it if mean and spread stayed; empty where none would");
        table = "worlds.csv";
        add(out, table, "variant", "", variant);
        add(out, table, "baseline", "", "what the variant is held against, world by world");
        add(out, table, "indicator", "", "what is measured, of everybody in the whole");
        add(out, table, "statistic", "", "made of each world's evenings");
        add(out, table, "unit", "", "unit of the differences");
        add(out, table, "role", "", "whether the experiment declares the figure");
        add(out, table, "pairsAtBestValues", "replicates", "pairs played at the best values of all parameters; empty where there are none");
        add(out, table, "differenceAtBestValues", "see unit", "mean over these pairs of variant minus baseline: only chance differs between them");
        add(out, table, "ciLowAtBestValues", "see unit", "lower end of its 95 % interval");
        add(out, table, "ciHighAtBestValues", "see unit", "upper end of it");
        add(out, table, "worlds", "worlds", "drawn worlds, each with parameters of its own, that both have");
        add(out, table, "difference", "see unit", "mean over drawn worlds of variant minus baseline");
        add(out, table, "ciLow", "see unit", "lower end of its 95 % interval; empty of a single world");
        add(out, table, "ciHigh", "see unit", "upper end of it");
        add(out, table, "chanceBetter", "share", "share of drawn worlds in which the variant is better, equal ones half; empty where neither side of the indicator is better");
        add(out, table, "chanceBetterLow", "share", "lower end of its 95 % interval (Wilson)");
        add(out, table, "chanceBetterHigh", "share", "upper end of it");
        add(out, table, "shareEqual", "share", "share of drawn worlds in which both are exactly equal");
        add(out, table, "parametersThatTurnTheSign", "", "parameters, parted by blanks, whose lowest and highest thirds of worlds have mean differences of opposite sign, each clear of 0");
        table = "../design.csv";
        add(out, table, "point", "", "number of the point of a sweep; a column for each path that varies follows, with what is set there");
        table = "../runs.csv";
        add(out, table, "runId", "", runId);
        add(out, table, "variant", "", variant);
        add(out, table, "replicate", "", replicate);
        add(out, table, "seed", "", "the root of all chance, 64 bits with sign");
        add(out, table, "worlds", "", "what differs between replicates");
        add(out, table, "status", "", "how it ended; a column for each path that a sweep or drawn worlds vary follows at the end, with the value that was played");
        add(out, table, "resultHash", "", "SHA-256 of what the run gave, without its names: equal hashes are equal results");
        add(out, table, "error", "", "the cause where there is no result");
        add(out, table, "repeat", "", "the command that plays this run again, where there is no result");
        return out;
    }

    private static void add(List<String[]> out, String table, String column, String unit, String meaning) {
        out.add(new String[] {table, column, unit, meaning});
    }
}
