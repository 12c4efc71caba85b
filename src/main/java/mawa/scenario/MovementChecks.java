package mawa.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.behaviour.Danger;
import mawa.behaviour.Displacement;
import mawa.behaviour.FleeWalk;
import mawa.behaviour.Movement;
import mawa.conflict.ZoneRow;
import mawa.policy.CampClosure;
import mawa.policy.CampExpansion;
import mawa.policy.Ceasefire;
import mawa.policy.DemilitarisedZone;
import mawa.policy.Policy;
import mawa.policy.RoadClosure;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** Who is displaced and by whose rules they move must fit together, find what they need, and feel what the policies do. */
final class MovementChecks {
    private final Checks checks;
    private final Parts parts;

    MovementChecks(Checks checks) {
        this.checks = checks;
        this.parts = checks.parts();
    }

    void run() {
        Optional<Displacement> displacement = parts.find("displacement", Displacement.class);
        boolean walk = parts.find("movement", Movement.class).filter(FleeWalk.class::isInstance).isPresent();
        if (displacement.isEmpty()) {
            return;
        }
        if (displacement.get() instanceof Displacement.ByDanger) {
            if (walk) {
                checks.complaints().error(parts.at("movement"), "FleeWalk knows no danger, so nobody would leave", () -> "displacement: {kind: ByObservations, ...} or {kind: ByZones, ...}");
            }
            zonesAreFelt();
            return;
        }
        zones(displacement.get());
        if (displacement.get() instanceof Displacement.ByObservations rule) {
            checks.all("observed", Observation.class).ifPresent(rows -> followed(rule, rows));
        }
        policies(walk);
    }

    /** Where households decide by danger, a zone that makes none is of no use. */
    private void zonesAreFelt() {
        boolean felt = parts.find("danger", Danger.class).filter(d -> d.inConflictZone() == 0).isEmpty();
        checks.all("conflictZones", ZoneRow.class).filter(rows -> !rows.isEmpty() && !felt).ifPresent(rows -> checks.complaints().warning(parts.at("danger.inConflictZone"),
                "nobody feels the table of conflictZones", () -> "inConflictZone says how dangerous a zone is; displacement: {kind: ByZones, ...} how many leave it."));
    }

    private void zones(Displacement displacement) {
        Map<String, Place> places = new HashMap<>();
        checks.each("places", Place.class, (place, cell) -> places.put(place.id(), place));
        checks.each("conflictZones", ZoneRow.class, (row, cell) -> {
            Place place = places.get(row.place());
            if (place != null && place.kind() == PlaceKind.CAMP) {
                checks.complaints().error(cell.at("place"), Spelling.quoted(row.place()) + " is a camp, and nobody is displaced from one", () -> "Only towns and cities send people.");
            }
        });
        Optional<List<ZoneRow>> rows = checks.all("conflictZones", ZoneRow.class);
        if (rows.filter(List::isEmpty).isPresent()) {
            checks.complaints().error(parts.at("displacement"), "there is no conflict zone that anybody could come from", () -> "Add rows to the table of conflictZones.");
            return;
        }
        boolean byPopulation = !(displacement instanceof Displacement.ByZones zones) || zones.mode() == Displacement.ByZones.Mode.SHARE;
        if (byPopulation && rows.isPresent() && checks.all("places", Place.class).isPresent()
                && rows.get().stream().noneMatch(r -> r.intensity() > 0 && (!places.containsKey(r.place()) || places.get(r.place()).population() > 0))) {
            checks.complaints().error(parts.at("displacement"), "in no conflict zone lives anybody who could leave it", () -> "Look at population in the table of places.");
        }
    }

    private void followed(Displacement.ByObservations rule, List<Observation> rows) {
        Set<String> ids = checks.placeIds().orElse(Set.of());
        boolean any = rows.stream().anyMatch(o -> !o.isShare() && o.indicator().equals(Displacement.ByObservations.FOLLOWED)
                && (rule.sumOfPlaces() ? ids.contains(o.place()) : o.place().equals(NameChecks.ALL)));
        if (!any) {
            checks.complaints().error(parts.at("displacement"), "observed has no row of " + Displacement.ByObservations.FOLLOWED + (rule.sumOfPlaces() ? " of a camp" : " of all")
                    + ", so there is nothing to follow", () -> "sumOfPlaces: " + !rule.sumOfPlaces() + " follows the others.");
        }
    }

    /** A policy that changes nothing under these rules must not seem to. */
    private void policies(boolean walk) {
        parts.find("policies", Map.class).ifPresent(all -> ((Map<?, ?>) all).forEach((name, value) -> {
            Policy policy = (Policy) value;
            if (walk && !(policy instanceof RoadClosure || policy instanceof CampClosure || policy instanceof CampExpansion)) {
                checks.complaints().warning(parts.at("policies." + name), "a " + policy.getClass().getSimpleName() + " changes nothing under movement FleeWalk",
                        () -> "That rule knows roads, camps and their places: RoadClosure, CampClosure, CampExpansion.");
            } else if (policy instanceof Ceasefire || policy instanceof DemilitarisedZone) {
                checks.complaints().warning(parts.at("policies." + name), "a " + policy.getClass().getSimpleName() + " keeps nobody from leaving: how many leave is given by displacement",
                        () -> "End the rows of conflictZones instead, or take displacement: {kind: ByDanger}.");
            }
        }));
    }
}
