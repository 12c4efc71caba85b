package mawa.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.conflict.ControlRow;
import mawa.conflict.StrikeRow;
import mawa.conflict.ZoneRow;
import mawa.service.FacilityRow;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** Tables, regions and gates speak of places that exist and are what they are taken for. */
final class NameChecks {
    /** Names every place, in policies and results. */
    static final String ALL = "all";
    private final Checks checks;
    private final Parts parts;

    NameChecks(Checks checks) {
        this.checks = checks;
        this.parts = checks.parts();
    }

    void run(Set<String> indicators) {
        Optional<Set<String>> ids = checks.placeIds();
        if (ids.isPresent()) {
            tables(ids.get());
            regions(ids.get());
        }
        gates();
        observed(indicators);
    }

    private void tables(Set<String> ids) {
        Set<String> changes = new HashSet<>();
        checks.each("control", ControlRow.class, (row, cell) -> {
            checks.mustExist(row.place(), cell.at("place"), "place", ids);
            if (!changes.add(row.date() + " " + row.place())) {
                checks.complaints().error(cell.at("place"), "control of " + Spelling.quoted(row.place()) + " changes twice on " + row.date());
            }
        });
        checks.each("strikes", StrikeRow.class, (row, cell) -> {
            if (row.isLocated()) {
                checks.mustExist(row.place(), cell.at("place"), "place", ids);
            }
        });
        checks.each("conflictZones", ZoneRow.class, (row, cell) -> checks.mustExist(row.place(), cell.at("place"), "place", ids));
        Set<String> served = new HashSet<>();
        checks.each("facilities", FacilityRow.class, (row, cell) -> {
            checks.mustExist(row.place(), cell.at("place"), "place", ids);
            if (!served.add(row.place())) {
                checks.complaints().error(cell.at("place"), "the facilities of " + Spelling.quoted(row.place()) + " are given twice",
                        () -> "Add them up in one row.");
            }
        });
    }

    private void regions(Set<String> ids) {
        for (String region : parts.names("regions")) {
            String path = "regions." + region;
            if (region.equals(ALL) || ids.contains(region)) {
                checks.complaints().error(parts.at(path), "a region cannot be called " + Spelling.quoted(region)
                        + (region.equals(ALL) ? ": that names every place" : ": a place is called so"));
            }
            members(region).ifPresent(members -> {
                if (members.isEmpty()) {
                    checks.complaints().error(parts.at(path), "region " + Spelling.quoted(region) + " holds no place");
                } else if (members.size() == 1) {
                    checks.complaints().error(parts.at(path), "region " + Spelling.quoted(region)
                            + " holds one place; results are kept for regions of at least two places, so that no single place is published",
                            () -> "Add its neighbours, or leave the region out.");
                }
                Set<String> seen = new HashSet<>();
                for (int k = 0; k < members.size(); k++) {
                    checks.mustExist(members.get(k), parts.at(path + "." + k), "place", ids);
                    if (!seen.add(members.get(k))) {
                        checks.complaints().error(parts.at(path + "." + k), Spelling.quoted(members.get(k)) + " is given twice");
                    }
                }
            });
        }
    }

    private Optional<List<String>> members(String region) {
        Map<?, ?> regions = parts.find("regions", Map.class).orElse(Map.of());
        return regions.get(region) instanceof List<?> list ? Optional.of(list.stream().map(String.class::cast).toList()) : Optional.empty();
    }

    private void gates() {
        Map<String, Place> places = new HashMap<>();
        checks.each("places", Place.class, (place, cell) -> places.put(place.id(), place));
        if (parts.find("gates", Map.class).isEmpty()) {
            return;
        }
        Set<String> named = new LinkedHashSet<>(parts.names("gates"));
        for (String gate : named) {
            checks.placeIds().ifPresent(ids -> checks.mustExist(gate, parts.at("gates." + gate), "place", ids));
            Place place = places.get(gate);
            if (place != null && place.kind() != PlaceKind.BORDER_CROSSING) {
                checks.complaints().error(parts.at("gates." + gate),
                        Spelling.quoted(gate) + " is no border crossing, but a " + Spelling.of(place.kind()));
            }
        }
        checks.each("places", Place.class, (place, cell) -> {
            if (place.kind() == PlaceKind.BORDER_CROSSING && !named.contains(place.id())) {
                checks.complaints().error(parts.at("gates"), "border crossing " + Spelling.quoted(place.id()) + " has no gate",
                        () -> "Say its regime, for example  " + place.id() + ": {regime: closed, peoplePerDay: 0, medicalShare: 0}");
            }
        });
    }

    private void observed(Set<String> indicators) {
        Set<String> where = new LinkedHashSet<>(Set.of(ALL));
        where.addAll(parts.names("regions"));
        // Camps are counted and published one by one.
        checks.each("places", Place.class, (place, cell) -> {
            if (place.kind() == PlaceKind.CAMP) {
                where.add(place.id());
            }
        });
        checks.each("observed", Observation.class, (row, cell) -> {
            if (!indicators.isEmpty()) {
                checks.mustExist(row.indicator(), cell.at("indicator"), "indicator", indicators);
                if (row.isShare()) {
                    checks.mustExist(row.shareOf(), cell.at("shareOf"), "indicator", indicators);
                }
            }
            if (row.isShare() && row.high() > 1) {
                checks.complaints().error(cell.at("high"), "a share of " + row.shareOf() + " is from 0 to 1, was " + Numbers.text(row.high()));
            }
            if (parts.hasNames("regions") && !where.contains(row.place())) {
                boolean place = checks.placeIds().map(ids -> ids.contains(row.place())).orElse(false);
                String found = Spelling.quoted(row.place());
                checks.complaints().error(cell.at("place"),
                        place ? "results are kept for regions and camps, not for the place " + found : "there is no region " + found,
                        () -> place ? "Make a region of it and its neighbours:  regions: {" + row.place() + "_area: [" + row.place() + ", ...]}"
                                : Spelling.guess(row.place(), where, "There are: "));
            }
        });
    }
}
