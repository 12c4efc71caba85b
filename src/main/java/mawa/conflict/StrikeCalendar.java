package mawa.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mawa.world.Calendar;
import mawa.world.Chance;
import mawa.world.Controller;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Land;
import mawa.world.PlaceKind;

/**
 * Strikes by place and day: located rows as they are, totals laid over places and days by the rule of
 * {@link StrikeReconstruction}.
 *
 * <p>A total N over days t1..t2 counts strikes that no other row counts. It is shared out over the days in
 * proportion to {@code v(t)} and, within a day, over the places in proportion to {@code w(p, t)}, with
 * <pre>
 * w(p, t) = population(p)^e * K(p, t) * reach(p, t) * exp(placeSpread * z_p)
 * K(p, t) = sum over dated events i of n_i * exp(-(km(p, i) / sectorKm)^2) * age(t - t_i)
 * age(a)  = 0 before -leadDays, 1 up to 0, exp(-a / sectorMemoryDays) after
 * reach   = 1 within airReachKm of the line for air strikes, exp(-km / groundReachKm) for ground fire
 * v(t)    = exp(daySpread * z_t)
 * </pre>
 * Events are located strikes, n their number, and changes of control, which count as captureStrikes. Within a
 * day only the ratios of K matter, so in weeks without dated events the last active sector stays active; without
 * any event K is 1. z are nearly standard normal, drawn anew in each replicate. Before it is laid out N is
 * multiplied by totalsFactor, cut to the simulated days and parted into air and ground; counts are whole and add up
 * to what is laid out (systematic sampling with a keyed start).
 */
public final class StrikeCalendar {
    private final int places;
    private final int[] air;
    private final int[] ground;

    private record Event(int place, double weight, int from, int to) {
    }

    private StrikeCalendar(int places, int days) {
        this.places = places;
        air = new int[places * days];
        ground = new int[places * days];
    }

    public int air(int day, int place) {
        return air[day * places + place];
    }

    public int ground(int day, int place) {
        return ground[day * places + place];
    }

    public static StrikeCalendar build(Land land, Calendar calendar, List<StrikeRow> rows, ControlCalendar control,
            List<ControlRow> changes, StrikeReconstruction rule, Chance chance) {
        StrikeCalendar plan = new StrikeCalendar(land.size(), calendar.days());
        for (StrikeRow row : rows) {
            if (row.isLocated()) {
                plan.locate(row, land, calendar, rule);
            }
        }
        double[][] sector = sectors(land, calendar, rows, changes, rule);
        double[][] airWeight = weights(land, calendar, control, sector, rule, chance, true);
        double[][] groundWeight = weights(land, calendar, control, sector, rule, chance, false);
        double[] dayWeight = dayWeights(calendar.days(), rule, chance);
        for (StrikeRow row : rows) {
            if (row.isLocated()) {
                continue;
            }
            int from = Math.max(0, calendar.day(row.from()));
            int to = Math.min(calendar.days() - 1, calendar.day(row.to()));
            if (from > to) {
                continue;
            }
            double inside = (double) (to - from + 1) / (calendar.day(row.to()) - calendar.day(row.from()) + 1);
            double total = row.strikes() * rule.totalsFactor() * inside;
            double groundShare = groundShare(row, rule);
            Draws starts = chance.on(Decision.STRIKE_SHIFT, from);
            long key = Chance.nameKey(row.from() + " " + row.to() + " " + row.kind());
            // Air strikes are rounded by lot; ground fire is the rest, so that both add up to the whole total.
            double air = total * (1 - groundShare);
            double start = starts.uniform(key);
            double ground = groundShare == 0 ? 0 : groundShare == 1 ? total : total - Math.floor(start + air);
            plan.lay(plan.air, air, from, to, airWeight, dayWeight, start);
            plan.lay(plan.ground, ground, from, to, groundWeight, dayWeight, starts.uniform(key + 1));
        }
        return plan;
    }

    private void locate(StrikeRow row, Land land, Calendar calendar, StrikeReconstruction rule) {
        int p = land.index(row.place());
        int from = calendar.day(row.from());
        int days = calendar.day(row.to()) - from + 1;
        int onGround = (int) Math.round(row.strikes() * groundShare(row, rule));
        for (int k = 0; k < days; k++) {
            int day = from + k;
            if (day >= 0 && day < calendar.days()) {
                ground[day * places + p] += ofDay(onGround, k, days);
                air[day * places + p] += ofDay(row.strikes() - onGround, k, days);
            }
        }
    }

    /** Whole strikes, spread evenly: day k gets those numbered from k * n / days up to the next. */
    private static int ofDay(int strikes, int k, int days) {
        return (int) ((long) strikes * (k + 1) / days - (long) strikes * k / days);
    }

