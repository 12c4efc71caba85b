package mawa.service;

import mawa.world.Parameter;

/**
 * Water in a town: {@code litres = supply * working share / people}, at most townLitres, where supply is what
 * the network gave its inhabitants before, and people off the network are reached only in part.
 */
public record Water(
        @Parameter(unit = "litres/person/day", max = 500, meaning = "network supply in towns, per inhabitant of the first day") double townLitres,
        @Parameter(unit = "share", max = 1, meaning = "share of it that people without a roof or under canvas can draw") double openReachShare,
        @Parameter(unit = "share/hit", max = 1, meaning = "share of a town's supply lost with each hit on its services, until repaired") double lostSharePerHit) {
}
