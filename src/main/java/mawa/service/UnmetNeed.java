package mawa.service;

import mawa.world.Parameter;

/** What unmet need does, at assumed rates; 0 switches a rate off. Printed beside every count it makes. */
public record UnmetNeed(
        @Parameter(unit = "deaths/10,000 people/day", max = 100, meaning = "excess deaths in the open") double deathsInOpenPer10000PerDay,
        @Parameter(unit = "deaths/consultation", max = 1, meaning = "deaths for each needed consultation not given") double deathsPerUntreatedConsultation,
        @Parameter(unit = "deaths/10,000 people/day", max = 100, meaning = "excess deaths below the survival standard of water") double deathsWithoutWaterPer10000PerDay) {
}
