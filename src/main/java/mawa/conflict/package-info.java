/**
 * The dated facts of the conflict: strikes, control and the line. Exogenous: nothing in the model changes them, except
 * that policies may thin strikes.
 *
 * <p><b>What lives here.</b> The rows of two tables, {@link mawa.conflict.StrikeRow} and
 * {@link mawa.conflict.ControlRow}; the calendars made of them before the first day,
 * {@link mawa.conflict.StrikeCalendar} and {@link mawa.conflict.ControlCalendar};
 * {@link mawa.conflict.StrikeReconstruction}, the stated rule for strikes that no source puts on the map; and
 * {@link mawa.conflict.Harm}, what a strike does.
 *
 * <p><b>What it may know.</b> {@code world} alone: the land, the calendar, chance.
 *
 * <p><b>How to add one.</b> A dated fact: a row record, its table in the scenario, a calendar by day and place, and the
 * process that brings it into the day. A doubt about the reconstruction: a parameter with a range in
 * {@code StrikeReconstruction} and its factor in the formula that stands at {@code StrikeCalendar}.
 *
 * <p><b>What must never happen here.</b> A reaction to where people are or to what policies do; a strike that a source
 * reports moved or left out; a look ahead other than the reconstruction's own, stated one; observed displacement as an
 * input; a search for strikes that would do most.
 */
package mawa.conflict;
