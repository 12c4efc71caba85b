package mawa.scenario;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawa.policy.Policy;
import mawa.scenario.Difference.Kind;

/**
 * A variant beside its baseline. Replicates of the two are pairs, evening by evening and place by place, so some
 * things must be the same in both.
 */
final class Pairing {
    private static final String PLACES = "places";
    private static final String POLICIES = "policies";
    /** What must be the same, and why. */
    private static final Map<String, String> SHARED = Map.of(
            "start", "Evenings are compared one by one, so all variants have the same days.",
            "end", "Evenings are compared one by one, so all variants have the same days.",
            "agentScale", "The same households must be there in all variants.",
            "simulatedControllers", "The same people must be counted in all variants.",
            "smallestPublishedCount", "The results of all variants stand in the same tables.",
            PLACES, "Results are compared place by place; of a place, anything but its id may differ.",
            "regions", "Results are compared region by region.");
    /** What is told but not played. */
    private static final Set<String> TOLD = Set.of("id", "title", "description", "dataStatus", "smallestPublishedCount", "observed");
    private static final int SHOWN = 5;

    private final ScenarioFile baseline;
    private final ScenarioFile variant;
    private final List<Difference> differences;

    Pairing(ScenarioFile baseline, ScenarioFile variant) {
        this.baseline = baseline;
        this.variant = variant;
        this.differences = ScenarioDiff.between(baseline, variant).differences();
    }

    private Stream<Difference> played() {
        return differences.stream().filter(d -> !TOLD.contains(d.component()) && !(d.component().equals(POLICIES) && d.path().endsWith("." + Canonical.PRICE)));
    }

    /** Whether both give the same under the same luck, whatever they are called. */
    boolean isSame() {
        return played().findAny().isEmpty();
    }

    /** As of {@link ExperimentFile#firstDifference}. */
    Optional<LocalDate> firstDifference() {
        if (played().anyMatch(d -> !d.component().equals(POLICIES))) {
            return Optional.empty();
        }
        Optional<LocalDate> earliest = played().map(d -> d.path().split("\\.")[1]).distinct()
                .flatMap(name -> Stream.of(baseline, variant).map(file -> file.scenario().policies().get(name)).filter(Objects::nonNull))
                .map(Policy::start).min(LocalDate::compareTo);
        return Optional.of(earliest.orElseGet(() -> baseline.scenario().end().plusDays(1)));
    }

    /** Complains of what keeps the two from being compared, each where {@code at} finds the path in the variant's files. */
    void check(Function<String, Located> at, Complaints complaints) {
        Set<String> said = new HashSet<>();
        for (Difference difference : differences) {
            String component = difference.component();
            if (SHARED.containsKey(component) && difference.kind() != Kind.CELL && said.add(component)) {
                complaints.error(at.apply(difference.path()), "variant " + Spelling.quoted(variant.variant()) + " and the baseline differ in " + inWords(difference),
                        () -> SHARED.get(component));
            } else if (component.equals("standards") && said.add(component)) {
                complaints.warning(at.apply(difference.path()), "variant " + Spelling.quoted(variant.variant()) + " and the baseline differ in their standards",
                        () -> "Indicators that are held against a standard mean something else in it; their difference is no effect.");
            }
        }
    }

    private String inWords(Difference difference) {
        return switch (difference.kind()) {
            case ROW -> difference.component() + ": " + Stream.of(rows("only the variant has ", Difference::left), rows("only the baseline has ", Difference::right))
                    .flatMap(Optional::stream).collect(Collectors.joining("; "));
            case ORDER -> "the order of " + difference.component() + ": " + difference.right().orElse("") + ", not " + difference.left().orElse("");
            default -> difference.path() + ": " + value(difference.right()) + ", not " + value(difference.left());
        };
    }

    /** Names of the places of which one side says nothing. */
    private Optional<String> rows(String whose, Function<Difference, Optional<String>> side) {
        List<String> names = differences.stream().filter(d -> d.component().equals(PLACES) && d.kind() == Kind.ROW && side.apply(d).isEmpty())
                .map(d -> d.path().substring(PLACES.length() + 1)).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(whose + names.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (names.size() > SHOWN ? ", ..." : ""));
    }

    private static String value(Optional<String> text) {
        return text.map(t -> t.length() > 60 ? Spelling.quoted(t) : t).orElse("nothing");
    }
}
