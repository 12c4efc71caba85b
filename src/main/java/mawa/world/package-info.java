/**
 * What there is: land, people, time and chance. The entities of the model.
 *
 * <p><b>What lives here.</b> {@link mawa.world.World}, one possible world on one day. {@link mawa.world.Land} with its
 * places and roads never changes in a run; {@link mawa.world.Households}, {@link mawa.world.Conditions} and
 * {@link mawa.world.Agenda}s do. {@link mawa.world.Chance} is all of luck, {@link mawa.world.Levers} all that policies
 * may pull, {@link mawa.world.Situation} all that they may see. {@link mawa.world.Parameter} tells what a number of a
 * scenario means.
 *
 * <p><b>What it may know.</b> Nobody: no other room, no library, no file.
 *
 * <p><b>How to add one.</b> A quantity of a place: a column of {@code Conditions} with its accessor and setter, and the
 * process that owns it. A lever: a column of {@code Levers} with unit, neutral value and a combination that no order
 * changes, set back in {@code release}, and a line in its table. A decision of chance: a constant of
 * {@link mawa.world.Decision}; its name is its salt, so do not rename one. Something that happens to people: a constant
 * of {@link mawa.world.Event}, recorded by {@code Households} itself. A way to sleep: a constant of
 * {@link mawa.world.Lodging}, and a look at every place that asks for one.
 *
 * <p><b>What must never happen here.</b> A rule of behaviour or of aid; a change of lodging or a count that does not go
 * through the ledgers; a draw that remembers; an array handed out to be written to; a place, date or number of one
 * crisis.
 */
package mawa.world;
