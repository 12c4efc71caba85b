package mawa.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code flee-rules.yaml}: the settings of a case as the parameters of {@link mawa.behaviour.FleeWalk}. Where one is not set, Flee's own default counts. */
final class FleeRules {
    private static final double SQRT_TENTH = 0.31622776601683794;
    private final FleeInstance flee;
    private final String id;
    private final Complaints complaints;

    FleeRules(FleeInstance flee, String id, Complaints complaints) {
        this.flee = flee;
        this.id = id;
        this.complaints = complaints;
    }

    String text() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("kmPerDay", move("max_move_speed", 360));
        keys.put("kmPerDayOnFoot", move("max_walk_speed", 35));
        keys.put("startOnFoot", truth("start_on_foot"));
        keys.put("fromConflictPerDay", move("conflict_movechance", 1));
        keys.put("fromCampPerDay", move("camp_movechance", 0.001));
        keys.put("fromHomeCampPerDay", move("idpcamp_movechance", 0.1));
        keys.put("fromTownPerDay", move("default_movechance", 0.3));
        keys.put("populationBase", move("movechance_pop_base", 10_000));
        keys.put("populationExponent", move("movechance_pop_scale_factor", 0));
        // 0 freezes everybody in Flee, which nobody can have meant; a negative one is read there as 1.
        keys.put("awarenessLinks", Numbers.text(Math.max(1, number("awareness_level", 1))));
        keys.put("campWeight", move("camp_weight", 1));
        keys.put("conflictWeight", move("conflict_weight", SQRT_TENTH));
        keys.put("foreignWeight", move("foreign_weight", 1));
        boolean byPopulation = FleeSettings.truth(flee.settings(), "move_rules.use_pop_for_loc_weight", false, complaints);
        keys.put("populationPower", byPopulation ? move("pop_power_for_loc_weight", 0.1) : "0");
        keys.put("softeningKm", move("softening", 10));
        keys.put("weightSoftening", move("weight_softening", 0));
        keys.put("distancePower", move("distance_power", 1));
        keys.put("weightPower", move("weight_power", 1));
        double pruning = number("pruning_threshold", 1);
        keys.put("pruningFactor", pruning < 1.001 ? "0" : Numbers.text(pruning));
        keys.put("capacityBuffer", move("capacity_buffer", 0.9));
        keys.put("capacityScaling", move("capacity_scaling", 1));
        keys.put("firstDayCountsTwice", "true");
        keys.put("avoidsShortStints", truth("avoid_short_stints"));
        keys.put("campsRefuseOnArrival", "false");
        keys.put("oneDayADay", "false");
        StringBuilder out = new StringBuilder("# The same people, moved by Flee's rules with the case's settings. Three of its habits can be switched off, at the end.\n\n")
                .append("extends: baseline.yaml\n").append("title: ").append(Quoting.json(id + ", Flee's rules")).append("\n\nmovement:\n  kind: FleeWalk\n");
        keys.forEach((key, value) -> out.append("  ").append(key).append(": ").append(value).append('\n'));
        return out.toString();
    }

    private double number(String key, double otherwise) {
        return FleeSettings.number(flee.settings(), "move_rules." + key, otherwise, complaints);
    }

    private String move(String key, double otherwise) {
        return Numbers.text(number(key, otherwise));
    }

    private String truth(String key) {
        return "" + FleeSettings.truth(flee.settings(), "move_rules." + key, false, complaints);
    }
}
