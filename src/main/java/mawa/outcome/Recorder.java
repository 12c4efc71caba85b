package mawa.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mawa.world.Conditions;
import mawa.world.Counts;
import mawa.world.Event;
import mawa.world.Land;
import mawa.world.Lodging;
import mawa.world.PlaceKind;
import mawa.world.World;

/** Reads the ledgers once an evening and keeps every indicator in all, and by group, place and region as its scope says. */
public final class Recorder {
    /** Indicators kept by place; regions are sums of these. */
    private static final List<Indicator> BY_PLACE = Arrays.stream(Indicator.values()).filter(Indicator::isByPlace).toList();
    private static final Group[] PEOPLE_GROUPS = {Group.ALL, Group.CHILDREN, Group.WOMEN, Group.MEN, Group.DISPLACED_BEFORE,
        Group.NOT_DISPLACED_BEFORE};

    private final Land land;
    private final int days;
    private final boolean buildingsMeetStandard;
    private final double standardLitres;
    private final double survivalLitres;
    private final int[][] placeValues;
    private final List<Map<Indicator, double[]>> byGroup = new ArrayList<>();
    private final double[] residentsWithoutCare;
    private final double[] personDays = new double[PEOPLE_GROUPS.length];
    private double untreated;
    private double waterDeficit;

    /**
     * @param buildingsMeetStandard whether unfinished and public buildings count as shelter
     * @param standardLitres water standard, litres a person a day
     * @param survivalLitres survival standard, litres a person a day
     */
    public Recorder(Land land, int days, boolean buildingsMeetStandard, double standardLitres, double survivalLitres) {
        this.land = land;
        this.days = days;
        this.buildingsMeetStandard = buildingsMeetStandard;
        this.standardLitres = standardLitres;
        this.survivalLitres = survivalLitres;
        placeValues = new int[BY_PLACE.size()][days * land.size()];
        for (int g = 0; g < PEOPLE_GROUPS.length; g++) {
            byGroup.add(new EnumMap<>(Indicator.class));
        }
        residentsWithoutCare = new double[days];
    }

    /** Records this evening. */
    public void record(World world) {
        for (int g = 0; g < PEOPLE_GROUPS.length; g++) {
            recordGroup(world, g);
        }
        recordWhole(world);
        for (int k = 0; k < BY_PLACE.size(); k++) {
            for (int p = 0; p < land.size(); p++) {
                placeValues[k][world.day() * land.size() + p] = ofPlace(world, BY_PLACE.get(k), p);
            }
        }
    }

    private void recordGroup(World world, int g) {
        Group group = PEOPLE_GROUPS[g];
        Counts lodged = world.households().lodged();
        Counts events = world.households().events();
        double inCamps = 0;
        double outside = 0;
        double open = 0;
        double unsheltered = 0;
        double belowStandard = 0;
        double belowSurvival = 0;
        double withoutCare = 0;
        for (int p = 0; p < land.size(); p++) {
            for (int l = 1; l < Lodging.ROAD.ordinal(); l++) {
                int people = of(lodged, l, p, group);
                if (people == 0) {
                    continue;
                }
                Lodging lodging = Lodging.of(l);
                boolean inOpen = lodging == Lodging.OPEN;
                double litres = world.conditions().litres(p, lodging.isOffNetwork());
                inCamps += lodging == Lodging.CAMP ? people : 0;
                outside += lodging.isOutsideCamps() ? people : 0;
                open += inOpen ? people : 0;
                unsheltered += isUnsheltered(lodging) ? people : 0;
                belowStandard += litres < standardLitres ? people : 0;
                belowSurvival += litres < survivalLitres ? people : 0;
                withoutCare += people * (1 - world.conditions().careCoverage(p));
            }
        }
        double onTheRoad = total(lodged, Lodging.ROAD.ordinal(), group);
        double abroad = total(lodged, Lodging.ABROAD.ordinal(), group);
        personDays[g] += unsheltered;
        int day = world.day();
        put(g, Indicator.DISPLACED_PEOPLE_CUMULATIVE, day, total(events, Event.FIRST_DEPARTURE.ordinal(), group));
        put(g, Indicator.DISPLACED_PEOPLE, day, inCamps + outside + onTheRoad + abroad);
        put(g, Indicator.MOVEMENTS_CUMULATIVE, day, total(events, Event.MOVEMENT.ordinal(), group));
        put(g, Indicator.REPEATEDLY_DISPLACED_PEOPLE_CUMULATIVE, day, total(events, Event.SECOND_MOVEMENT.ordinal(), group));
        put(g, Indicator.RETURNED_PEOPLE_CUMULATIVE, day, total(events, Event.RETURN.ordinal(), group));
        put(g, Indicator.PEOPLE_IN_CAMPS, day, inCamps);
        put(g, Indicator.PEOPLE_OUTSIDE_CAMPS, day, outside);
        put(g, Indicator.PEOPLE_ON_THE_ROAD, day, onTheRoad);
        put(g, Indicator.PEOPLE_IN_THE_OPEN, day, open);
        put(g, Indicator.PEOPLE_WITHOUT_SHELTER, day, unsheltered);
        put(g, Indicator.PERSON_DAYS_WITHOUT_SHELTER, day, personDays[g]);
        put(g, Indicator.PEOPLE_BELOW_WATER_STANDARD, day, belowStandard);
        put(g, Indicator.PEOPLE_BELOW_SURVIVAL_WATER, day, belowSurvival);
        put(g, Indicator.PEOPLE_WITHOUT_HEALTH_CARE, day, Math.rint(withoutCare));
        put(g, Indicator.CROSSED_PEOPLE_CUMULATIVE, day, total(events, Event.CROSSING.ordinal(), group));
        put(g, Indicator.DEATHS_BY_STRIKE_CUMULATIVE, day, total(events, Event.DEATH_BY_STRIKE.ordinal(), group));
        put(g, Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, day, total(events, Event.DEATH_BY_UNMET_NEED.ordinal(), group));
    }

