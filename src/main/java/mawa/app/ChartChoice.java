package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Plan;
import mawa.experiment.Runs;
import mawa.chart.Charts;
import mawa.chart.ComparisonCharts;
import mawa.chart.Format;
import mawa.chart.Stamp;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --charts} asks for: the formats to draw in; none for no charts. */
record ChartChoice(Set<Format> formats) {
    static final ChartChoice ALL = new ChartChoice(EnumSet.allOf(Format.class));
    static final ChartChoice NONE = new ChartChoice(Set.of());

    boolean any() {
        return !formats.isEmpty();
    }

    /** Whether a result has been drawn as is asked for now. */
    boolean areIn(Path folder) {
        return formats.stream().allMatch(format -> Files.exists(folder.resolve("charts").resolve("01-displaced" + format.suffix())));
    }

    /** Draws the charts of a comparison into {@code charts} of a result. */
    void draw(Path folder, Plan plan, Runs runs, Comparison comparison, ProgressLine progress) throws IOException {
        ComparisonCharts.draw(comparison, plan, runs::ensemble, stamp(plan.experiment()), folder.resolve("charts"), formats,
                file -> progress.say("drawing charts ... " + file.getFileName()));
    }

    /** Where the figures of an experiment come from. */
    static Stamp stamp(Experiment e) {
        return new Stamp(e.id(), e.baseline().hash(), e.scenario().dataStatus(), e.worlds(), e.replicates());
    }

    /** Draws into {@code charts} of a stage. Only now are fonts and drawing libraries loaded, which takes a second. */
    void draw(Path stage, Runs runs, ProgressLine progress) throws IOException {
        Experiment e = runs.experiment();
        Charts.draw(e.scenario(), runs.ensembles(), stamp(e), stage.resolve("charts"), formats,
                file -> progress.say("drawing charts ... " + file.getFileName()));
    }

    /** As on the command line. */
    @Override
    public String toString() {
        return formats.isEmpty() ? "none" : formats.stream().map(ChartChoice::word).collect(Collectors.joining(","));
    }

    /** From the words of the command line. */
    static final class Converter implements ITypeConverter<ChartChoice> {
        @Override
        public ChartChoice convert(String text) {
            String words = text.strip().toLowerCase(Locale.ROOT);
            if (words.equals("all")) {
                return ALL;
            }
            Set<Format> formats = EnumSet.noneOf(Format.class);
            if (!words.equals("none")) {
                for (String word : words.split(",", -1)) {
                    formats.add(format(word.strip()).orElseThrow(() -> new TypeConversionException("all, none, or some of "
                            + Arrays.stream(Format.values()).map(ChartChoice::word).collect(Collectors.joining(",")) + " was expected, was " + text)));
                }
            }
            return new ChartChoice(formats);
        }

        private static Optional<Format> format(String word) {
            return Arrays.stream(Format.values()).filter(f -> word(f).equals(word)).findAny();
        }
    }

    private static String word(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
