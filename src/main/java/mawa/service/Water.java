package mawa.service;

import mawa.world.Parameter;

/**
 * Water at a place: {@code litres = supply * working share / people}, where supply is what the place's
 * network gave its inhabitants before, and people off the network are reached only in part.
 */
public record Water(
        @Parameter(unit = "litres/person/day", max = 500, meaning = "network supply in towns, per inhabitant of the first day") double townLitres,
        @Parameter(unit = "share", max = 1, meaning = "share of it that people without a roof or under canvas can draw") double openReachShare,
        @Parameter(unit = "share/hit", max = 1, meaning = "share of a town's supply lost with each hit on its services, until repaired") double lostSharePerHit) {
}