    /** Indicators that are kept for the whole only. */
    private void recordWhole(World world) {
        Conditions c = world.conditions();
        Counts events = world.households().events();
        double air = 0;
        double strikes = 0;
        double atBorder = 0;
        double protesters = 0;
        double campRoom = 0;
        double present = 0;
        double residents = 0;
        for (int p = 0; p < land.size(); p++) {
            air += c.airStrikes(p);
            strikes += c.airStrikes(p) + c.groundStrikes(p);
            atBorder += land.place(p).kind() == PlaceKind.BORDER_CROSSING ? world.peopleOutsideCamps(p) : 0;
            protesters += c.protesters(p);
            campRoom += land.place(p).kind() == PlaceKind.CAMP ? world.freeCampPlaces(p) : 0;
            present += world.peoplePresent(p);
            residents += world.people(p, Lodging.HOME) * (1 - c.careCoverage(p));
            untreated += c.careNeed(p) * (1 - c.careCoverage(p));
            for (int l = 1; l < Lodging.ROAD.ordinal(); l++) {
                double missing = Math.max(0, standardLitres - c.litres(p, Lodging.of(l).isOffNetwork()));
                waterDeficit += world.households().lodged().people(l, p) * missing / 1000;
            }
        }
        int day = world.day();
        put(0, Indicator.ARRIVED_PEOPLE_CUMULATIVE, day, events.total(Event.ARRIVAL.ordinal(), Counts.ALL));
        put(0, Indicator.WATER_DEFICIT_CUMULATIVE, day, Math.rint(waterDeficit));
        put(0, Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE, day, Math.rint(untreated));
        put(0, Indicator.PEOPLE_AT_BORDER, day, atBorder);
        put(0, Indicator.MEDIAN_WAIT_AT_BORDER_DAYS, day, world.medianWaitDays());
        put(0, Indicator.PROTESTERS_AT_BORDER, day, protesters);
        put(0, Indicator.INJURED_BY_STRIKE_CUMULATIVE, day, events.total(Event.INJURY_BY_STRIKE.ordinal(), Counts.ALL));
        put(0, Indicator.HOMES_DESTROYED_CUMULATIVE, day, events.total(Event.HOME_LOST.ordinal(), Counts.ALL));
        put(0, Indicator.STRIKES, day, strikes);
        put(0, Indicator.AIR_STRIKES, day, air);
        put(0, Indicator.CAMP_PLACES_FREE, day, campRoom);
        put(0, Indicator.PEOPLE_PRESENT, day, present);
        residentsWithoutCare[day] = Math.rint(residents);
    }

