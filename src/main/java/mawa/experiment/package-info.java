/**
 * Many runs of scenarios.
 *
 * <p><b>What lives here.</b> {@link mawa.experiment.Experiment} says which runs there are (variants x replicates
 * under one seed), {@link mawa.experiment.Plan} what they are to answer, {@link mawa.experiment.Playing} plays those
 * that are missing on some threads and keeps each as soon as it ends, {@link mawa.experiment.PostConditions} refuses
 * what cannot be, {@link mawa.experiment.Runs} is what has been kept. {@link mawa.experiment.Summary},
 * {@link mawa.experiment.Held} and {@link mawa.experiment.MedianReplicate} say what replicates amount to, and
 * {@link mawa.experiment.Calibration} searches with them.
 *
 * <p><b>What it may know.</b> {@code scenario}, {@code model}, {@code outcome}, {@code store}, {@code design} and
 * {@code comparison}, and what these show. Never {@code result}, {@code report} or {@code app}.
 *
 * <p><b>How to add one.</b> A statistic of a replicate's evenings: a constant of {@code Summary.Statistic}. A rule about
 * how many replicates there are: beside {@link mawa.experiment.Plan.Target}.
 *
 * <p><b>What must never happen here.</b> A look inside a running world; a result that depends on the number of
 * threads, or on the order in which runs ended; luck that hangs on a run's id.
 */
package mawa.experiment;
