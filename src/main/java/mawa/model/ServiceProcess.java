package mawa.model;

import java.util.List;
import mawa.scenario.Scenario;
import mawa.service.CampRow;
import mawa.service.FacilityRow;
import mawa.service.Health;
import mawa.service.Standards;
import mawa.service.Water;
import mawa.world.Conditions;
import mawa.world.Land;
import mawa.world.Lodging;
import mawa.world.PlaceKind;
import mawa.world.World;

/**
 * Water and health care today. Care within reach is the two-step floating catchment area method (Luo and
 * Wang 2003): each facility's consultations per consultation needed within its reach, summed over the
 * facilities within reach of a place.
 */
final class ServiceProcess implements Process {
    private final Water water;
    private final Health health;
    private final Standards standards;
    private final Repairs repairs;
    private final FacilityRow[] facilities;
    private final double[] campLitres;
    private final int[][] withinReach;
    private final double[] need;
    private final double[] displacedNeed;
    private final double[] supplyPerNeed;

    ServiceProcess(Scenario scenario, Land land, int days) {
        water = scenario.water();
        health = scenario.health();
        standards = scenario.standards();
        int n = land.size();
        repairs = new Repairs(scenario.harm(), n, days);
        facilities = new FacilityRow[n];
        for (FacilityRow row : scenario.facilities()) {
            facilities[land.index(row.place())] = row;
        }
        campLitres = campLitres(land, scenario.camps());
        withinReach = withinReach(land, health.reachKm());
        need = new double[n];
        displacedNeed = new double[n];
        supplyPerNeed = new double[n];
    }

    private static double[] campLitres(Land land, List<CampRow> rows) {
        double[] litres = new double[land.size()];
        for (CampRow row : rows) {
            litres[land.index(row.place())] = row.waterLitres();
        }
        return litres;
    }

    private static int[][] withinReach(Land land, double km) {
        int[][] near = new int[land.size()][];
        for (int p = 0; p < near.length; p++) {
            final int from = p;
            near[p] = java.util.stream.IntStream.range(0, near.length).filter(q -> land.km(from, q) <= km).toArray();
        }
        return near;
    }

    @Override
    public String title() {
        return "water and health care reach people, or do not";
    }

    @Override
    public void play(World world) {
        repairs.play(world);
        for (int p = 0; p < need.length; p++) {
            shareWater(world, p);
            needs(world, p);
        }
        shareCare(world);
    }

    /** Camps give each place-holder their litres. A town's network is shared by all under roofs, and in part by the others; trucks serve these. */
    private void shareWater(World world, int p) {
        Conditions c = world.conditions();
        boolean camp = world.land().place(p).kind() == PlaceKind.CAMP;
        int open = world.offNetwork(p);
        int housed = world.peoplePresent(p) + c.hostsOnly(p) - open;
        double working = Math.max(0, 1 - water.lostSharePerHit() * repairs.broken(p));
        double network = camp ? 0 : water.townLitres() * c.inhabitants(p) * working;
        double trucked = world.levers().waterLitres(p);
        double drawers = housed * (camp ? 0 : 1) + open * water.openReachShare();
        double perDrawer = drawers == 0 ? 0 : Math.min(water.townLitres(), network / drawers);
        double perHead = trucked / Math.max(1, open);
        double inCamp = camp ? campLitres[p] : 0;
        c.setLitres(p, perDrawer + inCamp, (perDrawer + inCamp) * water.openReachShare() + perHead);
    }

    private void needs(World world, int p) {
        double displaced = 0;
        for (int l = 1; l < Lodging.ROAD.ordinal(); l++) {
            displaced += world.households().lodged().people(l, p) * needOfOne(world.conditions(), p, Lodging.of(l));
        }
        displacedNeed[p] = displaced;
        int residents = world.people(p, Lodging.HOME) + world.conditions().hostsOnly(p);
        need[p] = displaced + residents * health.needPerPersonPerDay();
    }

    private double needOfOne(Conditions c, int p, Lodging lodging) {
        double shortfall = Math.max(0, 1 - c.litres(p, lodging.isOffNetwork()) / standards.waterLitres());
        return health.need(lodging == Lodging.OPEN, shortfall);
    }

    private void shareCare(World world) {
        for (int f = 0; f < need.length; f++) {
            double wanted = 0;
            for (int p : withinReach[f]) {
                wanted += need[p];
            }
            supplyPerNeed[f] = wanted == 0 ? 0 : supply(world, f) / wanted;
        }
        for (int p = 0; p < need.length; p++) {
            double coverage = 0;
            for (int f : withinReach[p]) {
                coverage += supplyPerNeed[f];
            }
            world.conditions().setCare(p, displacedNeed[p], need[p] == 0 ? 1 : Math.min(1, coverage));
        }
    }

    private double supply(World world, int p) {
        double given = world.levers().consultations(p);
        FacilityRow f = facilities[p];
        if (f != null) {
            int all = f.primaryCentres() + f.hospitals() + f.mobileClinics();
            double working = all == 0 ? 0 : Math.max(0, 1 - (double) repairs.broken(p) / all);
            given += working * (f.primaryCentres() * health.perCentrePerDay() + f.hospitals() * health.perHospitalPerDay()
                    + f.mobileClinics() * health.perMobilePerDay());
        }
        return given;
    }
}
