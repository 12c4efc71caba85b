/**
 * Shelter, water, health care and the gates: need, supply, the standards they are held against, and what unmet need
 * does.
 *
 * <p><b>What lives here.</b> One record for each service with its parameters and its formulas; the rows of
 * {@code camps.csv} and {@code facilities.csv}, {@link mawa.service.CampRow} and {@link mawa.service.FacilityRow};
 * {@link mawa.service.Gate}, the regime of a crossing; {@link mawa.service.Standards}, which give nothing to anybody:
 * what is missing to them is measured, and raises need and risk.
 *
 * <p><b>What it may know.</b> {@code world}, for its types. Services do not know one another, nor how people behave.
 *
 * <p><b>How to add one.</b> A record with need and supply in one unit, its standard in {@code Standards}, a component of
 * the scenario, a process in {@code model} that brings supply to people by place, an indicator of people below the
 * standard, a lever if policies may add to it, and a paragraph in {@code odd.md}.
 *
 * <p><b>What must never happen here.</b> State; a change to the world; a standard written into a formula; a rate of
 * death without a name of its own, a range that holds 0, and a place beside every count that it makes.
 */
package mawa.service;
