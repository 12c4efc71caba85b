package mawa.chart;

import java.time.LocalDate;
import mawa.world.Land;
import mawa.world.Lodging;
import mawa.world.Situation;

/** What a policy asks for that only adds places or closes roads: the date and the land. Of people it knows nothing. */
record Morning(LocalDate today, Land land) implements Situation {
    @Override
    public int people(int place, Lodging lodging) {
        return 0;
    }

    @Override
    public double frontKm(int place) {
        return Double.POSITIVE_INFINITY;
    }
}
