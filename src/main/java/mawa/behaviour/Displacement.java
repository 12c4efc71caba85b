package mawa.behaviour;

import java.util.List;
import mawa.world.Parameter;

/** What sets people moving: their own decisions, or numbers that are given. */
public sealed interface Displacement {

    /** Every household decides by the danger that it feels; see {@link Departure}. */
    record ByDanger() implements Displacement {
    }

    /**
     * As many people as {@code observed} says came to be displaced each day. Their number is then an input and no
     * result: only where they go is simulated. They come from the day's conflict zones, in proportion to population,
     * intensity and {@code zoneDecay}.
     *
     * <p>The observed people are the sum over places of rows of {@code peopleInCamps}, or the rows of {@code all}; between
     * dates they are interpolated and cut to whole people. Where the sum falls, nobody is sent home: as many fewer come
     * later. (Suleimenova, Bell and Groen 2017, Scientific Reports 7:13377.)
     */
    record ByObservations(
            @Parameter(unit = "factor", max = 1, meaning = "weight of a conflict zone in its first, second ... step of zoneDecayDays; the last one goes on") List<Double> zoneDecay,
            @Parameter(unit = "days", min = 1, max = 3650, meaning = "length of a step of zoneDecay") int zoneDecayDays,
            @Parameter(meaning = "whether the sum over places is followed (true) or the rows of all") boolean sumOfPlaces) implements Displacement {
        /** The key of the indicator that is followed. */
        public static final String FOLLOWED = "peopleInCamps";

        public ByObservations {
            zoneDecay = List.copyOf(zoneDecay);
            if (zoneDecay.isEmpty()) {
                throw new IllegalArgumentException("zoneDecay needs a step; [1] for no decay");
            }
        }

        /** The weight of a zone of this age. */
        public double decay(int ageDays) {
            return zoneDecay.get(Math.min(zoneDecay.size() - 1, ageDays / zoneDecayDays));
        }
    }

    /** A number of people from each conflict zone and day, times its intensity. */
    record ByZones(
            @Parameter(meaning = "constant: people a day; poisson: the same on average; share: a share of the population a day") Mode mode,
            @Parameter(unit = "people/day, or share/day", max = 1e7, meaning = "from a zone of intensity 1") double perZoneDay) implements Displacement {
        public ByZones {
            if (mode == Mode.SHARE && perZoneDay > 1) {
                throw new IllegalArgumentException("perZoneDay is a share of the population in mode share, and no more than 1; was " + perZoneDay);
            }
        }

        /** How the number is made. */
        public enum Mode { CONSTANT, POISSON, SHARE }
    }
}
