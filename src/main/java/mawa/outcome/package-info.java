/**
 * What is measured, and how runs are put together.
 *
 * <p><b>What lives here.</b> {@link mawa.outcome.Indicator}, the list of all that is measured, with unit and meaning;
 * {@link mawa.outcome.Group}; {@link mawa.outcome.Recorder}, which reads the ledgers once an evening;
 * {@link mawa.outcome.RunOutcome}, what one replicate gave; {@link mawa.outcome.Ensemble}, all replicates of a variant.
 *
 * <p><b>What it may know.</b> {@code world}; from outside the JDK Commons Math. No scenario, no policy, no process: a
 * standard that it needs is handed to it.
 *
 * <p><b>How to add one.</b> An indicator: a constant with kind, scope, unit and meaning, and its line in the
 * {@code Recorder}; tables, charts and {@code mawa describe indicators} find it. A group: a constant, and a column of
 * {@link mawa.world.Counts} if it is not a difference of those there are. A statistic over runs: a method of
 * {@code Ensemble}, with its definition cited.
 *
 * <p><b>What must never happen here.</b> A change to the world; a count of people apart from the ledgers; a running total
 * that falls; text or numbers formatted for people; a meaning that says something else than the code counts.
 */
package mawa.outcome;
