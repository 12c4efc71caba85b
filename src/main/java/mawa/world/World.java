package mawa.world;

import java.util.BitSet;

/** One possible world: the land, its people and what the places are like, on one day of the calendar. */
public final class World implements Situation {
    private final Land land;
    private final Calendar calendar;
    private final Chance chance;
    private final Households households;
    private final Conditions conditions;
    private final Levers levers;
    private final Routes routes;
    private final Agenda journeys;
    private final BitSet away;
    private final int places;
    private final int[] flows;
    private double medianWait;
    private int today;

    public World(Land land, Calendar calendar, Chance chance, Households households, Routes routes) {
        this.land = land;
        this.calendar = calendar;
        this.chance = chance;
        this.households = households;
        this.routes = routes;
        conditions = new Conditions(land.size());
        levers = new Levers(land.size(), land.roads().size());
        journeys = new Agenda(calendar.days());
        away = new BitSet(households.rows());
        places = land.size();
        flows = new int[places * places];
    }

    @Override
    public Land land() {
        return land;
    }

    public Calendar calendar() {
        return calendar;
    }

    public Chance chance() {
        return chance;
    }

    public Households households() {
        return households;
    }

    public Conditions conditions() {
        return conditions;
    }

    public Levers levers() {
        return levers;
    }

    public Routes routes() {
        return routes;
    }

    public Agenda journeys() {
        return journeys;
    }

    /** The households that ever left home, by their rows. */
    public BitSet away() {
        return away;
    }

    /** Day number, 0 on the first day. */
    public int day() {
        return today;
    }

    public void setDay(int day) {
        today = day;
    }

    @Override
    public java.time.LocalDate today() {
        return calendar.date(today);
    }

    @Override
    public int people(int place, Lodging lodging) {
        return households.lodged().people(lodging.ordinal(), place);
    }

    @Override
    public double frontKm(int place) {
        return conditions.frontKm(place);
    }

    /** Free places in a camp now; never negative. People who lived in it on the first day hold places too, agents or not. */
    public int freeCampPlaces(int place) {
        return Math.max(0, conditions.campPlaces(place) - campPlacesTaken(place));
    }

    /** Places of a camp that people hold: those who lived in it on the first day, and displaced people. */
    public int campPlacesTaken(int place) {
        return people(place, Lodging.HOME) + people(place, Lodging.CAMP) + conditions.hostsOnly(place);
    }

    /** All agents' people who sleep in a place, the road not counted. */
    public int peoplePresent(int place) {
        int sum = 0;
        for (int l = 0; l < Lodging.ROAD.ordinal(); l++) {
            sum += households.lodged().people(l, place);
        }
        return sum;
    }

    /** People at a place without a roof or under canvas outside camps. */
    public int offNetwork(int place) {
        return people(place, Lodging.OPEN) + people(place, Lodging.KIT);
    }

    /** Displaced people in a place who have arrived. */
    public int displacedPresent(int place) {
        return peoplePresent(place) - people(place, Lodging.HOME);
    }

    /** Counts people who left one place and settled in another. */
    public void addFlow(int origin, int destination, int people) {
        flows[origin * places + destination] += people;
    }

    /** People by origin and destination, row-major. */
    public int[] flows() {
        return flows.clone();
    }

    /** Median over the households at the gates of the days since their lodging last changed. */
    public double medianWaitDays() {
        return medianWait;
    }

    public void setMedianWaitDays(double days) {
        medianWait = days;
    }
}
