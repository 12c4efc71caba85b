package mawa.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mawa.behaviour.FleeWalk;
import mawa.scenario.FleeInstance.Kind;
import mawa.scenario.FleeInstance.Place;
import mawa.world.Parameter;

/** {@code flee-rules.yaml}: the settings of a case as the parameters of {@link mawa.behaviour.FleeWalk}. Where one is not set, Flee's own default counts. */
final class FleeRules {
    private static final String MOVE = "move_rules.";
    private static final double SQRT_TENTH = 0.31622776601683794;
    private static final double LEAST_PRUNING = 1.001;
    private static final double MOST_PRUNING = 1e6;
    private static final int MOST_LINKS = 8;
    private final List<Place> locations;
    private final String id;
    private final FleeSettings settings;
    private final Complaints complaints;

    FleeRules(List<Place> locations, FleeSettings settings, String id, Complaints complaints) {
        this.locations = locations;
        this.id = id;
        this.settings = settings;
        this.complaints = complaints;
    }

    String text() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("kmPerDay", move("max_move_speed", 360, "kmPerDay"));
        keys.put("kmPerDayOnFoot", move("max_walk_speed", 35, "kmPerDayOnFoot"));
        if (number("max_walk_speed", 35, 0, Double.MAX_VALUE) > number("max_move_speed", 360, 0, Double.MAX_VALUE)) {
            settings.find(MOVE + "max_walk_speed").or(() -> settings.find(MOVE + "max_move_speed")).ifPresent(at -> complaints.error(at, "max_walk_speed is more than max_move_speed"));
        }
        keys.put("startOnFoot", truth("start_on_foot"));
        keys.put("fromConflictPerDay", move("conflict_movechance", 1, "fromConflictPerDay"));
        keys.put("fromCampPerDay", move("camp_movechance", 0.001, "fromCampPerDay"));
        keys.put("fromHomeCampPerDay", homeCamps());
        keys.put("fromTownPerDay", move("default_movechance", 0.3, "fromTownPerDay"));
        keys.put("populationBase", move("movechance_pop_base", 10_000, "populationBase"));
        keys.put("populationExponent", move("movechance_pop_scale_factor", 0, "populationExponent"));
        keys.put("awarenessLinks", awareness());
        keys.put("campWeight", move("camp_weight", 1, "campWeight"));
        keys.put("conflictWeight", move("conflict_weight", SQRT_TENTH, "conflictWeight"));
        keys.put("foreignWeight", move("foreign_weight", 1, "foreignWeight"));
        keys.put("populationPower", settings.truth(MOVE + "use_pop_for_loc_weight", false) ? move("pop_power_for_loc_weight", 0.1, "populationPower") : "0");
        keys.put("softeningKm", move("softening", 10, "softeningKm"));
        keys.put("weightSoftening", move("weight_softening", 0, "weightSoftening"));
        keys.put("distancePower", move("distance_power", 1, "distancePower"));
        keys.put("weightPower", move("weight_power", 1, "weightPower"));
        double pruning = number("pruning_threshold", 1, 0, MOST_PRUNING);
        keys.put("pruningFactor", pruning < LEAST_PRUNING ? "0" : Numbers.text(pruning));
        keys.put("capacityBuffer", move("capacity_buffer", 0.9, "capacityBuffer"));
        keys.put("capacityScaling", move("capacity_scaling", 1, "capacityScaling"));
        keys.put("avoidsShortStints", truth("avoid_short_stints"));
        StringBuilder out = new StringBuilder("# The same people, moved by Flee's rules with the case's settings. Three of its habits can be switched off: see below.\n\n")
                .append("extends: baseline.yaml\n").append("title: ").append(Quoting.json(id + ", Flee's rules")).append("\n\nmovement:\n  kind: FleeWalk\n");
        keys.put("firstDayCountsTwice", "true    # false: people of the first day take one place each, not two");
        keys.put("campsRefuseOnArrival", "false  # true: a camp that is full lets nobody in, not even those under way when it filled");
        keys.put("oneDayADay", "false            # true: nobody goes farther in a day than its speed allows; in Flee, up to twice as far");
        keys.forEach((key, value) -> out.append("  ").append(key).append(": ").append(value).append('\n'));
        return out.toString();
    }

    private double number(String key, double otherwise, double min, double max) {
        return settings.number(MOVE + key, otherwise, min, max);
    }

    /** Under the bounds of the parameter that it becomes. */
    private String move(String key, double otherwise, String parameter) {
        Parameter bounds = Stream.of(FleeWalk.class.getRecordComponents()).filter(c -> c.getName().equals(parameter)).findFirst().orElseThrow().getAnnotation(Parameter.class);
        return Numbers.text(number(key, otherwise, bounds.min(), bounds.max()));
    }

    private String truth(String key) {
        return "" + settings.truth(MOVE + key, false);
    }

    private void tell(String key, String message, String hint) {
        settings.find(MOVE + key).ifPresent(at -> complaints.warning(at, message, () -> hint));
    }

    private String awareness() {
        double links = number("awareness_level", 1, -1, MOST_LINKS);
        if (links != Math.rint(links)) {
            settings.find(MOVE + "awareness_level").ifPresent(at -> complaints.error(at, "awareness_level must be a whole number"));
        }
        if (links == 0) {
            tell("awareness_level", "awareness_level 0 is read as 1", "In Flee it keeps everybody where they are, which nobody can have meant.");
        } else if (links < 0) {
            tell("awareness_level", "awareness_level -1 is read as 1", "So Flee reads it.");
        }
        return Numbers.text(Math.max(1, links));
    }

    /** Flee asks for the type of a camp, Mawa for the country that it lies in. */
    private String homeCamps() {
        String country = locations.get(0).country();
        List<Place> home = locations.stream().filter(p -> p.isCamp() && p.country().equals(country)).toList();
        boolean plain = !home.isEmpty() && home.stream().allMatch(p -> p.kind() == Kind.CAMP);
        home.stream().filter(p -> !plain && p.kind() == Kind.CAMP).forEach(p -> complaints.warning(p.at(),
                Spelling.quoted(p.name()) + " lies at home, and people leave it with the chance of an idpcamp", () -> "In Flee, with that of a camp."));
        locations.stream().filter(p -> p.kind() == Kind.HOME_CAMP && !p.country().equals(country)).forEach(p -> complaints.warning(p.at(),
                Spelling.quoted(p.name()) + " lies abroad, and people leave it with the chance of a camp", () -> "In Flee, with that of an idpcamp."));
        return plain ? move("camp_movechance", 0.001, "fromHomeCampPerDay") : move("idpcamp_movechance", 0.1, "fromHomeCampPerDay");
    }
}