    private int ofPlace(World world, Indicator indicator, int p) {
        Counts lodged = world.households().lodged();
        Counts events = world.households().events();
        Conditions c = world.conditions();
        return switch (indicator) {
            case PEOPLE_PRESENT -> world.peoplePresent(p);
            case DISPLACED_PEOPLE_CUMULATIVE -> events.people(Event.FIRST_DEPARTURE.ordinal(), p);
            case MOVEMENTS_CUMULATIVE -> events.people(Event.MOVEMENT.ordinal(), p);
            case ARRIVED_PEOPLE_CUMULATIVE -> events.people(Event.ARRIVAL.ordinal(), p);
            case RETURNED_PEOPLE_CUMULATIVE -> events.people(Event.RETURN.ordinal(), p);
            case PEOPLE_IN_CAMPS -> lodged.people(Lodging.CAMP.ordinal(), p);
            case PEOPLE_OUTSIDE_CAMPS -> world.peopleOutsideCamps(p);
            case PEOPLE_IN_THE_OPEN -> lodged.people(Lodging.OPEN.ordinal(), p);
            case PEOPLE_WITHOUT_SHELTER -> lodged.people(Lodging.OPEN.ordinal(), p)
                    + (buildingsMeetStandard ? 0 : lodged.people(Lodging.BUILDING.ordinal(), p));
            case PEOPLE_BELOW_WATER_STANDARD -> (c.litres(p, true) < standardLitres ? world.offNetwork(p) : 0)
                    + (c.litres(p, false) < standardLitres ? world.displacedPresent(p) - world.offNetwork(p) : 0);
            case PEOPLE_WITHOUT_HEALTH_CARE -> (int) Math.round(world.displacedPresent(p) * (1 - c.careCoverage(p)));
            case DEATHS_BY_STRIKE_CUMULATIVE -> events.people(Event.DEATH_BY_STRIKE.ordinal(), p);
            case STRIKES -> c.airStrikes(p) + c.groundStrikes(p);
            case CAMP_PLACES_FREE -> land.place(p).kind() == PlaceKind.CAMP ? world.freeCampPlaces(p) : 0;
            default -> throw new IllegalStateException("not kept by place: " + indicator);
        };
    }

    /** Everything recorded, in a fixed order: the whole by group, then the regions. */
    public RunOutcome outcome(int replicate, World world) {
        List<Series> series = new ArrayList<>();
        for (int g = 0; g < PEOPLE_GROUPS.length; g++) {
            final Group group = PEOPLE_GROUPS[g];
            byGroup.get(g).forEach((indicator, values) -> series.add(new Series("all", group, indicator, values)));
        }
        series.add(new Series("all", Group.RESIDENTS, Indicator.PEOPLE_WITHOUT_HEALTH_CARE, residentsWithoutCare));
        for (String region : land.regionNames()) {
            int[] members = land.region(region);
            for (int k = 0; k < BY_PLACE.size(); k++) {
                series.add(new Series(region, Group.ALL, BY_PLACE.get(k), sum(placeValues[k], members)));
            }
        }
        List<String> ids = land.places().stream().map(mawa.world.Place::id).toList();
        return new RunOutcome(replicate, List.copyOf(series), new PlaceTable(BY_PLACE, ids, days, placeValues), world.flows());
    }

    private double[] sum(int[] values, int[] members) {
        double[] out = new double[days];
        for (int day = 0; day < days; day++) {
            for (int p : members) {
                out[day] += values[day * land.size() + p];
            }
        }
        return out;
    }

    private boolean isUnsheltered(Lodging lodging) {
        return lodging == Lodging.OPEN || lodging == Lodging.BUILDING && !buildingsMeetStandard;
    }

    private void put(int g, Indicator indicator, int day, double value) {
        if (g > 0 && !indicator.isByGroup()) {
            throw new IllegalStateException("not kept by group: " + indicator);
        }
        byGroup.get(g).computeIfAbsent(indicator, i -> new double[days])[day] = value;
    }

    private static int of(Counts counts, int row, int p, Group group) {
        return switch (group) {
            case ALL, RESIDENTS -> counts.people(row, p);
            case CHILDREN -> counts.column(row, p, Counts.CHILDREN);
            case WOMEN -> counts.column(row, p, Counts.WOMEN);
            case MEN -> counts.people(row, p) - counts.column(row, p, Counts.CHILDREN) - counts.column(row, p, Counts.WOMEN);
            case DISPLACED_BEFORE -> counts.column(row, p, Counts.DISPLACED_BEFORE);
            case NOT_DISPLACED_BEFORE -> counts.people(row, p) - counts.column(row, p, Counts.DISPLACED_BEFORE);
        };
    }

    private double total(Counts counts, int row, Group group) {
        double sum = 0;
        for (int p = 0; p < land.size(); p++) {
            sum += of(counts, row, p, group);
        }
        return sum;
    }
}
