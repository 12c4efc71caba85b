package mawa.scenario;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mawa.policy.BorderOpening;
import mawa.policy.CampClosure;
import mawa.policy.CampExpansion;
import mawa.policy.Policy;
import mawa.policy.RoadClosure;
import mawa.scenario.Checks.Period;
import mawa.world.Place;
import mawa.world.PlaceKind;
import mawa.world.Road;

/** Interventions happen within the period, at places that exist and can feel them. */
final class PolicyChecks {
    private final Checks checks;
    private final Parts parts;

    PolicyChecks(Checks checks) {
        this.checks = checks;
        this.parts = checks.parts();
    }

    void run() {
        parts.find("policies", Map.class).ifPresent(policies -> {
            for (Map.Entry<?, ?> e : ((Map<?, ?>) policies).entrySet()) {
                String path = "policies." + e.getKey();
                Policy policy = (Policy) e.getValue();
                dates(policy, path);
                places(policy, path);
            }
        });
    }

    private void dates(Policy policy, String path) {
        if (policy.end().isBefore(policy.start())) {
            checks.complaints().error(parts.at(path + ".end"), "end " + policy.end() + " is before start " + policy.start());
            return;
        }
        Optional<Period> period = checks.period();
        if (period.isEmpty()) {
            return;
        }
        String within = "The scenario runs from " + period.get() + ".";
        if (!period.get().holds(policy.start())) {
            checks.complaints().error(parts.at(path + ".start"), "start " + policy.start() + " is outside the period", () -> within);
        }
        if (!period.get().holds(policy.end())) {
            checks.complaints().error(parts.at(path + ".end"), "end " + policy.end() + " is outside the period", () -> within);
        }
    }

    private void places(Policy policy, String path) {
        Optional<Set<String>> ids = checks.placeIds();
        if (ids.isEmpty() || !parts.hasNames("regions")) {
            return;
        }
        Set<String> known = new TreeSet<>(ids.get());
        known.addAll(parts.names("regions"));
        known.add(NameChecks.ALL);
        if (policy instanceof RoadClosure closure) {
            road(closure, path, known);
            return;
        }
        List<String> named = policy.places();
        if (named.isEmpty()) {
            checks.complaints().error(parts.at(path + ".places"), "the policy names no place", () -> "Place ids, regions, or all.");
        }
        for (int k = 0; k < named.size(); k++) {
            checks.mustExist(named.get(k), parts.at(path + ".places." + k), "place or region", known);
        }
        if (policy instanceof BorderOpening) {
            mustHold(named, path, PlaceKind.BORDER_CROSSING);
        } else if (policy instanceof CampExpansion || policy instanceof CampClosure) {
            mustHold(named, path, PlaceKind.CAMP);
        }
    }

    /** A policy that can only work at one kind of place would otherwise silently do nothing. */
    private void mustHold(List<String> named, String path, PlaceKind kind) {
        Optional<List<Place>> places = checks.all("places", Place.class);
        if (places.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        Set<String> right = new LinkedHashSet<>();
        for (Place place : places.get()) {
            known.add(place.id());
            if (place.kind() == kind) {
                right.add(place.id());
            }
        }
        for (int k = 0; k < named.size(); k++) {
            String name = named.get(k);
            List<?> members = name.equals(NameChecks.ALL) ? List.copyOf(known) : known.contains(name) ? List.of(name) : region(name);
            if (!members.isEmpty() && members.stream().noneMatch(right::contains)) {
                checks.complaints().error(parts.at(path + ".places." + k),
                        Spelling.quoted(name) + (known.contains(name) ? " is no " : " holds no ") + Spelling.of(kind),
                                () -> Spelling.guess(name, right, "There are: "));
            }
        }
    }

    private List<?> region(String name) {
        Map<?, ?> regions = parts.find("regions", Map.class).orElse(Map.of());
        return regions.get(name) instanceof List<?> list ? list : List.of();
    }

    private void road(RoadClosure closure, String path, Set<String> known) {
        checks.mustExist(closure.from(), parts.at(path + ".from"), "place or region", known);
        checks.mustExist(closure.to(), parts.at(path + ".to"), "place or region", known);
        Optional<List<Road>> roads = checks.all("roads", Road.class);
        if (roads.isPresent() && known.contains(closure.from()) && known.contains(closure.to())) {
            Set<String> here = Set.copyOf(members(closure.from()));
            Set<String> there = Set.copyOf(members(closure.to()));
            if (roads.get().stream().noneMatch(r -> here.contains(r.from()) && there.contains(r.to()) || here.contains(r.to()) && there.contains(r.from()))) {
                checks.complaints().error(parts.at(path + ".to"),
                        "there is no road between " + Spelling.quoted(closure.from()) + " and " + Spelling.quoted(closure.to()),
                        () -> "A closure names both ends of a row of the table of roads, or regions that hold them.");
            }
        }
    }

    /** The places that a name means: all of them, one, or those of a region. */
    private List<String> members(String name) {
        Set<String> ids = checks.placeIds().orElse(Set.of());
        return name.equals(NameChecks.ALL) ? List.copyOf(ids) : ids.contains(name) ? List.of(name) : region(name).stream().map(String.class::cast).toList();
    }
}
