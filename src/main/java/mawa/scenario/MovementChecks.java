package mawa.scenario;

import java.util.List;
import java.util.Optional;
import mawa.behaviour.Displacement;
import mawa.behaviour.FleeWalk;
import mawa.behaviour.Movement;
import mawa.conflict.ZoneRow;

/** Who is displaced and by whose rules they move must fit together, and find what they need. */
final class MovementChecks {
    private final Checks checks;
    private final Parts parts;

    MovementChecks(Checks checks) {
        this.checks = checks;
        this.parts = checks.parts();
    }

    void run() {
        Optional<Displacement> displacement = parts.find("displacement", Displacement.class);
        Optional<Movement> movement = parts.find("movement", Movement.class);
        if (displacement.isEmpty()) {
            return;
        }
        if (displacement.get() instanceof Displacement.ByDanger) {
            movement.filter(FleeWalk.class::isInstance).ifPresent(walk -> checks.complaints().error(parts.at("movement"),
                    "FleeWalk knows no danger, so nobody would leave", () -> "displacement: {kind: ByObservations, ...} or {kind: ByZones, ...}"));
            return;
        }
        checks.all("conflictZones", ZoneRow.class).filter(List::isEmpty).ifPresent(none -> checks.complaints().error(parts.at("displacement"),
                "there is no conflict zone that anybody could come from", () -> "Add rows to the table of conflictZones."));
        if (displacement.get() instanceof Displacement.ByObservations rule) {
            checks.all("observed", Observation.class).ifPresent(rows -> followed(rule, rows));
        }
    }

    private void followed(Displacement.ByObservations rule, List<Observation> rows) {
        boolean any = rows.stream().anyMatch(o -> !o.isShare() && o.indicator().equals(Displacement.ByObservations.FOLLOWED)
                && o.place().equals(NameChecks.ALL) != rule.sumOfPlaces());
        if (!any) {
            checks.complaints().error(parts.at("displacement"), "observed has no row of " + Displacement.ByObservations.FOLLOWED + (rule.sumOfPlaces() ? " of a camp" : " of all")
                    + ", so there is nothing to follow", () -> "sumOfPlaces: " + !rule.sumOfPlaces() + " follows the others.");
        }
    }
}
