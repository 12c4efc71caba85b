package mawa.experiment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mawa.scenario.Scenario;

/**
 * Which runs there are: every variant with every replicate, under one 64-bit seed. It plays nothing and knows no
 * threads, so two equal experiments have equal results.
 *
 * @param id what its folder is called, with a hash
 * @param release the release of Mawa that plays it, part of every run's id
 * @param variants the arms, the baseline first
 * @param firstReplicate number of the first replicate; replicates are numbered from 1
 * @param replicates how many of them each variant gets
 * @param seed the root of all chance, shared by all variants
 * @param worlds what differs between replicates
 */
public record Experiment(String id, String release, List<Variant> variants, int firstReplicate, int replicates, long seed, Worlds worlds) {
    private static final int RUN_ID_BYTES = 16;
    private static final int BEST_REPLICATES = 20;
    private static final int FOLDER_HASH_DIGITS = 6;

    public Experiment {
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("an experiment needs a variant");
        }
        if (variants.stream().map(Variant::name).distinct().count() < variants.size()) {
            throw new IllegalArgumentException("two variants have one name");
        }
        if (replicates < 1 || firstReplicate < 1 || firstReplicate > Integer.MAX_VALUE - replicates) {
            throw new IllegalArgumentException("replicates are numbered from 1 on");
        }
    }

    public Variant baseline() {
        return variants.get(0);
    }

    /**
     * What a variant is held against. A point of another arm is held against the same point of the baseline's arm, where there
     * is one; all others, and whatever is compared with a point, against the baseline itself.
     */
    public Variant counterpart(Variant variant, Variant baseline) {
        if (variant.arm().equals(baseline.arm()) || !baseline.points().isEmpty()) {
            return baseline;
        }
        List<Variant> same = variants.stream().filter(v -> v.arm().equals(baseline.arm()) && !Collections.disjoint(v.points(), variant.points())).toList();
        // Several differ in what this variant does not have, so none of them is its point.
        return same.size() == 1 ? same.get(0) : baseline;
    }

    public Optional<Variant> find(String variant) {
        return variants.stream().filter(v -> v.name().equals(variant)).findAny();
    }

    /** The same under another name. */
    public Experiment called(String name) {
        return new Experiment(name, release, variants, firstReplicate, replicates, seed, worlds);
    }

    /** The same with other variants, the baseline first. */
    public Experiment withVariants(List<Variant> others) {
        return new Experiment(id, release, others, firstReplicate, replicates, seed, worlds);
    }

    /** The same with another number of replicates. */
    public Experiment withReplicates(int number) {
        return new Experiment(id, release, variants, firstReplicate, number, seed, worlds);
    }

    public int runs() {
        return Math.multiplyExact(variants.size(), replicates);
    }

    /**
     * All jobs, replicate by replicate over the variants (A1, B1, C1, A2, B2, C2 ...), so that an experiment that
     * is stopped early is balanced.
     */
    public List<Job> jobs() {
        List<Job> jobs = new ArrayList<>(runs());
        for (int k = 0; k < replicates; k++) {
            int replicate = firstReplicate + k;
            for (Variant variant : variants) {
                jobs.add(new Job(runId(variant, replicate), variant, replicate, worlds));
            }
        }
        return jobs;
    }

    /**
     * Of an experiment that compares variants in drawn worlds, the same at the best values of all parameters, with as many
     * replicates as it takes to see that layer beside the other; nothing for any other experiment.
     */
    public Optional<Experiment> atBestValues() {
        return worlds == Worlds.DRAWN && variants.size() > 1
                ? Optional.of(new Experiment(id, release, variants, firstReplicate, Math.min(replicates, BEST_REPLICATES), seed, Worlds.BEST))
                : Optional.empty();
    }

    /** {@link #jobs} and those at the best values, replicate by replicate. */
    public List<Job> allJobs() {
        List<Job> all = new ArrayList<>(jobs());
        atBestValues().ifPresent(best -> all.addAll(best.jobs()));
        all.sort(Comparator.comparingInt(Job::replicate));
        return all;
    }

    /**
     * First 128 bits of SHA-256 over canonical JSON of release, replicate, hash of the effective scenario, seed and
     * worlds, in hexadecimal. The variant's name is not part of it: the same scenario under two names is one run.
     */
    public String runId(Variant variant, int replicate) {
        String canonical = "{\"release\":\"" + release + "\",\"replicate\":" + replicate + ",\"scenario\":\"" + variant.hash()
                + "\",\"seed\":" + seed + ",\"worlds\":\"" + worlds.key() + "\"}";
        return HexFormat.of().formatHex(Arrays.copyOf(sha256(canonical), RUN_ID_BYTES));
    }

    /**
     * The folder's name where the user gives none: the id and six digits of a hash of baseline scenario
     * and seed. The number of replicates, the variants and the threads are not part of it.
     */
    public String folderName() {
        return id + "-" + identity().substring(0, FOLDER_HASH_DIGITS);
    }

    /** What an existing folder must hold to be gone on with by this experiment: same id, baseline scenario, seed and worlds. */
    public String identity() {
        // Best values are the rule, so they add nothing; drawn worlds must not replace them in the same folder.
        String drawn = worlds == Worlds.DRAWN ? " drawn" : "";
        return HexFormat.of().formatHex(sha256(id + " " + baseline().hash() + " " + seed + drawn));
    }

    public Scenario scenario() {
        return baseline().scenario();
    }

    private static byte[] sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
