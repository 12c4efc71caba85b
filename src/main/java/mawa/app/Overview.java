package mawa.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mawa.conflict.StrikeRow;
import mawa.policy.Policy;
import mawa.report.Figures;
import mawa.scenario.Observation;
import mawa.scenario.ParameterCard;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;
import mawa.service.Housing;
import mawa.world.Place;
import mawa.world.PlaceKind;
import mawa.world.Road;

/** A scenario on one screen: its parts counted, as lines for people or fields for programs. */
final class Overview {
    private static final int NAMED = 6;
    private final ScenarioFile file;
    private final Scenario scenario;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String[]> lines = new ArrayList<>();

    Overview(ScenarioFile file) {
        this.file = file;
        this.scenario = file.scenario();
        period();
        places();
        conflict();
        rest();
        parameters();
    }

    /** Label and text; an empty label continues the line before. */
    List<String[]> lines() {
        return lines;
    }

    /** The same figures by name. */
    Map<String, Object> fields() {
        return fields;
    }

    private void period() {
        fields.put("id", scenario.id());
        fields.put("title", scenario.title());
        fields.put("dataStatus", scenario.dataStatus().name().toLowerCase(Locale.ROOT));
        fields.put("hash", file.hash());
        fields.put("start", scenario.start());
        fields.put("end", scenario.end());
        fields.put("days", scenario.calendar().days());
        fields.put("agentScale", scenario.agentScale());
        line("period", Figures.date(scenario.start()) + " - " + Figures.date(scenario.end()) + ", " + scenario.calendar().days() + " days; an agent is "
                + Figures.count(scenario.agentScale(), "household"));
    }

    private void places() {
        Map<PlaceKind, Long> kinds = scenario.places().stream().collect(Collectors.groupingBy(Place::kind, TreeMap::new, Collectors.counting()));
        List<Place> simulated = scenario.places().stream().filter(p -> scenario.simulatedControllers().contains(p.controller())).toList();
        long people = simulated.stream().mapToLong(Place::population).sum();
        long before = simulated.stream().mapToLong(Place::earlierDisplaced).sum();
        List<Place> camps = scenario.places().stream().filter(p -> p.kind() == PlaceKind.CAMP && p.campPlaces() < Housing.UNLIMITED).toList();
        long campPlaces = camps.stream().mapToLong(Place::campPlaces).sum();
        long free = campPlaces - camps.stream().mapToLong(Place::population).sum();
        long unlimited = kinds.getOrDefault(PlaceKind.CAMP, 0L) - camps.size();
        double km = scenario.roads().stream().mapToDouble(Road::km).sum();
        fields.put("places", scenario.places().size());
        fields.put("people", people);
        fields.put("earlierDisplaced", before);
        fields.put("camps", kinds.getOrDefault(PlaceKind.CAMP, 0L));
        fields.put("campPlaces", campPlaces);
        fields.put("campPlacesFree", free);
        fields.put("campsWithoutLimit", unlimited);
        fields.put("roads", scenario.roads().size());
        fields.put("roadKm", km);
        line("places", scenario.places().size() + ": " + kinds.entrySet().stream()
                .map(k -> Figures.count(k.getValue(), words(k.getKey())).replace("citys", "cities")).collect(Collectors.joining(", ")));
        line("people", Figures.whole(people) + " in " + Figures.count(simulated.size(), "simulated place") + "; " + Figures.whole(before) + " of them displaced before");
        line("camps", Figures.whole(campPlaces) + " places, " + Figures.whole(free) + " free on the first day; "
                + scenario.camps().stream().filter(c -> c.placesAddedPerDay() > 0).count() + " grow"
                + (unlimited > 0 ? "; " + unlimited + " without a limit" : ""));
        line("roads", Figures.whole(scenario.roads().size()) + " stretches" + ", " + Figures.whole(Math.round(km)) + " km");
    }

