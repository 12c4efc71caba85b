/**
 * Designs of experiments: which points of the parameter space are played.
 *
 * <p><b>What lives here.</b> A {@link mawa.design.Factor} is one key path with its {@link mawa.design.Levels}; a
 * {@link mawa.design.Point} gives each factor a value; a {@link mawa.design.Design} chooses points, and adds to those
 * that were chosen before without moving them. A {@link mawa.design.Constraint} says which points make no sense.
 * {@code Register} hands out the numbers, {@code Filling} spreads a Latin hypercube, {@code Values} knows how values are
 * written.
 *
 * <p><b>What it may know.</b> {@code world}, for chance. From outside the JDK Commons Math, for the Sobol sequence, and
 * FastCSV's reader. No scenario: whether a path exists and what it takes, its reader says.
 *
 * <p><b>How to add one.</b> A record that implements {@code Design} and its word in the {@code permits} clause. It offers
 * its points to a {@code Register}, in an order that hangs on its components alone. Test that a longer design begins
 * with the shorter one, that its own points are all it adds to nothing, and that a second call adds none.
 *
 * <p><b>What must never happen here.</b> A factor that says where or when strikes fall; a point whose number changes; two
 * points with the same settings; luck that is not {@link mawa.world.Chance}; a look at results.
 */
package mawa.design;
