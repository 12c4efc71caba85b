/**
 * Many runs of scenarios, and the folder they leave behind.
 *
 * <p><b>What lives here.</b> {@link mawa.experiment.Experiment} says which runs there are (variants x replicates
 * under one seed), {@link mawa.experiment.Runs} plays them on some threads, {@link mawa.experiment.PostConditions}
 * refuses what cannot be, the tables ({@link mawa.experiment.Timeseries}, {@link mawa.experiment.PlacesTable},
 * {@link mawa.experiment.FlowsTable}, {@link mawa.experiment.ParametersTable},
 * {@link mawa.experiment.SummaryTable}) write what came out, and
 * {@link mawa.experiment.ResultFolder} makes it appear whole.
 *
 * <p><b>What it may know.</b> {@code scenario}, {@code model}, {@code outcome} and what these show; from outside
 * the JDK only Jackson's streaming core, for the manifest. Never {@code report} or {@code app}.
 *
 * <p><b>How to add one.</b> A table: a class with its {@code COLUMNS}, a line in {@link mawa.experiment.Results}
 * and in {@link mawa.experiment.DataDictionary}. A column: the table's {@code COLUMNS} and its dictionary entry; a
 * test compares the two.
 *
 * <p><b>What must never happen here.</b> A look inside a running world; a result that depends on the number of
 * threads; a clock, a host or a duration inside a result file (they belong in {@code manifest.json} and
 * {@code logs/}); a half-written folder that looks whole.
 */
package mawa.experiment;
