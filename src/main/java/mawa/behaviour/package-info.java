/**
 * How a household decides: danger felt, leaving, where to, how to travel, looking for room, moving on, returning,
 * gathering at a gate.
 *
 * <p><b>What lives here.</b> One record for each rule. Its components are its parameters, which are the keys of a block
 * in the scenario; its methods are its formulas, each a pure function of what it is told. {@link mawa.behaviour.Mode}
 * lists the ways to travel.
 *
 * <p><b>What it may know.</b> {@code world}, for its types. Rules do not know one another: what two of them need is
 * handed in.
 *
 * <p><b>How to add one.</b> A parameter: a component with its {@link mawa.world.Parameter}, and a value in the
 * baselines, best one that is neutral. A rule: a record, a component of the scenario, the process in {@code model} that
 * asks it, a paragraph in {@code odd.md} with formula, neutral value and evidence.
 *
 * <p><b>What must never happen here.</b> State; a draw, for rules give chances and processes draw; a change to the world;
 * a number that should be a parameter; {@code Math} where {@code StrictMath} gives the same bits everywhere; knowledge
 * that people could not have had that day.
 */
package mawa.behaviour;
