package mawa.conflict;

import java.util.List;
import mawa.world.Calendar;
import mawa.world.Controller;
import mawa.world.Land;

/** Who holds each place on each day, and how far the line is. */
public final class ControlCalendar {
    private final Controller[][] controller;
    private final double[][] frontKm;

    public ControlCalendar(Land land, Calendar calendar, List<ControlRow> rows) {
        int n = land.size();
        int days = calendar.days();
        controller = new Controller[days][n];
        frontKm = new double[days][n];
        Controller[] now = new Controller[n];
        for (int p = 0; p < n; p++) {
            now[p] = land.place(p).controller();
        }
        List<ControlRow> inOrder = rows.stream().sorted(java.util.Comparator.comparing(ControlRow::date)).toList();
        int next = 0;
        for (int day = 0; day < days; day++) {
            boolean changed = day == 0;
            while (next < inOrder.size() && calendar.day(inOrder.get(next).date()) <= day) {
                now[land.index(inOrder.get(next).place())] = inOrder.get(next).controller();
                changed = true;
                next++;
            }
            controller[day] = now.clone();
            frontKm[day] = changed ? distances(land, now) : frontKm[day - 1];
        }
    }

    public Controller controller(int day, int place) {
        return controller[day][place];
    }

    /** Kilometres to the nearest place held by the government; infinite where there is none. */
    public double frontKm(int day, int place) {
        return frontKm[day][place];
    }

    /**
     * How much nearer the line is than some days before (or than on the first day), km; negative when it went away.
     * Farther than {@code withinKm} is as far as anybody looks: a line that jumps near from afar came that much nearer.
     */
    public double approachKm(int day, int place, int days, double withinKm) {
        double before = frontKm[Math.max(0, day - days)][place];
        return Math.min(before, withinKm) - Math.min(frontKm[day][place], withinKm);
    }

    /** Whether the place was held by the opposition yesterday and is not today. */
    public boolean lost(int day, int place) {
        return day > 0 && controller[day - 1][place] == Controller.OPPOSITION
                && controller[day][place] != Controller.OPPOSITION;
    }

    private static double[] distances(Land land, Controller[] now) {
        double[] km = new double[now.length];
        for (int p = 0; p < now.length; p++) {
            km[p] = Double.POSITIVE_INFINITY;
            for (int q = 0; q < now.length; q++) {
                if (now[q] == Controller.GOVERNMENT) {
                    km[p] = Math.min(km[p], land.km(p, q));
                }
            }
        }
        return km;
    }
}
