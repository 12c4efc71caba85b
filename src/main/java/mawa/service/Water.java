package mawa.service;

import mawa.world.Parameter;

/**
 * Water at a place: {@code litres = supply * working share / people}, where supply is what the place's
 * network gave its inhabitants before, and people without a roof are reached only in part.
 */
public record Water(
        @Parameter(unit = "litres/person/day", max = 500, meaning = "network supply in towns, per inhabitant of the first day") double townLitres,
        @Parameter(unit = "share", max = 1, meaning = "share of the supply that reaches people in the open") double openReachShare,
        @Parameter(unit = "share/hit", max = 1, meaning = "share of a town's supply lost with each hit on its services, until repaired") double lostSharePerHit) {
}
