/**
 * Interventions. Each morning between its dates a policy pulls today's levers, and that is all it can do.
 *
 * <p><b>What lives here.</b> {@link mawa.policy.Policy} and one record for each kind. The record is its own schema: its
 * components are the keys that a scenario may say of it.
 *
 * <p><b>What it may know.</b> {@code world}, and of the running world only {@link mawa.world.Situation}: land, date and
 * last evening.
 *
 * <p><b>How to add one.</b> A record that implements {@code Policy}, in one file, and its word in the {@code permits}
 * clause: the reader of scenarios, {@code mawa describe} and the documents find it there. If no lever fits, first add
 * one to {@link mawa.world.Levers}. Give it a size at which it does nothing, and test that it then changes no byte. Where
 * it gives something that is counted, say how many units, and let a scenario say what one costs.
 *
 * <p><b>What must never happen here.</b> A household touched; a lever read; something to be put back afterwards; state
 * from one day to the next; a result that depends on the order of policies; a draw; a size of zero, or a day before its
 * date, that changes anything.
 */
package mawa.policy;
