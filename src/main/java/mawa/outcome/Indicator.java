package mawa.outcome;

import static mawa.outcome.Indicator.Kind.DAILY;
import static mawa.outcome.Indicator.Kind.RUNNING;
import static mawa.outcome.Indicator.Kind.STOCK;
import static mawa.outcome.Indicator.Scope.GROUPS;
import static mawa.outcome.Indicator.Scope.GROUPS_AND_PLACES;
import static mawa.outcome.Indicator.Scope.PLACES;
import static mawa.outcome.Indicator.Scope.WHOLE;

import java.util.Locale;

/**
 * Everything that is measured, once an evening. A new constant appears in every table and in
 * {@code mawa describe indicators} by itself.
 */
public enum Indicator {
    DISPLACED_PEOPLE_CUMULATIVE(RUNNING, GROUPS_AND_PLACES, "people", "people who left the place where they lived on the first day, each counted once"),
    DISPLACED_PEOPLE(STOCK, GROUPS, "people", "of these, now away from it (the living; across the border included)"),
    MOVEMENTS_CUMULATIVE(RUNNING, GROUPS_AND_PLACES, "people", "people times departures from a place where they had settled for at least a night; looking for room and returning do not count"),
    REPEATEDLY_DISPLACED_PEOPLE_CUMULATIVE(RUNNING, GROUPS, "people", "people who moved at least twice, each counted once"),
    RETURNED_PEOPLE_CUMULATIVE(RUNNING, GROUPS_AND_PLACES, "people", "people times returns home"),
    ARRIVED_PEOPLE_CUMULATIVE(RUNNING, PLACES, "people", "people times arrivals of displaced people who settled in a place"),
    PEOPLE_IN_CAMPS(STOCK, GROUPS_AND_PLACES, "people", "of the displaced, now in a place in a camp or site"),
    PEOPLE_OUTSIDE_CAMPS(STOCK, GROUPS_AND_PLACES, "people", "of the displaced, arrived, elsewhere than in camps and not across the border"),
    PEOPLE_ON_THE_ROAD(STOCK, GROUPS, "people", "of the displaced, on the road this evening"),
    PEOPLE_IN_THE_OPEN(STOCK, GROUPS_AND_PLACES, "people", "of the displaced, without any roof"),
    PEOPLE_WITHOUT_SHELTER(STOCK, GROUPS_AND_PLACES, "people", "in the open, or in an unfinished or public building where the scenario's standard does not accept these"),
    PERSON_DAYS_WITHOUT_SHELTER(RUNNING, GROUPS, "person-days", "sum over evenings of peopleWithoutShelter"),
    PEOPLE_BELOW_WATER_STANDARD(STOCK, GROUPS_AND_PLACES, "people", "of the displaced, with less water a day than the standard"),
    PEOPLE_BELOW_SURVIVAL_WATER(STOCK, GROUPS, "people", "of the displaced, with less water a day than survival needs"),
    WATER_DEFICIT_CUMULATIVE(RUNNING, WHOLE, "m3", "water missing to the standard, summed over the displaced"),
    PEOPLE_WITHOUT_HEALTH_CARE(STOCK, GROUPS_AND_PLACES, "people", "of the displaced, those whose need for care is not met within reach; group residents: the same for people at home"),
    UNTREATED_CONSULTATIONS_CUMULATIVE(RUNNING, WHOLE, "consultations", "consultations needed by the displaced and not given"),
    PEOPLE_AT_BORDER(STOCK, WHOLE, "people", "people who wait at a border gate, under a tent or none"),
    MEDIAN_WAIT_AT_BORDER_DAYS(STOCK, WHOLE, "days", "median over waiting households of the days waited at the gate so far"),
    CROSSED_PEOPLE_CUMULATIVE(RUNNING, GROUPS, "people", "people admitted across the border"),
    PROTESTERS_AT_BORDER(DAILY, WHOLE, "people", "people who gather at the gates that day"),
    DEATHS_BY_STRIKE_CUMULATIVE(RUNNING, GROUPS_AND_PLACES, "people", "civilians killed by strikes, at the assumed rates"),
    INJURED_BY_STRIKE_CUMULATIVE(RUNNING, WHOLE, "people", "civilians injured by strikes, at the assumed rates"),
    DEATHS_BY_UNMET_NEED_CUMULATIVE(RUNNING, GROUPS, "people", "displaced people who died of exposure, thirst or untreated illness, at the assumed rates"),
    HOMES_DESTROYED_CUMULATIVE(RUNNING, WHOLE, "households", "homes made uninhabitable by strikes"),
    STRIKES(DAILY, PLACES, "strikes", "air and ground strikes that day"),
    AIR_STRIKES(DAILY, WHOLE, "strikes", "air strikes that day"),
    CAMP_PLACES_FREE(STOCK, PLACES, "people", "free places in camps"),
    PEOPLE_PRESENT(STOCK, PLACES, "people", "all agents alive in the place or region this evening, the road not included; hosts who are not agents do not count");

    /** How the value of an evening is to be read. */
    public enum Kind {
        /** What is there this evening. */
        STOCK,
        /** What happened today. */
        DAILY,
        /** What has happened since the first day. */
        RUNNING
    }

    /** For whom and where it is kept, besides for everybody in the whole. */
    public enum Scope { WHOLE, GROUPS, PLACES, GROUPS_AND_PLACES }

    private final Kind kind;
    private final Scope scope;
    private final String unit;
    private final String meaning;
    private final String key;

    Indicator(Kind kind, Scope scope, String unit, String meaning) {
        this.kind = kind;
        this.scope = scope;
        this.unit = unit;
        this.meaning = meaning;
        StringBuilder b = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            b.append(b.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        key = b.toString();
    }

    /** The one spelling, in files, code and charts. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it is kept for each group of the whole. */
    public boolean isByGroup() {
        return scope == Scope.GROUPS || scope == Scope.GROUPS_AND_PLACES;
    }

    /** Whether it is kept for each place and region. */
    public boolean isByPlace() {
        return scope == Scope.PLACES || scope == Scope.GROUPS_AND_PLACES;
    }

    /**
     * Whether less of it is better for the people concerned, whatever else changes. That fewer people flee, arrive or
     * cross a border is no benefit in itself: they may be left in danger.
     */
    public boolean isHarm() {
        return switch (this) {
            case PEOPLE_IN_THE_OPEN, PEOPLE_WITHOUT_SHELTER, PERSON_DAYS_WITHOUT_SHELTER, PEOPLE_BELOW_WATER_STANDARD, PEOPLE_BELOW_SURVIVAL_WATER,
                    WATER_DEFICIT_CUMULATIVE, PEOPLE_WITHOUT_HEALTH_CARE, UNTREATED_CONSULTATIONS_CUMULATIVE, MEDIAN_WAIT_AT_BORDER_DAYS,
                    DEATHS_BY_STRIKE_CUMULATIVE, INJURED_BY_STRIKE_CUMULATIVE, DEATHS_BY_UNMET_NEED_CUMULATIVE, HOMES_DESTROYED_CUMULATIVE,
                    STRIKES, AIR_STRIKES -> true;
            default -> false;
        };
    }

    public String unit() {
        return unit;
    }

    public String meaning() {
        return meaning;
    }

    /** Finds by {@link #key}; throws on an unknown key. */
    public static Indicator of(String key) {
        for (Indicator i : values()) {
            if (i.key.equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no indicator " + key);
    }
}
