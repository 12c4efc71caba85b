package mawa.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import mawa.outcome.Ensemble;
import mawa.outcome.RunOutcome;
import mawa.store.RunStore;

/**
 * All runs of an experiment, by variant and replicate, whatever the order they were played in. What they gave stays on
 * disk until somebody asks for it.
 *
 * @param experiment what was asked for
 * @param runs one for each job: variants in their order, replicates by number
 */
public record Runs(Experiment experiment, List<Run> runs) {

    public Runs {
        runs = List.copyOf(runs);
    }

    /** The experiment's runs, as far as they are in a store. */
    public static Runs of(Experiment experiment, RunStore store) {
        List<Variant> order = experiment.variants();
        Map<Variant, Integer> position = new HashMap<>();
        order.forEach(v -> position.put(v, position.size()));
        return new Runs(experiment, experiment.jobs().stream()
                .sorted(Comparator.comparingInt((Job job) -> position.get(job.variant())).thenComparingInt(Job::replicate))
                .map(job -> store.find(job.runId()).map(stored -> Run.of(job, stored)).orElseGet(() -> Run.missing(job)))
                .toList());
    }

    /** The runs of one variant that are results; nothing where there are none. */
    public Optional<Ensemble> ensemble(Variant variant) {
        List<RunOutcome> outcomes = of(variant).stream().map(Run::outcome).flatMap(Optional::stream).toList();
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(new Ensemble(variant.name(), experiment.scenario().start(), outcomes));
    }

    /** The runs of each variant that are results, in the order of the variants; variants without any are left out. */
    public List<Ensemble> ensembles() {
        return experiment.variants().stream().map(this::ensemble).flatMap(Optional::stream).toList();
    }

    /** The runs of one variant, by replicate. */
    public List<Run> of(Variant variant) {
        int first = experiment.variants().indexOf(variant) * experiment.replicates();
        return runs.subList(first, first + experiment.replicates());
    }

    /** Runs that ended without a result, with their cause. */
    public List<Run> lost() {
        return runs.stream().filter(Run::isLost).toList();
    }

    public long count(Run.Status status) {
        return count(r -> r.status() == status);
    }

    private long count(Predicate<Run> which) {
        return runs.stream().filter(which).count();
    }

    /** Replicates of one variant that gave the same as an earlier one, to the last bit: chance had no part in them. */
    public List<String> identical() {
        Map<String, Integer> first = new TreeMap<>();
        List<String> out = new ArrayList<>();
        for (Run run : runs) {
            String variant = run.job().variant().name();
            Integer same = run.isDone() ? first.putIfAbsent(variant + " " + run.resultHash(), run.job().replicate()) : null;
            if (same != null) {
                out.add(variant + " replicates " + same + " and " + run.job().replicate());
            }
        }
        return out;
    }
}
