package mawa.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mawa.scenario.Node.Items;
import mawa.scenario.Node.Scalar;

/** The settings of a case by {@code section.key}; where one is not set, or is none, what Flee takes instead. */
final class FleeSettings {
    private static final String SPAWN = "spawn_rules.";
    private static final String BY_ZONES = SPAWN + "conflict_driven_spawning";
    private static final int MOST_PER_AGENT = 1000;
    private static final int LONGEST_STEP_DAYS = 3650;
    private final Map<String, Node> settings;
    private final Set<String> toldOf = new HashSet<>();
    private final Complaints complaints;

    FleeSettings(Map<String, Node> settings, Complaints complaints) {
        this.settings = settings;
        this.complaints = complaints;
    }

    /** Where a setting stands, if it is set. */
    Optional<Node> find(String key) {
        return Optional.ofNullable(settings.get(key)).filter(v -> !(v instanceof Scalar s && (s.isNothing() || s.text().equalsIgnoreCase("none"))));
    }

    /** A number between two. */
    double number(String key, double otherwise, double min, double max) {
        Optional<Node> value = find(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        Optional<Double> number = number(value.get());
        if (number.isEmpty()) {
            wrong(key, "must be a number");
        } else if (number.get() < min || number.get() > max) {
            wrong(key, "must be from " + Numbers.text(min) + " to " + Numbers.text(max) + ", was " + Numbers.text(number.get()));
        }
        return number.filter(n -> n >= min && n <= max).orElse(otherwise);
    }

    private int whole(String key, int otherwise, int min, int max) {
        double value = number(key, otherwise, min, max);
        if (value != Math.rint(value)) {
            wrong(key, "must be a whole number, was " + Numbers.text(value));
        }
        return (int) value;
    }

    /** However often it is asked for, a setting is complained of once. */
    private void wrong(String key, String message) {
        if (toldOf.add(key)) {
            complaints.error(settings.get(key), key + " " + message);
        }
    }

    private static Optional<Double> number(Node value) {
        return value instanceof Scalar scalar && Numbers.isReal(scalar.text()) ? Optional.of(Double.parseDouble(scalar.text())) : Optional.empty();
    }

    /** A truth as YAML 1.1 spells it. */
    boolean truth(String key, boolean otherwise) {
        Optional<Node> value = find(key);
        String text = value.map(v -> v instanceof Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "?").orElse("" + otherwise);
        boolean yes = List.of("true", "yes", "on").contains(text);
        if (!yes && !List.of("false", "no", "off").contains(text)) {
            wrong(key, "must be true or false");
        }
        return yes;
    }

    /** Whether nobody is in a camp on the first day. */
    boolean emptiesCamps() {
        return truth(SPAWN + "empty_camps_on_day0", false);
    }

    /** Whether the counts of camps are added up, or those of everybody are followed. */
    boolean sumsCamps() {
        return truth(SPAWN + "sum_from_camps", true);
    }

    int peoplePerAgent() {
        return whole("optimisations.hasten", 1, 1, MOST_PER_AGENT);
    }

    /** Notes what of spawning is done otherwise here. */
    void tell() {
        if (!truth(SPAWN + "insert_day0", true) && !emptiesCamps()) {
            find(SPAWN + "insert_day0").ifPresent(at -> complaints.warning(at, "people of the first day are in the camps", () -> "In Flee, without insert_day0, they set out from the conflict zones on that day."));
        }
        if (peoplePerAgent() > 1) {
            find("optimisations.hasten").ifPresent(at -> complaints.warning(at, "an agent stands for " + peoplePerAgent() + " people", () -> "agentScale: 1 in baseline.yaml for every person."));
        }
    }

    /**
     * The block {@code displacement} of a scenario.
     *
     * @param sumsInAll whether the counts of camps are added up already, in the rows of {@code all}
     */
    String displacement(boolean sumsInAll) {
        return followsCounts() ? byObservations(sumsInAll) : byZones();
    }

    /** Whether as many are displaced as were counted; else each conflict zone displaces so many. */
    boolean followsCounts() {
        return settings.keySet().stream().noneMatch(key -> key.startsWith(BY_ZONES + "."));
    }

    private String byObservations(boolean sumsInAll) {
        return "# ---- Who is displaced. As many as were counted more than the day before, from the day's conflict zones.\ndisplacement:\n  kind: ByObservations\n  zoneDecay: "
                + decay() + "          # an old conflict sends fewer people\n  zoneDecayDays: " + whole(SPAWN + "conflict_spawn_decay_interval", 30, 1, LONGEST_STEP_DAYS)
                + "\n  sumOfPlaces: " + (sumsCamps() && !sumsInAll) + "\n";
    }

    private String decay() {
        String key = SPAWN + "conflict_spawn_decay";
        Optional<Node> value = find(key);
        if (value.isEmpty()) {
            return "[1]";
        }
        List<Optional<Double>> steps = value.get() instanceof Items list ? list.items().stream().map(FleeSettings::number).toList() : List.of();
        if (steps.isEmpty() || !steps.stream().allMatch(s -> s.filter(n -> n >= 0 && n <= 1).isPresent())) {
            wrong(key, "must be a list of numbers from 0 to 1");
            return "[1]";
        }
        return steps.stream().map(s -> Numbers.text(s.orElseThrow())).collect(Collectors.joining(", ", "[", "]"));
    }

    private String byZones() {
        Function<String, Optional<Node>> below = key -> find(BY_ZONES + "." + key);
        String mode = below.apply("spawn_mode").map(v -> v instanceof Scalar s ? s.text().toLowerCase(Locale.ROOT) : "?").orElse("constant");
        boolean share = mode.equals("pop_ratio");
        if (!share && !List.of("constant", "poisson").contains(mode)) {
            complaints.error(below.apply("spawn_mode").orElseThrow(), BY_ZONES + ".spawn_mode " + Spelling.quoted(mode) + " is none that Flee knows", () -> Spelling.guess(mode, List.of("constant", "poisson", "pop_ratio")));
        }
        double perDay = number(BY_ZONES + ".displaced_per_conflict_day", share ? 0.01 : 500, 0, share ? 1 : 1e6);
        // Flee makes so many agents of a zone, however many people one stands for; of a population, so many people.
        double people = share ? perDay : Math.floor(perDay) * peoplePerAgent();
        return "# ---- Who is displaced. So many a day from each conflict zone, times its intensity.\ndisplacement:\n  kind: ByZones\n  mode: " + (share ? "share" : mode) + "\n  perZoneDay: " + Numbers.text(people) + "\n";
    }
}
