package mawa.model;

import mawa.scenario.Scenario;
import mawa.service.Health;
import mawa.service.Standards;
import mawa.service.UnmetNeed;
import mawa.world.Conditions;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Event;
import mawa.world.Households;
import mawa.world.Lodging;
import mawa.world.World;

/** What unmet need does to displaced people, at the scenario's assumed rates. */
final class UnmetNeedProcess implements Process {
    private final UnmetNeed rates;
    private final Health health;
    private final Standards standards;

    UnmetNeedProcess(Scenario scenario) {
        rates = scenario.unmetNeed();
        health = scenario.health();
        standards = scenario.standards();
    }

    @Override
    public String title() {
        return "unmet need harms, at the assumed rates";
    }

    @Override
    public void play(World world) {
        int n = world.land().size();
        double[] inOpen = new double[n];
        double[] underCanvas = new double[n];
        double[] underRoof = new double[n];
        boolean any = false;
        for (int p = 0; p < n; p++) {
            inOpen[p] = risk(world.conditions(), p, Lodging.OPEN);
            underCanvas[p] = risk(world.conditions(), p, Lodging.KIT);
            underRoof[p] = risk(world.conditions(), p, Lodging.HOSTED);
            any |= inOpen[p] > 0 || underCanvas[p] > 0 || underRoof[p] > 0;
        }
        if (!any) {
            return;
        }
        Households all = world.households();
        Draws dies = world.chance().on(Decision.UNMET_NEED_DEATH, world.day());
        for (int h = world.away().nextSetBit(0); h >= 0; h = world.away().nextSetBit(h + 1)) {
            Lodging lodging = all.lodging(h);
            if (lodging == Lodging.CAMP || lodging.isOutsideCamps()) {
                double[] risks = lodging == Lodging.OPEN ? inOpen : lodging == Lodging.KIT ? underCanvas : underRoof;
                double risk = risks[all.place(h)];
                double chance = risk * all.members(h);
                double u = dies.uniform(all.who(h));
                if (u < chance) {
                    // Given that it happens, u / chance is uniform again and says to whom.
                    all.strike(h, Event.DEATH_BY_UNMET_NEED, u / chance);
                }
            }
        }
    }

    /** Chance a day that one person dies of unmet need. */
    private double risk(Conditions c, int p, Lodging lodging) {
        boolean open = lodging == Lodging.OPEN;
        double litres = c.litres(p, lodging.isOffNetwork());
        double shortfall = Math.max(0, 1 - litres / standards.waterLitres());
        double untreated = health.need(open, shortfall) * (1 - c.careCoverage(p));
        return (open ? rates.deathsInOpenPer10000PerDay() / 10_000 : 0)
                + (litres < standards.survivalLitres() ? rates.deathsWithoutWaterPer10000PerDay() / 10_000 : 0)
                + untreated * rates.deathsPerUntreatedConsultation();
    }
}
