package mawa.world;

/**
 * The agents: one row a household, its columns primitive arrays. Rows stand by home place, kin beside kin.
 * Every change of where a household sleeps, and every event, goes through a method of this class, which
 * keeps the ledgers; nothing else writes them.
 */
public final class Households {
    private static final int DISPLACED_BEFORE = 1;
    private static final int VEHICLE = 2;
    private static final int MEANS = 4;
    private static final int REMAINS = 8;
    private static final int HOME_LOST = 16;
    private static final int HAS_LEFT = 32;
    private static final int RETURNING = 64;
    private static final short ROOFED = Short.MAX_VALUE;
    private static final byte ON_THE_ROAD = (byte) Lodging.ROAD.ordinal();

    private final int scale;
    private final int[] firstRow;
    private final long[] firstWho;
    private final short[] home;
    private final short[] place;
    private final short[] origin;
    private final short[] since;
    private final short[] rooflessSince;
    private final byte[] lodging;
    private final byte[] size;
    private final byte[] children;
    private final byte[] women;
    private final byte[] kinOffset;
    private final byte[] flags;
    private final byte[] attempts;
    private final byte[] moves;
    private final Counts lodged;
    private final Counts events;
    private int count;

    /**
     * @param land the places
     * @param firstRow row of the first household of each place, and one more entry: the number of rows
     * @param scale households that a row stands for
     */
    public Households(Land land, int[] firstRow, int scale) {
        this.firstRow = firstRow.clone();
        this.scale = scale;
        int places = land.size();
        int rows = firstRow[places];
        firstWho = new long[places];
        for (int p = 0; p < places; p++) {
            firstWho[p] = land.key(p) - firstRow[p];
        }
        home = new short[rows];
        place = new short[rows];
        origin = new short[rows];
        since = new short[rows];
        rooflessSince = new short[rows];
        lodging = new byte[rows];
        size = new byte[rows];
        children = new byte[rows];
        women = new byte[rows];
        kinOffset = new byte[rows];
        flags = new byte[rows];
        attempts = new byte[rows];
        moves = new byte[rows];
        lodged = new Counts(Lodging.COUNT, places);
        events = new Counts(Event.COUNT, places);
    }

    /** Founds the next row at its home; rows must come in the order of their homes. */
    public void found(int homePlace, int people, int ofThemChildren, int ofThemWomen, int kin,
            boolean displacedBefore, boolean vehicle, boolean means, boolean remains) {
        int h = count++;
        home[h] = (short) homePlace;
        place[h] = (short) homePlace;
        origin[h] = (short) homePlace;
        since[h] = -1;
        rooflessSince[h] = ROOFED;
        size[h] = (byte) people;
        children[h] = (byte) ofThemChildren;
        women[h] = (byte) ofThemWomen;
        kinOffset[h] = (byte) kin;
        flags[h] = (byte) ((displacedBefore ? DISPLACED_BEFORE : 0) | (vehicle ? VEHICLE : 0) | (means ? MEANS : 0)
                | (remains ? REMAINS : 0));
        tally(lodged, Lodging.HOME.ordinal(), homePlace, h, 1);
    }

    /** The household founded last came to its camp before the first day: it is displaced, and holds a place. */
    public void isInCampAlready() {
        int h = count - 1;
        flags[h] |= HAS_LEFT;
        lodge(h, home[h], Lodging.CAMP, -1);
    }

    public int rows() {
        return home.length;
    }

    /** First row of a home place; its rows end before {@code firstRow(p + 1)}. */
    public int firstRow(int homePlace) {
        return firstRow[homePlace];
    }

    /** The subject of this household's draws: stable whatever other places hold. */
    public long who(int h) {
        return firstWho[home[h]] + h;
    }

    /** First row of the kin that the household belongs to; kin share their luck and so move together. */
    public int kin(int h) {
        return h - kinOffset[h];
    }

    public int home(int h) {
        return home[h];
    }

    /** Where it sleeps, or where it is going while on the road. */
    public int place(int h) {
        return place[h];
    }

    /** The place it last left. */
    public int origin(int h) {
        return origin[h];
    }

    /** The day on which it came to where it is, or set out; -1 before the first day. */
    public int since(int h) {
        return since[h];
    }

    /** Days up to today without any roof, the road included; 0 under a roof. */
    public int daysRoofless(int h, int today) {
        return Math.max(0, today - rooflessSince[h]);
    }

    public Lodging lodging(int h) {
        return Lodging.of(lodging[h]);
    }

    public boolean isAtHome(int h) {
        return lodging[h] == 0;
    }

    public boolean isOnTheRoad(int h) {
        return lodging[h] == ON_THE_ROAD;
    }

    /** Living members, of the row, not scaled. */
    public int members(int h) {
        return size[h];
    }

    /** Living people that the row stands for. */
    public int people(int h) {
        return size[h] * scale;
    }

    /** Everybody alive, counted row by row, apart from the ledgers. */
    public long peopleOfRows() {
        byte[] members = size;
        long sum = 0;
        for (byte of : members) {
            sum += of;
        }
        return sum * scale;
    }

    public int scale() {
        return scale;
    }

    public int children(int h) {
        return children[h];
    }

    public int women(int h) {
        return women[h];
    }

    public int adults(int h) {
        return (size[h] - children[h]) * scale;
    }

    public boolean displacedBefore(int h) {
        return (flags[h] & DISPLACED_BEFORE) != 0;
    }

    public boolean hasVehicle(int h) {
        return (flags[h] & VEHICLE) != 0;
    }

