package mawa.design;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Factors as people write them; these paths take whole numbers. */
final class Factors {
    private static final Set<String> WHOLE = Set.of("agentScale", "policies.open.peoplePerDay");

    private Factors() {
    }

    static Factor one(String text) {
        return Factor.parse(text, WHOLE::contains);
    }

    static List<Factor> of(String... texts) {
        return Arrays.stream(texts).map(Factors::one).toList();
    }

    /** {@code a}, {@code b}, {@code c} ... from 0 to 1. */
    static List<Factor> unitCube(int dimensions) {
        return "abcdefghijklmnopqrstuvwxyz".substring(0, dimensions).chars().mapToObj(c -> one((char) c + "=0..1")).toList();
    }

    /** {@code settings("a", "1", "b", "2")}. */
    static Map<String, String> settings(String... pathsAndValues) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int k = 0; k < pathsAndValues.length; k += 2) {
            settings.put(pathsAndValues[k], pathsAndValues[k + 1]);
        }
        return settings;
    }

    /** Points as {@code 1: 0.3 x}. */
    static List<String> words(Points points) {
        return points.all().stream().map(p -> p.number() + ": " + String.join(" ", p.settings().values())).toList();
    }

    static double[] numbers(Point point) {
        return point.settings().values().stream().mapToDouble(Double::parseDouble).toArray();
    }
}
