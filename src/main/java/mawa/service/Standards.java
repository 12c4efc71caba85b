package mawa.service;

import mawa.world.Parameter;

/** The standards that needs are held against. */
public record Standards(
        @Parameter(unit = "litres/person/day", max = 200, meaning = "water, minimum standard") double waterLitres,
        @Parameter(unit = "litres/person/day", max = 200, meaning = "water, survival") double survivalLitres,
        @Parameter(unit = "m2/person", max = 500, meaning = "gross area of a camp") double campAreaSquareMetres,
        @Parameter(unit = "people", min = 1, max = 1e6, meaning = "people for one basic health unit") double peoplePerHealthUnit,
        @Parameter(meaning = "whether unfinished and public buildings meet the shelter standard") boolean buildingsMeetStandard) {
}
