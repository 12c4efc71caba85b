package mawa.model;

import mawa.conflict.Harm;
import mawa.world.Conditions;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Event;
import mawa.world.Households;
import mawa.world.Lodging;
import mawa.world.World;

/**
 * Who is killed, injured or loses the home. A strike kills {@code deathsPerStrike} people where everybody is
 * still there; with a share s of the inhabitants present, {@code deathsPerStrike * s^exposureExponent}.
 */
final class CasualtyProcess implements Process {
    private final Harm harm;

    CasualtyProcess(Harm harm) {
        this.harm = harm;
    }

    @Override
    public String title() {
        return "strikes kill, injure and destroy homes";
    }

    @Override
    public void play(World world) {
        Conditions c = world.conditions();
        double[] risk = new double[world.land().size()];
        boolean any = false;
        for (int p = 0; p < risk.length; p++) {
            risk[p] = riskPerPerson(world, p);
            any |= risk[p] > 0;
        }
        if (!any && harm.homesPerAirStrike() == 0) {
            return;
        }
        Households all = world.households();
        Draws casualty = world.chance().on(Decision.CASUALTY, world.day());
        Draws member = world.chance().on(Decision.CASUALTY_MEMBER, world.day());
        Draws damage = world.chance().on(Decision.HOME_DAMAGE, world.day());
        for (int p = 0; p < risk.length; p++) {
            double loss = c.homes(p) == 0 ? 0 : Math.min(1, harm.homesPerAirStrike() * airEquivalents(c, p) / c.homes(p));
            if (risk[p] == 0 && loss == 0) {
                continue;
            }
            for (int h = all.firstRow(p); h < all.firstRow(p + 1); h++) {
                if (loss > 0 && !all.homeLost(h) && damage.happens(all.who(h), loss)) {
                    all.loseHome(h);
                }
                if (risk[p] > 0 && all.isAtHome(h)) {
                    harm(all, h, risk[p], casualty, member);
                }
            }
        }
        for (int h = world.away().nextSetBit(0); any && h >= 0; h = world.away().nextSetBit(h + 1)) {
            Lodging lodging = all.lodging(h);
            if (lodging != Lodging.HOME && lodging != Lodging.ROAD && lodging != Lodging.ABROAD && risk[all.place(h)] > 0) {
                harm(all, h, risk[all.place(h)], casualty, member);
            }
        }
    }

    private double riskPerPerson(World world, int p) {
        Conditions c = world.conditions();
        double deaths = c.airStrikes(p) * harm.deathsPerAirStrike() + c.groundStrikes(p) * harm.deathsPerGroundStrike();
        int present = world.peoplePresent(p);
        if (deaths == 0 || present == 0) {
            return 0;
        }
        double share = (double) present / Math.max(1, Math.max(present, c.inhabitants(p)));
        return Math.min(1, deaths * StrictMath.pow(share, harm.exposureExponent()) / present);
    }

    private double airEquivalents(Conditions c, int p) {
        return c.airStrikes(p) + harm.groundStrikeWeight() * c.groundStrikes(p);
    }

    private void harm(Households all, int h, double riskPerPerson, Draws casualty, Draws member) {
        double death = all.members(h) * riskPerPerson;
        double u = casualty.uniform(all.who(h));
        if (u < death) {
            all.strike(h, Event.DEATH_BY_STRIKE, member.uniform(all.who(h)));
        } else if (u < death * (1 + harm.injuredPerDeath())) {
            all.strike(h, Event.INJURY_BY_STRIKE, member.uniform(all.who(h)));
        }
    }
}
