/**
 * One run: builds the world of the first morning and plays the day until the last evening. The only room that writes
 * the world.
 *
 * <p><b>What lives here.</b> {@link mawa.model.Simulation}, one replicate on MASON's clock; {@link mawa.model.Day}, the
 * list of what happens each day; one {@code Process} for each line of it; what several processes share ({@code Choice},
 * {@code Convoy}, {@code Rooms}, {@code Arrivals}, {@code Lot}, {@code Believed}); {@code Founding}, who lives where at
 * first.
 *
 * <p><b>What it may know.</b> All rooms below it: {@code world}, {@code conflict}, {@code behaviour}, {@code service},
 * {@code policy}, {@code scenario}, {@code outcome}. From outside the JDK MASON's engine, for the clock.
 *
 * <p><b>How to add one.</b> A class that implements {@code Process}, with a title, a line in {@code Day.processes}, a
 * paragraph in {@code odd.md} and its title in the list there; a test compares the two. All decide on what they find,
 * then all act; what is scarce goes by {@code Lot}; each column has one process that writes it.
 *
 * <p><b>What must never happen here.</b> A file, a picture, a clock; MASON's generator; a result that depends on threads or
 * on the order of rows; people who come from nowhere or are in two places; a number that belongs into a scenario; a
 * repair of a breach instead of a stop.
 */
package mawa.model;
