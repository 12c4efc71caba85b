package mawa.world;

/** What happens to people and is counted where it happens. */
public enum Event {
    /** Left the home of the first day for the first time. */
    FIRST_DEPARTURE,
    /** Left a place after at least a night there; looking for room and returning are not movements. */
    MOVEMENT,
    /** Moved for the second time: each household once. */
    SECOND_MOVEMENT,
    /** Came home. */
    RETURN,
    /** Settled in a place, displaced. */
    ARRIVAL,
    DEATH_BY_STRIKE, INJURY_BY_STRIKE, DEATH_BY_UNMET_NEED,
    /** Admitted across the border. */
    CROSSING,
    /** Home made uninhabitable. */
    HOME_LOST;

    public static final int COUNT = values().length;
}
