package mawa.chart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mawa.experiment.Comparison;
import mawa.experiment.Variant;

/**
 * Variants that differ from one another in a single number or date: the same policy in several sizes, or from several days on.
 *
 * @param path where that stands in their scenarios
 * @param arm of points of a design, the arm that they change; else empty
 * @param others what else tells this family from others of the same path, in words; empty where it is alone
 * @param members at least two with different values, in the order of these; among them the baseline, where it belongs to them
 */
record Family(String path, String unit, String arm, String others, List<Member> members) {

    /**
     * One value.
     *
     * @param number the value; of a date, not a number
     * @param date the value; of a number, nothing
     * @param variant whose effect it has; nothing for the baseline, which has none
     */
    record Member(double number, Optional<LocalDate> date, Optional<Variant> variant) {
        private static Optional<Member> of(String text, Optional<Variant> variant) {
            Optional<Double> number = Settings.number(text);
            return number.isPresent() ? Optional.of(new Member(number.get(), Optional.empty(), variant)) : date(text).map(d -> new Member(Double.NaN, Optional.of(d), variant));
        }

        private static Optional<LocalDate> date(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException ignored) {
                return Optional.empty();
            }
        }

        String value() {
            return date().map(LocalDate::toString).orElseGet(() -> CsvFile.number(number));
        }

        boolean isBaseline() {
            return variant.isEmpty();
        }
    }

    boolean isOfDates() {
        return members.get(0).date().isPresent();
    }

    /** What a family is found by: its path, and all else that its members share. */
    private record Trait(String path, Map<String, String> rest) {
    }

    /** All families of the variants that have results, by path. */
    static List<Family> all(Compared compared) {
        Comparison comparison = compared.comparison();
        Map<Trait, List<Settings>> found = new LinkedHashMap<>();
        for (Settings s : compared.settings()) {
            for (Map.Entry<String, String> value : s.values().entrySet()) {
                boolean varies = !s.variant().factors().isEmpty() || Settings.isOfPolicy(value.getKey());
                if (varies && !value.getKey().equals(Settings.ARM) && Member.of(value.getValue(), Optional.empty()).isPresent()) {
                    found.computeIfAbsent(new Trait(value.getKey(), s.without(Set.of(value.getKey()))), t -> new ArrayList<>()).add(s);
                }
            }
        }
        found.values().removeIf(of -> of.size() < 2);
        Map<String, List<Trait>> byPath = new TreeMap<>();
        found.keySet().forEach(t -> byPath.computeIfAbsent(t.path() + " " + t.rest().getOrDefault(Settings.ARM, ""), p -> new ArrayList<>()).add(t));
        List<Family> out = new ArrayList<>();
        for (List<Trait> traits : byPath.values()) {
            Set<String> shared = shared(traits);
            for (Trait t : traits) {
                of(comparison, t, found.get(t), Settings.words(compared.look(), t.rest(), shared)).ifPresent(out::add);
            }
        }
        return out;
    }

    /** Paths that stand in all with the same value. */
    private static Set<String> shared(List<Trait> traits) {
        Set<Map.Entry<String, String>> all = new HashSet<>(traits.get(0).rest().entrySet());
        traits.forEach(t -> all.retainAll(t.rest().entrySet()));
        return all.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Optional<Family> of(Comparison comparison, Trait trait, List<Settings> settings, String others) {
        List<Member> members = new ArrayList<>();
        settings.forEach(s -> Member.of(s.values().get(trait.path()), s.variant() == comparison.baseline() ? Optional.empty() : Optional.of(s.variant())).ifPresent(members::add));
        boolean dates = members.get(0).date().isPresent();
        members.removeIf(m -> m.date().isPresent() != dates);
        if (members.stream().map(Member::value).distinct().count() < 2) {
            return Optional.empty();
        }
        Settings one = settings.stream().filter(s -> s.variant() != comparison.baseline()).findFirst().orElseThrow();
        if (members.stream().noneMatch(Member::isBaseline)) {
            baseline(comparison, trait.path(), one).ifPresent(members::add);
        }
        members.sort(Comparator.comparing((Member m) -> m.date().orElse(LocalDate.MIN)).thenComparingDouble(Member::number).thenComparing(m -> !m.isBaseline()));
        Set<String> values = new HashSet<>();
        // Two points may differ in what this arm does not know, and so be one.
        members.removeIf(m -> !values.add(m.value()));
        return Optional.of(new Family(trait.path(), one.unit(trait.path()), trait.rest().getOrDefault(Settings.ARM, ""), others, List.copyOf(members)));
    }

    /**
     * The baseline as a member: with its own value where that is all that it has otherwise; with 0 where it lacks the policy and
     * has all else, because a policy of size 0 does nothing.
     */
    private static Optional<Member> baseline(Comparison comparison, String path, Settings one) {
        Variant heldAgainst = comparison.rows().stream().filter(r -> r.variant() == one.variant()).map(Comparison.Row::baseline).findFirst().orElse(comparison.baseline());
        Settings to = Settings.ofScenario(heldAgainst, one.variant());
        if (to.values().keySet().equals(Set.of(path)) && to.before().containsKey(path)) {
            return Member.of(to.before().get(path), Optional.empty());
        }
        boolean policyAlone = Settings.isOfPolicy(path) && to.values().keySet().stream().allMatch(p -> p.startsWith(Settings.policy(path))) && to.before().isEmpty();
        return policyAlone && one.isAmount(path) && Settings.number(one.values().get(path)).isPresent() ? Member.of("0", Optional.empty()) : Optional.empty();
    }
}
