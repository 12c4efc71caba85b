package mawa.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One point of the parameter space: what is played instead of the baseline's values. Two points with the same settings
 * are one point.
 *
 * @param number its name for ever, from 1; designs that grow never change it
 * @param settings the text of a value by key path, in the order of the factors, as {@code --set} takes them; numbers are
 *         plain decimals
 */
public record Point(int number, Map<String, String> settings) {

    /**
     * @throws DesignException if a path can never be a factor, see {@link Factor}
     */
    public Point {
        if (number < 1) {
            throw new IllegalArgumentException("points are numbered from 1 on, was " + number);
        }
        if (settings.isEmpty()) {
            throw new IllegalArgumentException("a point sets nothing");
        }
        settings.keySet().forEach(Factor::checkPath);
        settings = plain(settings);
    }

    /** The settings with each value in its one spelling, in the same order. */
    static Map<String, String> plain(Map<String, String> settings) {
        Map<String, String> plain = new LinkedHashMap<>();
        settings.forEach((path, value) -> plain.put(path, Values.plain(value)));
        return Collections.unmodifiableMap(plain);
    }
}
