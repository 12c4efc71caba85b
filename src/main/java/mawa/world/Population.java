package mawa.world;

/** How the people of a place are made up of households, kin and members. Settled before the first day. */
public record Population(
        @Parameter(unit = "people/household", min = 1, max = 20, meaning = "mean size of a household; 1 makes every person an agent") double householdSize,
        @Parameter(unit = "households/kin", min = 1, max = 12, meaning = "mean number of related households that move together") double kinHouseholds,
        @Parameter(unit = "share", max = 1, meaning = "children under 18 among all people") double childShare,
        @Parameter(unit = "share", max = 1, meaning = "women among adults") double womenAmongAdults,
        @Parameter(unit = "share", max = 1, meaning = "households with a car, pick-up, tractor or motorbike of their own") double vehicleShare,
        @Parameter(unit = "share", max = 1, meaning = "households with money for a ride and for rent") double meansShare) {
}
