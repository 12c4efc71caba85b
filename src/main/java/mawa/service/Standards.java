package mawa.service;

import mawa.world.Parameter;

/** The standards that needs are held against. */
public record Standards(
        @Parameter(unit = "litres/person/day", min = 0.1, max = 200, meaning = "water, minimum standard") double waterLitres,
        @Parameter(unit = "litres/person/day", max = 200, meaning = "water, survival") double survivalLitres,
        @Parameter(meaning = "whether unfinished and public buildings meet the shelter standard") boolean buildingsMeetStandard) {
}
