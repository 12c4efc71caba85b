package mawa.design;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A way to choose points of the parameter space. The same design with the same earlier points gives the same points, on
 * every machine.
 */
public sealed interface Design permits Grid, ListOfPoints, OneAtATime, LatinHypercube, Sobol, FromFile {

    /** The key paths that it varies, in order. */
    List<String> paths();

    /**
     * Adds to the points that are there already. All of these stay, with their numbers and whether or not the design
     * would choose them; they are known again by their settings. What is new gets the next numbers. A design of
     * {@code n} points adds until there are {@code n} in all.
     *
     * @param earlier points that were chosen before, with the same paths
     * @param allowed which settings may be played, see {@link Constraint#all}; a point that is there already is not asked
     * @throws DesignException if earlier points vary something else, or too few points or none are allowed
     */
    Points extend(List<Point> earlier, Predicate<Map<String, String>> allowed);

    /** The points of a design that begins from nothing, all of them allowed. */
    default Points points() {
        return extend(List.of(), settings -> true);
    }
}
