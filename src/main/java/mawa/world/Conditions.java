package mawa.world;

import java.util.Arrays;

/** What the places are like today: danger, the line, room, water, care. Columns by place, written by the day's processes. */
public final class Conditions {
    private final int[] inhabitants;
    private final int[] homes;
    private final int[] hostsOnly;
    private final Controller[] controller;
    private final boolean[] lostToday;
    private final double[] frontKm;
    private final double[] approachKm;
    private final int[] airStrikes;
    private final int[] groundStrikes;
    private final double[] danger;
    private final int[] lastStruck;
    private final int[] campPlaces;
    private final double[] litresHoused;
    private final double[] litresOpen;
    private final double[] careCoverage;
    private final double[] careNeed;
    private final int[] protesters;

    public Conditions(int places) {
        inhabitants = new int[places];
        homes = new int[places];
        hostsOnly = new int[places];
        controller = new Controller[places];
        lostToday = new boolean[places];
        frontKm = new double[places];
        approachKm = new double[places];
        airStrikes = new int[places];
        groundStrikes = new int[places];
        danger = new double[places];
        lastStruck = new int[places];
        Arrays.fill(lastStruck, Integer.MIN_VALUE / 2);
        campPlaces = new int[places];
        litresHoused = new double[places];
        litresOpen = new double[places];
        careCoverage = new double[places];
        Arrays.fill(careCoverage, 1);
        careNeed = new double[places];
        protesters = new int[places];
    }

    /** People of the first day, agents or not. */
    public int inhabitants(int p) {
        return inhabitants[p];
    }

    /** Homes of agents on the first day. */
    public int homes(int p) {
        return homes[p];
    }

    /** Inhabitants who are not agents: they host, drink and need care, and stay. */
    public int hostsOnly(int p) {
        return hostsOnly[p];
    }

    /** @param households homes of agents; where there are none, the people are hosts only */
    public void setInhabitants(int p, int people, int households) {
        inhabitants[p] = people;
        homes[p] = households;
        hostsOnly[p] = households == 0 ? people : 0;
    }

    public Controller controller(int p) {
        return controller[p];
    }

    /** Today's controllers, by place. */
    public Controller[] controllers() {
        return controller.clone();
    }

    /** Whether the opposition held the place yesterday and does not today. */
    public boolean lostToday(int p) {
        return lostToday[p];
    }

    public void setControl(int p, Controller holder, boolean lost, double front, double approach) {
        controller[p] = holder;
        lostToday[p] = lost;
        frontKm[p] = front;
        approachKm[p] = approach;
    }

    public double frontKm(int p) {
        return frontKm[p];
    }

    /** How much nearer the line came of late, km. */
    public double approachKm(int p) {
        return approachKm[p];
    }

    public int airStrikes(int p) {
        return airStrikes[p];
    }

    public int groundStrikes(int p) {
        return groundStrikes[p];
    }

    public void setStrikes(int p, int air, int ground, int today) {
        airStrikes[p] = air;
        groundStrikes[p] = ground;
        if (air + ground > 0) {
            lastStruck[p] = today;
        }
    }

    /** Days since the last strike. */
    public int quietDays(int p, int today) {
        return today - lastStruck[p];
    }

    /** Remembered strikes per 10,000 people a day. */
    public double danger(int p) {
        return danger[p];
    }

    public void setDanger(int p, double value) {
        danger[p] = value;
    }

    /** Places in the camp today, taken ones included, what policies added as well. */
    public int campPlaces(int p) {
        return campPlaces[p];
    }

    public void setCampPlaces(int p, int places) {
        campPlaces[p] = places;
    }

    /** Litres a person a day; {@code open} for people off the network, without a roof or under canvas outside camps. */
    public double litres(int p, boolean open) {
        return open ? litresOpen[p] : litresHoused[p];
    }

    public void setLitres(int p, double housed, double open) {
        litresHoused[p] = housed;
        litresOpen[p] = open;
    }

    /** Share of today's need for care that is met within reach; 1 where nobody needs any. */
    public double careCoverage(int p) {
        return careCoverage[p];
    }

    /** Consultations that displaced people at the place need today. */
    public double careNeed(int p) {
        return careNeed[p];
    }

    public void setCare(int p, double displacedNeed, double coverage) {
        careNeed[p] = displacedNeed;
        careCoverage[p] = coverage;
    }

    /** People who gather at this gate today. */
    public int protesters(int p) {
        return protesters[p];
    }

    public void setProtesters(int p, int people) {
        protesters[p] = people;
    }
}
