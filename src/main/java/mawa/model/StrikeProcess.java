package mawa.model;

import mawa.behaviour.Danger;
import mawa.behaviour.Departure;
import mawa.conflict.ControlCalendar;
import mawa.conflict.StrikeCalendar;
import mawa.conflict.ZoneCalendar;
import mawa.world.Conditions;
import mawa.world.Controller;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Land;
import mawa.world.World;

/** Control and the line of today; the strikes that policies did not prevent; danger as it is felt. */
final class StrikeProcess implements Process {
    private final ControlCalendar control;
    private final StrikeCalendar strikes;
    private final ZoneCalendar zones;
    private final Danger danger;
    private final double groundWeight;
    private final Departure departure;
    private final int[][] neighbours;
    private final double[] exposure;

    StrikeProcess(Land land, ControlCalendar control, StrikeCalendar strikes, ZoneCalendar zones, Danger danger, double groundStrikeWeight, Departure departure) {
        this.control = control;
        this.strikes = strikes;
        this.zones = zones;
        this.danger = danger;
        this.groundWeight = groundStrikeWeight;
        this.departure = departure;
        exposure = new double[land.size()];
        neighbours = new int[land.size()][];
        for (int p = 0; p < land.size(); p++) {
            neighbours[p] = neighbours(land, p, danger.spilloverKm());
        }
    }

    @Override
    public String title() {
        return "the line moves, strikes fall, danger is felt";
    }

    @Override
    public void play(World world) {
        int day = world.day();
        Conditions conditions = world.conditions();
        Controller[] passable = new Controller[world.land().size()];
        for (int p = 0; p < passable.length; p++) {
            boolean lost = control.lost(day, p);
            conditions.setControl(p, control.controller(day, p), lost, control.frontKm(day, p), control.approachKm(day, p, departure.approachDays(), departure.frontFearKm()));
            // On the day of a loss people still get out on the ways of yesterday.
            passable[p] = control.controller(lost ? day - 1 : day, p);
            double kept = world.levers().strikesKept(p);
            Draws falls = world.chance().on(Decision.STRIKE_KEPT, day).of(world.land().key(p));
            int air = thin(strikes.air(day, p), kept, falls, 0);
            int ground = thin(strikes.ground(day, p), kept, falls, 1);
            conditions.setStrikes(p, air, ground, day);
            double people = Math.max(danger.smallestPopulation(), conditions.inhabitants(p));
            exposure[p] = (air + groundWeight * ground) * 10_000 / people + danger.inConflictZone() * zones.intensity(day, p);
        }
        world.routes().update(world.levers(), passable);
        for (int p = 0; p < exposure.length; p++) {
            double felt = danger.felt(exposure[p], meanOfNeighbours(p));
            conditions.setDanger(p, danger.remember(conditions.danger(p), felt));
        }
    }

    /** Each strike has its own lot, so fewer are a subset of more. */
    private static int thin(int planned, double kept, Draws falls, int kind) {
        if (kept >= 1) {
            return planned;
        }
        int n = 0;
        for (int k = 0; k < planned; k++) {
            n += falls.happens(2L * k + kind, kept) ? 1 : 0;
        }
        return n;
    }

    private double meanOfNeighbours(int p) {
        double sum = 0;
        for (int q : neighbours[p]) {
            sum += exposure[q];
        }
        return neighbours[p].length == 0 ? exposure[p] : sum / neighbours[p].length;
    }

    private static int[] neighbours(Land land, int p, double km) {
        java.util.List<Integer> near = new java.util.ArrayList<>();
        for (int q = 0; q < land.size(); q++) {
            if (q != p && land.km(p, q) <= km && land.place(q).population() > 0) {
                near.add(q);
            }
        }
        return near.stream().mapToInt(Integer::intValue).toArray();
    }
}
