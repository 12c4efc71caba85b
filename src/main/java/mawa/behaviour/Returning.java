package mawa.behaviour;

import mawa.world.Parameter;

/** Going home: only where the home still stands and its side still holds it, after days of quiet. */
public record Returning(
        @Parameter(unit = "chance/day", max = 1, meaning = "chance to return once home is quiet") double chancePerDay,
        @Parameter(unit = "days", max = 365, meaning = "days without strikes at home that count as quiet") int quietDays,
        @Parameter(unit = "strikes/10,000 people/day", max = 10000, meaning = "danger at home must have fallen below this") double dangerBelow) {

    public double chance(int daysQuiet, double danger) {
        return daysQuiet >= quietDays && danger < dangerBelow ? chancePerDay : 0;
    }
}
