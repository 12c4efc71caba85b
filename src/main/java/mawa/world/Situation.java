package mawa.world;

import java.time.LocalDate;

/** What policies may know in the morning: the land, today's date, and the world as it was last evening. */
public interface Situation {
    LocalDate today();

    Land land();

    /** People lodged so at a place last evening. */
    int people(int place, Lodging lodging);

    /** Kilometres to the nearest place held by the government; infinite where there is none. */
    double frontKm(int place);

    /** {@link #people} of each of the places. */
    default long[] people(int[] places, Lodging lodging) {
        long[] out = new long[places.length];
        for (int k = 0; k < places.length; k++) {
            out[k] = people(places[k], lodging);
        }
        return out;
    }

    /** People without a roof or under canvas outside camps, at each of the places. */
    default long[] offNetwork(int[] places) {
        long[] out = new long[places.length];
        for (int k = 0; k < places.length; k++) {
            out[k] = people(places[k], Lodging.OPEN) + people(places[k], Lodging.KIT);
        }
        return out;
    }

    /** {@link #peopleOutsideCamps(int)} of each of the places. */
    default long[] peopleOutsideCamps(int[] places) {
        long[] out = new long[places.length];
        for (int k = 0; k < places.length; k++) {
            out[k] = peopleOutsideCamps(places[k]);
        }
        return out;
    }

    /** People away from home at a place, outside camps, last evening. */
    default int peopleOutsideCamps(int place) {
        int sum = 0;
        for (int l = 0; l < Lodging.COUNT; l++) {
            Lodging lodging = Lodging.of(l);
            if (lodging.isOutsideCamps()) {
                sum += people(place, lodging);
            }
        }
        return sum;
    }
}
