package mawa.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mawa.experiment.Variant;

/**
 * Two things that variants combine: two factors of a design, or two policies, each absent or present in some form. Each level of
 * the one occurs with at least two levels of the other.
 *
 * @param across what runs to the right
 * @param up what runs upwards
 * @param columns its levels, in words
 * @param rows the levels of the other, in words
 * @param cells by row and column, the variant; null where none has this combination
 */
record TwoFactors(String across, String up, List<Phrase> columns, List<Phrase> rows, Variant[][] cells) {
    private static final String NONE = "";
    private static final String KIND = "kind=";

    /** A variant by the things it may combine: of a design its factors, else its policies, each as one text. */
    private record Combination(Variant variant, Map<String, String> levels) {
        boolean isPoint() {
            return !variant.factors().isEmpty();
        }
    }

    private record Pair(String across, String up, Map<String, String> rest) {
    }

    /** All grids of the variants that have results. */
    static List<TwoFactors> all(Compared compared) {
        List<Combination> all = compared.settings().stream().map(TwoFactors::combination).toList();
        Map<Pair, List<Combination>> found = new LinkedHashMap<>();
        Set<String> crossed = crossed(all);
        for (Combination c : all) {
            List<String> names = names(all, crossed, c);
            for (int a = 0; a < names.size(); a++) {
                for (int b = a + 1; b < names.size(); b++) {
                    Map<String, String> rest = new TreeMap<>(c.levels());
                    rest.keySet().removeAll(Set.of(names.get(a), names.get(b)));
                    found.computeIfAbsent(new Pair(names.get(a), names.get(b), rest), p -> new ArrayList<>()).add(c);
                }
            }
        }
        List<TwoFactors> out = new ArrayList<>();
        found.forEach((pair, combinations) -> grid(compared.look(), pair, combinations).ifPresent(out::add));
        return out;
    }

    /** Factors whose levels come back; those of a random design do not, and are no grid. */
    private static Set<String> crossed(List<Combination> all) {
        Map<String, List<String>> levels = new TreeMap<>();
        all.stream().filter(Combination::isPoint).forEach(c -> c.levels().forEach((path, level) -> levels.computeIfAbsent(path, p -> new ArrayList<>()).add(level)));
        levels.remove(Settings.ARM);
        levels.values().removeIf(l -> l.stream().distinct().count() * 2 > l.size());
        return levels.keySet();
    }

    /** What a variant may combine: a point, its own factors; an arm, any policy of any arm, because it may also lack it. */
    private static List<String> names(List<Combination> all, Set<String> crossed, Combination c) {
        Set<String> names = new TreeSet<>();
        if (c.isPoint()) {
            names.addAll(c.levels().keySet());
            names.retainAll(crossed);
        } else {
            all.stream().filter(o -> !o.isPoint()).forEach(o -> names.addAll(o.levels().keySet()));
        }
        return List.copyOf(names);
    }

    private static Combination combination(Settings s) {
        if (!s.variant().factors().isEmpty()) {
            return new Combination(s.variant(), s.values());
        }
        Map<String, String> levels = new TreeMap<>();
        s.values().forEach((path, value) -> {
            boolean policy = path.startsWith("policies.");
            String name = policy ? Settings.policy(path) : path;
            levels.merge(name, (policy ? path.substring(name.length()) + "=" : "") + value, (a, b) -> a + "\n" + b);
        });
        return new Combination(s.variant(), levels);
    }

    private static Optional<TwoFactors> grid(Look look, Pair pair, List<Combination> combinations) {
        Map<String, Map<String, Variant>> table = new LinkedHashMap<>();
        for (Combination c : combinations) {
            table.computeIfAbsent(c.levels().getOrDefault(pair.across(), NONE), k -> new LinkedHashMap<>()).put(c.levels().getOrDefault(pair.up(), NONE), c.variant());
        }
        int before = -1;
        while (before != size(table)) {
            before = size(table);
            table.values().removeIf(column -> column.size() < 2);
            Map<String, Long> columnsOf = table.values().stream().flatMap(column -> column.keySet().stream()).collect(Collectors.groupingBy(r -> r, Collectors.counting()));
            table.values().forEach(column -> column.keySet().removeIf(r -> columnsOf.get(r) < 2));
        }
        if (table.size() < 2) {
            return Optional.empty();
        }
        List<String> columns = sorted(table.keySet());
        List<String> rows = sorted(table.values().stream().flatMap(c -> c.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new)));
        Variant[][] cells = new Variant[rows.size()][columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                cells[r][c] = table.get(columns.get(c)).get(rows.get(r));
            }
        }
        return Optional.of(new TwoFactors(name(pair.across()), name(pair.up()), words(look, columns), words(look, rows), cells));
    }

    private static int size(Map<String, Map<String, Variant>> table) {
        return table.values().stream().mapToInt(Map::size).sum();
    }

    private static String name(String path) {
        String shortly = Settings.shortly(path);
        return shortly.endsWith(".") ? shortly.substring(0, shortly.length() - 1) : shortly;
    }

    /** Nothing first, numbers by size, all else by letters. */
    private static List<String> sorted(Set<String> levels) {
        return levels.stream().sorted(Comparator.comparing((String l) -> !l.equals(NONE)).thenComparingDouble(l -> Settings.number(l).orElse(0.0))
                .thenComparing(l -> l)).toList();
    }

    /** A policy that is absent or present in one form is without or with; forms are told by what they have otherwise. */
    private static List<Phrase> words(Look look, List<String> levels) {
        List<String> forms = levels.stream().filter(l -> !l.equals(NONE)).toList();
        Set<String> common = new LinkedHashSet<>(List.of(forms.get(0).split("\n")));
        forms.forEach(f -> common.retainAll(List.of(f.split("\n"))));
        return levels.stream().map(l -> {
            if (l.equals(NONE)) {
                return look.phrase("policy.without");
            }
            String own = List.of(l.split("\n")).stream().filter(part -> !common.contains(part) && !part.startsWith(KIND)).map(part -> part.replace('=', ' '))
                    .collect(Collectors.joining(", "));
            return own.isEmpty() && forms.size() == 1 && l.contains("=") ? look.phrase("policy.with") : Phrase.ofScenario(own.isEmpty() ? l : own);
        }).toList();
    }
}
