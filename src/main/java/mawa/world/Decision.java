package mawa.world;

/**
 * Everything that chance decides. A draw is salted by the <em>name</em> of its decision, so that a new
 * constant, or another order of them, moves no other draw.
 */
public enum Decision {
    PARAMETER_VALUE, HOUSEHOLD_SIZE, HOUSEHOLD_MEMBER, KIN_SIZE, EARLIER_DISPLACED, MEANS, VEHICLE, WILLINGNESS,
    STRIKE_SHIFT, STRIKE_PLACE, STRIKE_DAY, STRIKE_KEPT, CASUALTY, CASUALTY_MEMBER, HOME_DAMAGE, FACILITY_DAMAGE,
    ORIGIN, DEPARTURE, DESTINATION, RIDE, CAMP_LOT, ROOF_LOT, LAST_ROOM, ONWARD, JOIN_QUEUE, RETURN, BORDER_LOT, KIT_LOT, PROTEST,
    UNMET_NEED_DEATH, MEDICAL_NEED;

    private final long salt = saltOf(name());

    long salt() {
        return salt;
    }

    /** FNV-1a over the name, finished by the mixer: stable across releases and machines. */
    static long saltOf(String name) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * 0x100000001b3L;
        }
        return Draws.mix(h);
    }
}