    private void conflict() {
        double atPlaces = 0;
        double all = 0;
        TreeMap<YearMonth, Double> months = new TreeMap<>();
        for (StrikeRow row : scenario.strikes()) {
            double ofDay = row.strikes() / (ChronoUnit.DAYS.between(row.from(), row.to()) + 1.0);
            LocalDate last = row.to().isBefore(scenario.end()) ? row.to() : scenario.end();
            for (LocalDate day = row.from().isAfter(scenario.start()) ? row.from() : scenario.start(); !day.isAfter(last); day = day.plusDays(1)) {
                months.merge(YearMonth.from(day), ofDay, Double::sum);
                atPlaces += row.isLocated() ? ofDay : 0;
                all += ofDay;
            }
        }
        long located = Math.round(atPlaces);
        long totals = Math.round(all) - located;
        fields.put("strikesLocated", located);
        fields.put("strikesInTotals", totals);
        Map<String, Long> byMonth = new LinkedHashMap<>();
        // What is rounded is the sum so far, so that months add up to the whole.
        double soFar = 0;
        for (Map.Entry<YearMonth, Double> month : months.entrySet()) {
            boolean last = month.getKey().equals(months.lastKey());
            double next = last ? all : soFar + month.getValue();
            byMonth.put(month.getKey().toString(), Math.round(next) - Math.round(soFar));
            soFar = next;
        }
        fields.put("strikesByMonth", byMonth);
        fields.put("controlChanges", scenario.control().size());
        line("strikes", Figures.whole(located) + " at a named place; " + Figures.whole(totals) + " known as totals, laid out by strikeReconstruction");
        if (!byMonth.isEmpty()) {
            line("", byMonth.entrySet().stream().map(m -> m.getKey() + " " + Figures.whole(m.getValue())).collect(Collectors.joining(", ")));
        }
        line("control", Figures.count(scenario.control().size(), "change"));
    }

    private void rest() {
        long calibration = scenario.observed().stream().filter(o -> o.use() == Observation.Use.CALIBRATION).count();
        fields.put("healthFacilityRows", scenario.facilities().size());
        fields.put("observations", scenario.observed().size());
        fields.put("regions", new TreeMap<>(scenario.regions()));
        Map<String, Object> gates = new TreeMap<>();
        scenario.gates().forEach((place, gate) -> gates.put(place, words(gate.regime())));
        fields.put("gates", gates);
        List<Object> policies = new ArrayList<>();
        new TreeMap<>(scenario.policies()).forEach((name, policy) -> policies.add(policy(name, policy)));
        fields.put("policies", policies);
        line("health", Figures.count(scenario.facilities().size(), "place") + " with facilities");
        line("observed", scenario.observed().isEmpty() ? "nothing" : scenario.observed().size() + " figures, " + calibration + " to calibrate on");
        line("regions", String.join(", ", new TreeMap<>(scenario.regions()).keySet()));
        line("gates", gates.entrySet().stream().map(g -> g.getKey() + " " + g.getValue()).collect(Collectors.joining(", ")));
        line("policies", scenario.policies().isEmpty() ? "none" : new TreeMap<>(scenario.policies()).entrySet().stream()
                .map(p -> p.getKey() + " (" + p.getValue().getClass().getSimpleName() + ", " + Figures.day(p.getValue().start()) + " - "
                        + Figures.day(p.getValue().end()) + ")").collect(Collectors.joining(", ")));
    }

    private static Map<String, Object> policy(String name, Policy policy) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", name);
        out.put("kind", policy.getClass().getSimpleName());
        out.put("start", policy.start());
        out.put("end", policy.end());
        return out;
    }

    private void parameters() {
        List<ParameterCard> cards = file.parameters();
        List<String> without = cards.stream().filter(c -> !c.hasSource()).map(ParameterCard::path).toList();
        long fixed = cards.stream().filter(ParameterCard::fixed).count();
        long ranged = cards.stream().filter(ParameterCard::hasRange).count();
        fields.put("parameters", cards.size());
        fields.put("parametersWithRange", ranged);
        fields.put("parametersFixed", fixed);
        fields.put("parametersWithoutSource", without);
        line("parameters", cards.size() + ": " + (cards.size() - without.size()) + " with a source, " + without.size() + " without; "
                + ranged + " have a range and are drawn under --worlds drawn");
        if (fixed > 0) {
            line("", fixed + " set by hand: their range is kept, but they are not drawn");
        }
        if (!without.isEmpty()) {
            line("", "without a source: " + without.stream().limit(NAMED).collect(Collectors.joining(", "))
                    + (without.size() > NAMED ? " and " + (without.size() - NAMED) + " more (--json lists all)" : ""));
        }
    }

    /** An enum's word as people say it. */
    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void line(String label, String text) {
        lines.add(new String[] {label, text});
    }
}
