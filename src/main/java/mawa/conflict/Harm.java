package mawa.conflict;

import mawa.world.Parameter;

/**
 * What one strike does where everybody is still at home; scaled by the share of people still there.
 * Rates are assumptions and are printed beside every count of deaths.
 */
public record Harm(
        @Parameter(unit = "deaths/strike", max = 10, meaning = "civilian deaths by an air strike") double deathsPerAirStrike,
        @Parameter(unit = "deaths/strike", max = 10, meaning = "civilian deaths by a ground strike") double deathsPerGroundStrike,
        @Parameter(unit = "exponent", max = 4, meaning = "deaths follow the share still present to this power") double exposureExponent,
        @Parameter(unit = "injured/death", max = 100, meaning = "civilians injured for each one killed") double injuredPerDeath,
        @Parameter(unit = "homes/strike", max = 100, meaning = "homes made uninhabitable by an air strike") double homesPerAirStrike,
        @Parameter(unit = "share", max = 1, meaning = "a ground strike counts as this share of an air strike in danger and damage") double groundStrikeWeight,
        @Parameter(unit = "chance/strike", max = 1, meaning = "chance that an air strike hits the place's services: one health facility stops, and a share of the water") double serviceHitChancePerStrike,
        @Parameter(unit = "days", min = 1, max = 3650, meaning = "time until a damaged service works again") double repairDays) {
}
