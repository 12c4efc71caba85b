package mawa.experiment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import mawa.scenario.Scenario;

/**
 * Which runs there are: every variant with every replicate, under one 64-bit seed. It plays nothing and knows no
 * threads, so two equal experiments have equal results.
 *
 * @param release the release of Mawa that plays it, part of every run's id
 * @param variants the arms, the baseline first
 * @param firstReplicate number of the first replicate; replicates are numbered from 1
 * @param replicates how many of them each variant gets
 * @param seed the root of all chance, shared by all variants
 * @param worlds what differs between replicates
 */
public record Experiment(String release, List<Variant> variants, int firstReplicate, int replicates, long seed, Worlds worlds) {
    private static final int RUN_ID_BYTES = 16;
    private static final int FOLDER_HASH_DIGITS = 6;
    private static final long MEGABYTE = 1 << 20;

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
                jobs.add(new Job(runId(variant, replicate), variant, replicate));
            }
        }
        return jobs;
    }

    /**
     * First 128 bits of SHA-256 over canonical JSON of release, replicate, hash of the effective scenario, seed and
     * worlds, in hexadecimal. The variant's name is not part of it: the same scenario under two names is one run.
     */
    public String runId(Variant variant, int replicate) {
        String canonical = "{\"release\":\"" + release + "\",\"replicate\":" + replicate + ",\"scenario\":\"" + variant.file().hash()
                + "\",\"seed\":" + seed + ",\"worlds\":\"" + worlds.key() + "\"}";
        return HexFormat.of().formatHex(Arrays.copyOf(sha256(canonical), RUN_ID_BYTES));
    }

    /**
     * The folder's name where the user gives none: the scenario's id and six digits of a hash of baseline scenario
     * and seed. The number of replicates, the variants and the threads are not part of it.
     */
    public String folderName() {
        return scenario().id() + "-" + identity().substring(0, FOLDER_HASH_DIGITS);
    }

    /** What an existing folder must hold to be replaced by this experiment: same baseline scenario, seed and worlds. */
    public String identity() {
        // Best values are the rule, so they add nothing; drawn worlds must not replace them in the same folder.
        String drawn = worlds == Worlds.DRAWN ? " drawn" : "";
        return HexFormat.of().formatHex(sha256(baseline().file().hash() + " " + seed + drawn));
    }

    public Scenario scenario() {
        return baseline().scenario();
    }

    /**
     * Memory that the results of all runs hold until the tables are written, in megabytes: an integer for each
     * indicator, place and day, and for each pair of places. It does not depend on the number of threads.
     */
    public long heldMegabytes(int indicatorsByPlace) {
        Scenario s = scenario();
        double places = s.places().size();
        double bytes = 4.0 * places * s.calendar().days() * indicatorsByPlace + 4.0 * places * places + MEGABYTE / 2.0;
        return (long) Math.ceil(bytes * variants.size() * replicates / MEGABYTE);
    }

    private static byte[] sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
