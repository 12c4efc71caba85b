package mawa.model;

import mawa.behaviour.Protest;
import mawa.service.Gate;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Households;
import mawa.world.Land;
import mawa.world.Lodging;
import mawa.world.PlaceKind;
import mawa.world.World;

/** The gates: who is admitted today, by lot or longest without a roof first; how long the others have waited; who protests. */
final class BorderProcess implements Process {
    private final Gate[] gates;
    private final Protest protest;
    private final boolean anyGate;
    private final int[] protestGate;
    private final int[] left;
    private final int[] leftPatients;
    private final Arrivals waiting;
    private final Lot lot = new Lot(256);

    /** @param gates the regime of each place that is a border crossing, null elsewhere */
    BorderProcess(Land land, Gate[] gates, Protest protest) {
        this.gates = gates.clone();
        this.protest = protest;
        waiting = new Arrivals(land.size());
        protestGate = new int[land.size()];
        left = new int[land.size()];
        leftPatients = new int[land.size()];
        anyGate = land.places().stream().anyMatch(place -> place.kind() == PlaceKind.BORDER_CROSSING);
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
        if (!anyGate) {
            return;
        }
        Households all = world.households();
        waiting.clear();
        int[] gathered = new int[protestGate.length];
        boolean protestDay = protest.weekdays().contains(world.today().getDayOfWeek());
        Draws joins = world.chance().on(Decision.PROTEST, world.day());
        for (int h = world.away().nextSetBit(0); h >= 0; h = world.away().nextSetBit(h + 1)) {
            int p = all.place(h);
            if (!all.lodging(h).isOutsideCamps() || all.members(h) == 0) {
                continue;
            }
            if (world.land().place(p).kind() == PlaceKind.BORDER_CROSSING) {
                waiting.add(p, h);
            }
            boolean impatient = all.lodging(h) == Lodging.OPEN && all.daysRoofless(h, world.day()) >= protest.patienceDays();
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

    /** Patients by the gate's own regime first, then everybody by today's quota. */
    private void admit(World world, int p) {
        Gate gate = gates[p];
        if (gate.regime() == Gate.Regime.MEDICAL_ONLY) {
            leftPatients[p] = admit(world, p, gate.peoplePerDay() + leftPatients[p], true);
        }
        int today = peopleToday(world, gate, p);
        left[p] = today == 0 ? 0 : admit(world, p, plus(today, left[p]), false);
    }

    private static int plus(int people, int leftover) {
        return people > Integer.MAX_VALUE - leftover ? people : people + leftover;
    }

    /** Admits up to so many people; returns what was left because the next household was larger, for tomorrow. */
    private int admit(World world, int p, int places, boolean patientsOnly) {
        if (places == 0) {
            return 0;
        }
        Households all = world.households();
        Draws lots = world.chance().on(Decision.BORDER_LOT, world.day());
        Draws cases = world.chance().on(Decision.MEDICAL_NEED, -1);
        lot.clear(waiting.size(p));
        for (int k = 0; k < waiting.size(p); k++) {
            int h = waiting.household(p, k);
            long kin = all.who(all.kin(h));
            boolean waits = all.lodging(h) != Lodging.ABROAD;
            if (!waits || patientsOnly && !cases.happens(all.who(h), gates[p].medicalShare())) {
                continue;
            }
            if (world.levers().needFirst(p)) {
                lot.enterRanked(k, 0xFFFF - all.daysRoofless(h, world.day()), lots.bits(kin));
            } else {
                lot.enter(k, lots.bits(kin));
            }
        }
        lot.draw();
        return lot.handOut(places, k -> all.people(waiting.household(p, k)), k -> all.cross(waiting.household(p, k), world.day()));
    }

    private double medianWait(World world) {
        Households all = world.households();
        // Nobody has waited longer than from the evening before the first day.
        int[] households = new int[world.day() + 2];
        int n = 0;
        for (int p = 0; p < waiting.places(); p++) {
            for (int k = 0; k < waiting.size(p); k++) {
                int h = waiting.household(p, k);
                if (all.lodging(h) != Lodging.ABROAD) {
                    households[world.day() - all.since(h)]++;
                    n++;
                }
            }
        }
        return n == 0 ? 0 : (waitOf(households, (n - 1) / 2) + waitOf(households, n / 2)) / 2.0;
    }

    /** Days that the household of a rank has waited; {@code households} by days of waiting. */
    private static int waitOf(int[] households, int rank) {
        int days = 0;
        for (int before = households[0]; before <= rank; before += households[days]) {
            days++;
        }
        return days;
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
