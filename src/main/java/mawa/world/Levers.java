package mawa.world;

import java.util.Arrays;

/**
 * What policies may pull, today. Every lever has a unit, a neutral value that it starts from each morning,
 * and an exact rule of combination that does not depend on the order of the policies.
 *
 * <table>
 * <caption>The levers</caption>
 * <tr><th>lever</th><th>unit</th><th>neutral</th><th>combines by</th><th>felt by</th></tr>
 * <tr><td>strikesKept</td><td>share, by place</td><td>1</td><td>min</td><td>strikes</td></tr>
 * <tr><td>ridePeople, cashPeople</td><td>people/day, by place</td><td>0</td><td>sum</td><td>departures</td></tr>
 * <tr><td>roadClosed</td><td>yes/no, by road</td><td>no</td><td>or</td><td>every journey</td></tr>
 * <tr><td>campClosed</td><td>yes/no, by camp</td><td>no</td><td>or</td><td>news, arrival</td></tr>
 * <tr><td>campPlacesAdded</td><td>people, by camp</td><td>0</td><td>sum</td><td>news, arrival</td></tr>
 * <tr><td>gatePeople</td><td>people/day, by gate</td><td>0</td><td>max</td><td>news, border</td></tr>
 * <tr><td>needFirst</td><td>yes/no, by gate</td><td>no</td><td>or</td><td>border</td></tr>
 * <tr><td>kitPeople</td><td>people/day, by place</td><td>0</td><td>sum</td><td>shelter</td></tr>
 * <tr><td>waterLitres</td><td>litres/day, by place</td><td>0</td><td>sum</td><td>services</td></tr>
 * <tr><td>consultations</td><td>consultations/day, by place</td><td>0</td><td>sum</td><td>services</td></tr>
 * </table>
 */
public final class Levers {
    private final double[] strikesKept;
    private final int[] ridePeople;
    private final int[] cashPeople;
    private final boolean[] roadClosed;
    private final boolean[] campClosed;
    private final int[] campPlacesAdded;
    private final int[] gatePeople;
    private final int[] kitPeople;
    private final long[] waterLitres;
    private final int[] consultations;
    private final boolean[] needFirst;

    public Levers(int places, int roads) {
        strikesKept = new double[places];
        ridePeople = new int[places];
        cashPeople = new int[places];
        roadClosed = new boolean[roads];
        campClosed = new boolean[places];
        campPlacesAdded = new int[places];
        gatePeople = new int[places];
        kitPeople = new int[places];
        waterLitres = new long[places];
        consultations = new int[places];
        needFirst = new boolean[places];
        release();
    }

    /** Every lever back to its neutral value. */
    public void release() {
        Arrays.fill(strikesKept, 1);
        Arrays.fill(ridePeople, 0);
        Arrays.fill(cashPeople, 0);
        Arrays.fill(roadClosed, false);
        Arrays.fill(campClosed, false);
        Arrays.fill(campPlacesAdded, 0);
        Arrays.fill(gatePeople, 0);
        Arrays.fill(kitPeople, 0);
        Arrays.fill(waterLitres, 0);
        Arrays.fill(consultations, 0);
        Arrays.fill(needFirst, false);
    }

    public void keepStrikes(int place, double share) {
        strikesKept[place] = Math.min(strikesKept[place], share);
    }

    public void addRides(int place, int people) {
        ridePeople[place] += people;
    }

    public void addCash(int place, int people) {
        cashPeople[place] += people;
    }

    public void closeRoad(int road) {
        roadClosed[road] = true;
    }

    public void closeCamp(int place) {
        campClosed[place] = true;
    }

    public void addCampPlaces(int place, int people) {
        campPlacesAdded[place] += people;
    }

    public void openGate(int place, int peoplePerDay) {
        gatePeople[place] = Math.max(gatePeople[place], peoplePerDay);
    }

    public void admitNeedFirst(int place) {
        needFirst[place] = true;
    }

    public void addKits(int place, int people) {
        kitPeople[place] += people;
    }

    public void addWater(int place, long litres) {
        waterLitres[place] += litres;
    }

    public void addConsultations(int place, int perDay) {
        consultations[place] += perDay;
    }

    public double strikesKept(int place) {
        return strikesKept[place];
    }

    public int ridePeople(int place) {
        return ridePeople[place];
    }

    public int cashPeople(int place) {
        return cashPeople[place];
    }

    public boolean isRoadClosed(int road) {
        return roadClosed[road];
    }

    public boolean isCampClosed(int place) {
        return campClosed[place];
    }

    public int campPlacesAdded(int place) {
        return campPlacesAdded[place];
    }

    public int gatePeople(int place) {
        return gatePeople[place];
    }

    public boolean needFirst(int place) {
        return needFirst[place];
    }

    public int kitPeople(int place) {
        return kitPeople[place];
    }

    public long waterLitres(int place) {
        return waterLitres[place];
    }

    public int consultations(int place) {
        return consultations[place];
    }
}