    private static double groundShare(StrikeRow row, StrikeReconstruction rule) {
        return switch (row.kind()) {
            case ALL -> rule.groundShare();
            case GROUND -> 1;
            case AIR -> 0;
        };
    }

    /** Shares a total out over days by the days' weights, and each day's part over places by the places' weights of that day. */
    private void lay(int[] counts, double total, int from, int to, double[][] weight, double[] dayWeight, double start) {
        double[] ofDay = new double[to + 1];
        double days = 0;
        for (int day = from; day <= to; day++) {
            for (int p = 0; p < places; p++) {
                ofDay[day] += weight[day][p];
            }
            days += ofDay[day] > 0 ? dayWeight[day] : 0;
        }
        double reached = start;
        for (int day = from; day <= to; day++) {
            double each = ofDay[day] > 0 ? total * dayWeight[day] / days / ofDay[day] : 0;
            for (int p = 0; p < places; p++) {
                double next = reached + each * weight[day][p];
                counts[day * places + p] += (int) Math.floor(next) - (int) Math.floor(reached);
                reached = next;
            }
        }
    }

    private static double[][] sectors(Land land, Calendar calendar, List<StrikeRow> rows, List<ControlRow> changes, StrikeReconstruction rule) {
        List<Event> events = new ArrayList<>();
        for (StrikeRow row : rows) {
            if (row.isLocated()) {
                events.add(new Event(land.index(row.place()), row.strikes(), calendar.day(row.from()), calendar.day(row.to())));
            }
        }
        for (ControlRow row : changes) {
            int day = calendar.day(row.date());
            events.add(new Event(land.index(row.place()), rule.captureStrikes(), day, day));
        }
        double[][] sector = new double[calendar.days()][land.size()];
        double[] near = new double[land.size()];
        for (Event e : events) {
            for (int p = 0; p < near.length; p++) {
                double x = land.km(p, e.place()) / rule.sectorKm();
                near[p] = e.weight() * StrictMath.exp(-x * x);
            }
            for (int day = 0; day < calendar.days(); day++) {
                double age = age(day, e, rule);
                for (int p = 0; age > 0 && p < near.length; p++) {
                    sector[day][p] += age * near[p];
                }
            }
        }
        return sector;
    }

    private static double age(int day, Event e, StrikeReconstruction rule) {
        if (day < e.from() - rule.leadDays()) {
            return 0;
        }
        return day <= e.to() ? 1 : StrictMath.exp(-(day - e.to()) / rule.sectorMemoryDays());
    }

    private static double[][] weights(Land land, Calendar calendar, ControlCalendar control, double[][] sector,
            StrikeReconstruction rule, Chance chance, boolean byAir) {
        Draws spread = chance.on(Decision.STRIKE_PLACE, -1);
        double[][] weight = new double[calendar.days()][land.size()];
        // Before the first dated event there is no active sector: then only people and the line say where strikes fell.
        boolean[] anySector = new boolean[calendar.days()];
        for (int day = 0; day < anySector.length; day++) {
            anySector[day] = Arrays.stream(sector[day]).anyMatch(x -> x > 0);
        }
        for (int p = 0; p < land.size(); p++) {
            PlaceKind kind = land.place(p).kind();
            boolean inhabited = (kind == PlaceKind.CITY || kind == PlaceKind.TOWN) && land.place(p).population() > 0;
            double own = !inhabited ? 0 : StrictMath.pow(land.place(p).population(), rule.populationExponent())
                    * StrictMath.exp(rule.placeSpread() * normal(spread.of(land.key(p))));
            for (int day = 0; day < calendar.days(); day++) {
                Controller holder = control.controller(day, p);
                boolean target = holder == Controller.OPPOSITION || holder == Controller.CONTESTED;
                double km = control.frontKm(day, p);
                double reach = byAir ? km <= rule.airReachKm() ? 1 : 0 : StrictMath.exp(-km / rule.groundReachKm());
                weight[day][p] = target ? own * (anySector[day] ? sector[day][p] : 1) * reach : 0;
            }
        }
        return weight;
    }

    private static double[] dayWeights(int days, StrikeReconstruction rule, Chance chance) {
        double[] w = new double[days];
        for (int day = 0; day < days; day++) {
            w[day] = StrictMath.exp(rule.daySpread() * normal(chance.on(Decision.STRIKE_DAY, day)));
        }
        return w;
    }

    /** Standard normal to the third moment: twelve uniforms less six. Enough for a spread, and without tables. */
    private static double normal(Draws draws) {
        double sum = -6;
        for (int k = 0; k < 12; k++) {
            sum += draws.uniform(k);
        }
        return sum;
    }
}
