package mawa.scenario;

import java.time.LocalDate;
import java.util.Map;
import mawa.scenario.FleeInstance.Closed;
import mawa.scenario.FleeInstance.Closure;

/**
 * The closures of a case as policies. Flee does not read the second name of a {@code location} and closes all of its roads;
 * where that name is the other end of one, Mawa's rules have that road closed, and Flee's have all.
 */
final class FleePolicies {
    private static final String ALL = "all";
    private final FleeInstance flee;
    private final Map<String, String> ids;
    private final Map<String, String> countries;
    private final Complaints complaints;
    private final StringBuilder baseline = new StringBuilder();
    private final StringBuilder fleeRules = new StringBuilder();

    /**
     * @param ids of places by their names
     * @param countries places or regions by the country's name
     */
    FleePolicies(FleeInstance flee, Map<String, String> ids, Map<String, String> countries, Complaints complaints) {
        this.flee = flee;
        this.ids = ids;
        this.countries = countries;
        this.complaints = complaints;
        int number = 0;
        for (Closure c : flee.closures()) {
            if (c.what() != Closed.CAMP && !anyRoad(c, c.what() == Closed.LOCATION)) {
                complaints.warning(c.at(), "no road runs there, so nothing is closed", () -> "");
                continue;
            }
            add("closure_" + ++number, c);
        }
    }

    private void add(String key, Closure c) {
        LocalDate from = flee.start().plusDays(c.start());
        LocalDate to = c.end() < 0 ? flee.end() : flee.start().plusDays(c.end() - 1L);
        boolean camp = c.what() == Closed.CAMP;
        String first = c.what() == Closed.COUNTRY ? countries.get(c.first()) : ids.get(c.first());
        baseline.append("  ").append(key).append(": {kind: ").append(camp ? "CampClosure" : "RoadClosure").append(", start: ").append(from)
                .append(", end: ").append(to.isAfter(flee.end()) ? flee.end() : to).append(camp ? ", places: [" + first + "]" : ", from: " + first + ", to: " + second(c)).append("}\n");
        if (c.what() == Closed.LOCATION && !c.second().isEmpty()) {
            if (isOneRoad(c)) {
                fleeRules.append("  ").append(key).append(": {to: all}\n");
            }
            complaints.warning(c.at(), isOneRoad(c) ? "baseline.yaml closes the road between " + Spelling.quoted(c.first()) + " and " + Spelling.quoted(c.second()) + ", flee-rules.yaml all roads of " + Spelling.quoted(c.first())
                    : "all roads of " + Spelling.quoted(c.first()) + " are closed, whatever " + Spelling.quoted(c.second()) + " means", () -> "Flee does not read the second name.");
        }
    }

    private String second(Closure c) {
        return switch (c.what()) {
            case COUNTRY -> countries.get(c.second());
            case LINK -> ids.get(c.second());
            case LOCATION, CAMP -> isOneRoad(c) ? ids.get(c.second()) : ALL;
        };
    }

    private boolean isOneRoad(Closure c) {
        return !c.second().isEmpty() && anyRoad(c, false);
    }

    private boolean anyRoad(Closure c, boolean toAll) {
        return flee.routes().stream().anyMatch(r -> {
            String a = c.what() == Closed.COUNTRY ? flee.find(r.from()).orElseThrow().country() : r.from();
            String b = c.what() == Closed.COUNTRY ? flee.find(r.to()).orElseThrow().country() : r.to();
            return a.equals(c.first()) && (toAll || b.equals(c.second())) || b.equals(c.first()) && (toAll || a.equals(c.second()));
        });
    }

    /** For {@code baseline.yaml}. */
    String text() {
        return baseline.isEmpty() ? "policies: {}\n" : "policies:\n" + baseline;
    }

    /** What {@code flee-rules.yaml} has otherwise; empty where nothing is. */
    String ofFleesRules() {
        return fleeRules.isEmpty() ? "" : "\n# Flee closes all roads of a location, whichever is named beside it.\npolicies:\n" + fleeRules;
    }
}
