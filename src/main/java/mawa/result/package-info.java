/**
 * The folder that an experiment leaves behind: what its files are, and when they count.
 *
 * <p><b>What lives here.</b> {@link mawa.result.ResultFolder} is the folder, claimed by one process or joined by several;
 * {@link mawa.result.PlanFiles} keeps the plan in it, so that others can work on it; the tables
 * ({@link mawa.result.Timeseries}, {@link mawa.result.PlacesTable}, {@link mawa.result.FlowsTable},
 * {@link mawa.result.ParametersTable}, {@link mawa.result.SummaryTable}, {@link mawa.result.RunsTable}) write what the
 * stored runs gave; {@link mawa.result.Manifest}, {@link mawa.result.Readme} and {@link mawa.result.DataDictionary} say
 * what it all is.
 *
 * <p><b>What it may know.</b> {@code experiment} and all that it shows, {@code design} for the points of a sweep; from outside the JDK only Jackson's streaming
 * core and the CSV library.
 *
 * <p><b>How to add one.</b> A table: a class with its {@code COLUMNS}, a line in {@link mawa.result.Results}
 * and in {@link mawa.result.DataDictionary}. A column: the table's {@code COLUMNS} and its dictionary entry; a
 * test compares the two.
 *
 * <p><b>What must never happen here.</b> A table that holds all runs in memory at once; a clock, a host or a duration
 * inside a result file (they belong in {@code manifest.json} and {@code logs/}); a folder that looks finished and is not;
 * an overwritten file of somebody else.
 */
package mawa.result;
