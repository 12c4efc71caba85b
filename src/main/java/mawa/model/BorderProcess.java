package mawa.model;

import java.util.Arrays;
import mawa.behaviour.Protest;
import mawa.service.Gate;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Households;
import mawa.world.Land;
import mawa.world.Lodging;
import mawa.world.PlaceKind;
import mawa.world.World;

/** The gates: who is admitted today, by lot or by need; how long the others have waited; who protests. */
final class BorderProcess implements Process {
    private final Gate[] gates;
    private final Protest protest;
    private final int[] protestGate;
    private final Arrivals waiting;
    private final Lot lot = new Lot(256);
    private int[] waits = new int[256];

    /** @param gates the regime of each place that is a border crossing, null elsewhere */
    BorderProcess(Land land, Gate[] gates, Protest protest) {
        this.gates = gates.clone();
        this.protest = protest;
        waiting = new Arrivals(land.size());
        protestGate = new int[land.size()];
        for (int p = 0; p < land.size(); p++) {
            protestGate[p] = nearestGate(land, p, protest.gatherKm());
        }
    }

    @Override
    public String title() {
        return "gates admit by lot, the others wait or protest";
    }

    @Override
    public void play(World world) {
        Households all = world.households();
        waiting.clear();
        int[] gathered = new int[protestGate.length];
        boolean protestDay = protest.weekdays().contains(world.today().getDayOfWeek());
        Draws joins = world.chance().on(Decision.PROTEST, world.day());
        for (int k = 0; k < world.away().size(); k++) {
            int h = world.away().household(k);
            if (all.lodging(h) != Lodging.OPEN) {
                continue;
            }
            int p = all.place(h);
            if (world.land().place(p).kind() == PlaceKind.BORDER_CROSSING) {
                waiting.add(p, h);
            }
            boolean impatient = world.day() - all.since(h) >= protest.patienceDays();
            if (protestDay && impatient && protestGate[p] >= 0) {
                gathered[protestGate[p]] += joins.round(all.who(h), all.adults(h) * protest.joinShare());
            }
        }
        for (int p = 0; p < gathered.length; p++) {
            world.conditions().setProtesters(p, gathered[p]);
            if (gates[p] != null) {
                admit(world, p);
            }
        }
        world.setMedianWaitDays(medianWait(world));
    }

    /** People admitted at the gate today by its regime and today's levers. */
    static int peopleToday(World world, Gate gate, int p) {
        int own = switch (gate.regime()) {
            case CLOSED, MEDICAL_ONLY -> 0;
            case QUOTA -> gate.peoplePerDay();
            case OPEN -> Integer.MAX_VALUE;
        };
        return Math.max(own, world.levers().gatePeople(p));
    }

    private void admit(World world, int p) {
        Households all = world.households();
        Gate gate = gates[p];
        int places = peopleToday(world, gate, p);
        boolean medicalOnly = places == 0 && gate.regime() == Gate.Regime.MEDICAL_ONLY;
        if (medicalOnly) {
            places = gate.peoplePerDay();
        }
        if (places == 0) {
            return;
        }
        Draws lots = world.chance().on(Decision.BORDER_LOT, world.day());
        Draws cases = world.chance().on(Decision.MEDICAL_NEED, -1);
        lot.clear();
        for (int k = 0; k < waiting.size(p); k++) {
            int h = waiting.household(p, k);
            long kin = all.who(all.kin(h));
            if (medicalOnly && !cases.happens(all.who(h), gate.medicalShare())) {
                continue;
            }
            if (world.levers().needFirst()) {
                lot.enterRanked(k, Math.max(0, all.since(h)), lots.bits(kin));
            } else {
                lot.enter(k, lots.bits(kin));
            }
        }
        lot.draw();
        for (int i = 0; i < lot.size(); i++) {
            int h = waiting.household(p, lot.entrant(i));
            if (all.people(h) <= places) {
                places -= all.people(h);
                all.cross(h, world.day());
            }
        }
    }

    private double medianWait(World world) {
        Households all = world.households();
        int n = 0;
        for (int p = 0; p < waiting.places(); p++) {
            for (int k = 0; k < waiting.size(p); k++) {
                int h = waiting.household(p, k);
                if (all.lodging(h) == Lodging.OPEN) {
                    if (n == waits.length) {
                        waits = Arrays.copyOf(waits, 2 * n);
                    }
                    waits[n++] = world.day() - all.since(h);
                }
            }
        }
        if (n == 0) {
            return 0;
        }
        Arrays.sort(waits, 0, n);
        return n % 2 == 1 ? waits[n / 2] : (waits[n / 2 - 1] + waits[n / 2]) / 2.0;
    }

    private static int nearestGate(Land land, int p, double withinKm) {
        int best = -1;
        for (int q = 0; q < land.size(); q++) {
            boolean gate = land.place(q).kind() == PlaceKind.BORDER_CROSSING;
            if (gate && land.km(p, q) <= withinKm && (best < 0 || land.km(p, q) < land.km(p, best))) {
                best = q;
            }
        }
        return best;
    }
}
