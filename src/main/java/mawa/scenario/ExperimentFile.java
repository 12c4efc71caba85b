package mawa.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.world.Parameter;

/**
 * The one door for experiments: a file that names a baseline, the variants that are held against it, how often all of
 * them are played and what they are compared by. Variants are scenario files, or differences written in the
 * experiment itself. Complete and checked, or refused with all that is wrong. Immutable.
 */
public final class ExperimentFile {
    /** What a folder's experiment is called. */
    static final String NAME = "experiment.yaml";

    private final Path file;
    private final Plan plan;
    private final ScenarioFile baseline;
    private final List<Arm> variants;
    private final Replicates replicates;
    private final Map<Path, String> inputs;
    private final List<Complaint> warnings;

    ExperimentFile(Path file, Plan plan, ScenarioFile baseline, List<Arm> variants, Replicates replicates, Map<Path, String> inputs, List<Complaint> warnings) {
        this.file = file;
        this.plan = plan;
        this.baseline = baseline;
        this.variants = List.copyOf(variants);
        this.replicates = replicates;
        this.inputs = inputs;
        this.warnings = warnings;
    }

    /**
     * One variant.
     *
     * @param name the name that its rows carry; it can name a folder
     * @param file its scenario, under this name
     * @param isWrittenHere whether it is written in the experiment's own file
     * @param firstDifference as of {@link #firstDifference}
     */
    public record Arm(String name, ScenarioFile file, boolean isWrittenHere, Optional<LocalDate> firstDifference) {
    }

    /** How many possible worlds every variant is played in. */
    public sealed interface Replicates permits Fixed, Precision {
    }

    /** A number that is known beforehand. */
    public record Fixed(@Parameter(unit = "replicates", min = 1, max = 100000, meaning = "how many possible worlds every variant is played in; or a block with precision, of, atLeast and atMost") int replicates)
            implements Replicates {
    }

    /** As many as are needed to know a difference from the baseline well enough. */
    public record Precision(
            @Parameter(unit = "share", min = 0.0001, max = 1, meaning = "half the width of the difference's confidence interval, as a share of the difference") double precision,
            @Parameter(meaning = "the indicator whose difference is meant, one of those compared") String of,
            @Parameter(unit = "replicates", min = 2, max = 100000, meaning = "never fewer") int atLeast,
            @Parameter(unit = "replicates", min = 2, max = 100000, meaning = "never more, whether the precision is reached or not") int atMost) implements Replicates {
        public Precision {
            if (atMost < atLeast) {
                throw new IllegalArgumentException("atMost " + atMost + " is less than atLeast " + atLeast);
            }
        }
    }

    /**
     * Something that the variants are compared by.
     *
     * @param indicator its key
     * @param isPrimary whether it was declared beforehand as what the answer rests on
     * @param statistic what is made of a replicate's evenings: final, peak, mean, total or dayOfPeak; nothing where the
     *     file leaves it to the indicator
     * @param smallestEffect the smallest difference that matters to anybody, where one is given
     */
    public record Measure(String indicator, boolean isPrimary, Optional<String> statistic, Optional<SmallestEffect> smallestEffect) {
    }

    /**
     * The smallest difference that matters.
     *
     * @param size above 0, in the indicator's unit or in per cent
     * @param isPercent whether it is a part of the baseline's mean
     */
    public record SmallestEffect(double size, boolean isPercent) {
        /** In the indicator's unit. */
        public double against(double baselineMean) {
            return isPercent ? size / 100 * Math.abs(baselineMean) : size;
        }

        /** {@code 20000} or {@code 2 %}. */
        static SmallestEffect of(String text) {
            boolean percent = text.endsWith("%");
            String number = percent ? text.substring(0, text.length() - 1).strip() : text;
            double size = Numbers.isReal(number) ? Double.parseDouble(number) : 0;
            if (!(size > 0) || Double.isInfinite(size)) {
                throw new IllegalArgumentException("smallestEffect must be a number above 0, or a part of the baseline's mean such as 2 %, was " + Spelling.quoted(text));
            }
            return new SmallestEffect(size, percent);
        }
    }

    /**
     * Reads an experiment, all its scenarios and their tables, and checks all of it.
     *
     * @param experiment an experiment's file, or a folder that holds {@code experiment.yaml}
     * @param set values to use instead of those in the scenario files, in the baseline and in every variant alike; as
     *     of {@link ScenarioFile#read(Path, Map, Set)}
     * @param indicators the keys that the experiment and {@code observed} may speak of; empty to accept any
     * @throws ScenarioException with everything that is wrong with any of the files
     */
    public static ExperimentFile read(Path experiment, Map<String, String> set, Set<String> indicators) {
        Path file = Files.isDirectory(experiment) ? experiment.resolve(NAME) : experiment;
        return new ExperimentReader(file, set, indicators).read();
    }

    /** Whether a path is an experiment rather than a scenario: by its name, by its key {@code variants}, or by what its folder holds. */
    public static boolean isExperiment(Path path) {
        if (Files.isDirectory(path)) {
            return Files.isRegularFile(path.resolve(NAME));
        }
        return Files.isRegularFile(path) && (path.endsWith(NAME) || ExperimentReader.saysVariants(path));
    }

    /**
     * The first day whose results may differ between two scenarios that differ in policies alone: the earliest start of
     * a policy that one of them does not have, or has otherwise. Nobody knows of a policy before its start, so until
     * the evening before, both give the same to the last bit. The day after the last where nothing that is played
     * differs. Nothing where something else than policies differs, for then all days may.
     */
    public static Optional<LocalDate> firstDifference(ScenarioFile baseline, ScenarioFile variant) {
        return new Pairing(baseline, variant).firstDifference();
    }

    /** The file that was read; for a folder, the file in it. */
    public Path file() {
        return file;
    }

    public String id() {
        return plan.id();
    }

    public String title() {
        return plan.title();
    }

    /** The scenario that all variants are held against; its variant's name is {@code baseline}. */
    public ScenarioFile baseline() {
        return baseline;
    }

    /** In the order of the file. */
    public List<Arm> variants() {
        return variants;
    }

    public Replicates replicates() {
        return replicates;
    }

    /** The root of all chance, shared by all variants. */
    public long seed() {
        return plan.seed();
    }

    /** What differs between replicates: {@code best} for chance alone, {@code drawn} for parameters with a range too. */
    public String worlds() {
        return Spelling.of(plan.worlds());
    }

    /** The primary ones first, else in the order of the file. */
    public List<Measure> measures() {
        return plan.indicators().measures();
    }

    /** SHA-256, in hex, of each file that was read, by its path as it was reached. */
    public Map<Path, String> inputs() {
        return inputs;
    }

    /** What is doubtful, but stops nothing; what several variants share is said once. */
    public List<Complaint> warnings() {
        return warnings;
    }
}
