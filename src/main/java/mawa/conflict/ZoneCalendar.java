package mawa.conflict;

import java.util.List;
import mawa.world.Calendar;
import mawa.world.Land;

/** Which places are conflict zones on which days, how intense, and for how long by then. */
public final class ZoneCalendar {
    private final double[][] intensity;
    private final int[][] since;

    /** Where rows of one place share a day, their intensities add up. */
    public ZoneCalendar(Land land, Calendar calendar, List<ZoneRow> rows) {
        int days = calendar.days();
        intensity = new double[days][land.size()];
        since = new int[days][land.size()];
        for (ZoneRow row : rows) {
            int p = land.index(row.place());
            for (int day = Math.max(0, calendar.day(row.from())); day <= Math.min(days - 1, calendar.day(row.to())); day++) {
                intensity[day][p] += row.intensity();
            }
        }
        for (int day = 0; day < days; day++) {
            for (int p = 0; p < land.size(); p++) {
                since[day][p] = day > 0 && intensity[day - 1][p] > 0 ? since[day - 1][p] : day;
            }
        }
    }

    /** 0 where there is no conflict. */
    public double intensity(int day, int place) {
        return intensity[day][place];
    }

    /** Days for which the place has been a conflict zone without a break; 0 on its first day, and where there is none. */
    public int age(int day, int place) {
        return intensity[day][place] > 0 ? day - since[day][place] : 0;
    }
}