    public boolean hasMeans(int h) {
        return (flags[h] & MEANS) != 0;
    }

    /** Cannot or will not leave while its side holds the place. */
    public boolean remains(int h) {
        return (flags[h] & REMAINS) != 0;
    }

    public boolean homeLost(int h) {
        return (flags[h] & HOME_LOST) != 0;
    }

    public boolean hasLeft(int h) {
        return (flags[h] & HAS_LEFT) != 0;
    }

    public boolean isReturning(int h) {
        return (flags[h] & RETURNING) != 0;
    }

    /** How often it turned away from a full place since it last settled. */
    public int attempts(int h) {
        return attempts[h];
    }

    /** Departures from places where it had settled; stops counting at 127. */
    public int moves(int h) {
        return moves[h];
    }

    /** Where people sleep, by lodging and place; on the road: by the place they go to. */
    public Counts lodged() {
        return lodged;
    }

    /** What has happened since the first day, by event and place. */
    public Counts events() {
        return events;
    }

    /** Leaves where it has settled, and is on the road to a destination. */
    public void depart(int h, int destination, int today) {
        int from = place[h];
        if (!hasLeft(h)) {
            flags[h] |= HAS_LEFT;
            record(Event.FIRST_DEPARTURE, from, h);
        }
        if (since[h] < today) {
            record(Event.MOVEMENT, from, h);
            moves[h] = (byte) Math.min(127, moves[h] + 1);
            if (moves[h] == 2) {
                record(Event.SECOND_MOVEMENT, from, h);
            }
        }
        origin[h] = (short) from;
        attempts[h] = 0;
        lodge(h, destination, Lodging.ROAD, today);
    }

    /** Finds no room and goes on to another place, in the same search. */
    public void goOn(int h, int destination, int today) {
        attempts[h]++;
        flags[h] &= ~RETURNING;
        lodge(h, destination, Lodging.ROAD, today);
    }

    /** Sets out for home. */
    public void setOutForHome(int h, int today) {
        flags[h] |= RETURNING;
        origin[h] = place[h];
        lodge(h, home[h], Lodging.ROAD, today);
    }

    /** Is home again. */
    public void comeHome(int h, int today) {
        flags[h] &= ~RETURNING;
        attempts[h] = 0;
        lodge(h, home[h], Lodging.HOME, today);
        record(Event.RETURN, home[h], h);
    }

    /** Settles in the place that it has reached. */
    public void settle(int h, Lodging where, int today) {
        flags[h] &= ~RETURNING;
        attempts[h] = 0;
        lodge(h, place[h], where, today);
        record(Event.ARRIVAL, place[h], h);
    }

    /** Settles in a place on its way and leaves it within the day, before {@link #walkOn} says for where. */
    public void pass(int h, int here, Lodging where) {
        record(Event.ARRIVAL, here, h);
        if (where != Lodging.OPEN) {
            rooflessSince[h] = ROOFED;
        }
    }

    /** Is on the road from a place that it has passed to the next: with {@link #pass}, what {@link #settle} and {@link #depart} are together. */
    public void walkOn(int h, int from, int to, int today) {
        flags[h] &= ~RETURNING;
        attempts[h] = 0;
        origin[h] = (short) from;
        lodge(h, to, Lodging.ROAD, today);
    }

    /** Gets another roof where it is; this is no arrival, and the days it has been there go on. */
    public void rehouse(int h, Lodging where) {
        int arrived = since[h];
        lodge(h, place[h], where, arrived);
    }

    /** Is admitted across the border. */
    public void cross(int h, int today) {
        record(Event.CROSSING, place[h], h);
        lodge(h, place[h], Lodging.ABROAD, today);
    }

    /** Its home is uninhabitable from now on. */
    public void loseHome(int h) {
        if (!homeLost(h)) {
            flags[h] |= HOME_LOST;
            events.move(Event.HOME_LOST.ordinal(), home[h], 1, scale, 0, 0, displacedBefore(h));
        }
    }

    /** One member is killed, injured or dies; {@code u} in [0, 1) says which. */
    public void strike(int h, Event event, double u) {
        int member = (int) (u * size[h]);
        boolean child = member < children[h];
        boolean woman = !child && member < children[h] + women[h];
        events.move(event.ordinal(), place[h], 1, scale, child ? scale : 0, woman ? scale : 0, displacedBefore(h));
        if (event == Event.INJURY_BY_STRIKE) {
            return;
        }
        tally(lodged, lodging[h], place[h], h, -1);
        size[h]--;
        if (child) {
            children[h]--;
        } else if (woman) {
            women[h]--;
        }
        tally(lodged, lodging[h], place[h], h, 1);
    }

    private void lodge(int h, int where, Lodging how, int today) {
        lodged.shift(lodging[h], place[h], how.ordinal(), where, size[h] * scale, children[h] * scale, women[h] * scale, displacedBefore(h));
        place[h] = (short) where;
        lodging[h] = (byte) how.ordinal();
        since[h] = (short) today;
        boolean roofless = how == Lodging.OPEN || how == Lodging.ROAD;
        rooflessSince[h] = !roofless ? ROOFED : rooflessSince[h] == ROOFED ? (short) today : rooflessSince[h];
    }

    private void record(Event event, int where, int h) {
        tally(events, event.ordinal(), where, h, 1);
    }

    private void tally(Counts counts, int row, int where, int h, int sign) {
        counts.move(row, where, sign, size[h] * scale, children[h] * scale, women[h] * scale, displacedBefore(h));
    }
}
