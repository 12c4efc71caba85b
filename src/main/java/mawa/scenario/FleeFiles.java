package mawa.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mawa.scenario.FleeInstance.Closed;
import mawa.scenario.FleeInstance.Closure;
import mawa.scenario.FleeInstance.Count;
import mawa.scenario.FleeInstance.Place;
import mawa.scenario.FleeInstance.Road;
import mawa.service.Housing;

/** A case of Flee's as the files of a scenario, by their names. */
final class FleeFiles {
    private static final String TEMPLATE = "/mawa/scenario/any-conflict.yaml";
    private static final String CASE = "as in the case of Flee's that was imported";
    private static final double SHORTEST_KM = 0.1;
    private final FleeInstance flee;
    private final String id;
    private final Complaints complaints;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> countries = new LinkedHashMap<>();

    FleeFiles(FleeInstance flee, String id, Complaints complaints) {
        this.flee = flee;
        this.id = id;
        this.complaints = complaints;
        Set<String> taken = new HashSet<>(Set.of("all", "other"));
        flee.locations().forEach(p -> ids.put(p.name(), unique(p.name(), taken)));
        // A region of one place would give away what is suppressed for the place; such a country goes by its place.
        flee.locations().stream().map(Place::country).distinct().forEach(country -> {
            List<Place> in = in(country);
            countries.put(country, in.size() == 1 ? ids.get(in.get(0).name()) : unique(country, taken));
        });
    }

    /** The text of each file, by its name. */
    Map<String, String> texts() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("places.csv", places());
        out.put("roads.csv", roads());
        out.put("conflict-zones.csv", zones());
        out.put("camps.csv", camps());
        out.put("observed.csv", observed());
        out.put("control.csv", "date,place,controller,source,certainty\n");
        out.put("strikes.csv", "from,to,place,kind,strikes,source,certainty\n");
        out.put("facilities.csv", "place,primaryCentres,hospitals,mobileClinics,source,certainty\n");
        out.put("baseline.yaml", baseline());
        out.put("flee-rules.yaml", new FleeRules(flee, id, complaints).text());
        return out;
    }

    private List<Place> in(String country) {
        return flee.locations().stream().filter(p -> p.country().equals(country)).toList();
    }

    private static String unique(String name, Set<String> taken) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        String base = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "p_" + plain : plain;
        String made = base;
        for (int k = 2; !taken.add(made); k++) {
            made = base + "_" + k;
        }
        return made;
    }

    private String places() {
        StringBuilder out = new StringBuilder("id,name,kind,subdistrict,latitude,longitude,controller,population,earlierDisplaced,ties,campPlaces,source,certainty\n");
        for (Place p : flee.locations()) {
            String kind = switch (p.kind()) {
                case CAMP, HOME_CAMP -> "camp";
                case HUB -> "hub";
                case MARKER -> "marker";
                case CONFLICT, TOWN -> "town";
            };
            long there = firstDay(p);
            String side = p.country().equals(flee.homeCountry()) ? "home" : "host";
            out.append(ids.get(p.name())).append(',').append(Quoting.cell(p.name())).append(',').append(kind).append(',').append(Quoting.cell(p.region() + ", " + p.country()))
                    .append(',').append(degrees(p.latitude())).append(',').append(degrees(p.longitude())).append(',').append(side).append(',')
                    .append(p.isCamp() ? there : p.people()).append(",0,0,").append(p.isCamp() ? capacity(p) : 0).append(',').append(CASE).append(",sourced\n");
        }
        return out.toString();
    }

    /** People in a camp on the first day. */
    private long firstDay(Place p) {
        List<Count> counts = flee.series().getOrDefault(p.name(), List.of());
        boolean there = FleeSettings.truth(flee.settings(), "spawn_rules.insert_day0", true, complaints)
                && !FleeSettings.truth(flee.settings(), "spawn_rules.empty_camps_on_day0", false, complaints);
        return p.isCamp() && there && !counts.isEmpty() ? (long) FleeInstance.at(counts, flee.start()) : 0;
    }

    private long capacity(Place p) {
        long there = firstDay(p);
        if (p.people() > 0 && there > p.people()) {
            complaints.warning(p.at(), "on the first day " + there + " people were in " + Spelling.quoted(p.name()) + ", which has a capacity of " + p.people(),
                    () -> "Its places are set to them.");
        }
        return p.people() == 0 ? Housing.UNLIMITED : Math.max(there, p.people());
    }

    /** No finer than a place is known to anybody: a hundredth of a degree. */
    private static String degrees(double value) {
        return Numbers.text(Math.rint(value * 100) / 100);
    }

    private String roads() {
        Map<String, Road> shortest = new LinkedHashMap<>();
        for (Road r : flee.routes()) {
            shortest.merge(RoadChecks.pair(ids.get(r.from()), ids.get(r.to())), r, (a, b) -> {
                complaints.warning(b.at(), "there are two roads between " + Spelling.quoted(b.from()) + " and " + Spelling.quoted(b.to()) + "; the shorter is taken",
                        () -> "To Flee both count, so that their ends draw twice as many.");
                return a.km() <= b.km() ? a : b;
            });
        }
        StringBuilder out = new StringBuilder("from,to,km,roadClass,source,certainty\n");
        for (Road r : shortest.values()) {
            out.append(ids.get(r.from())).append(',').append(ids.get(r.to())).append(',').append(Numbers.text(Math.max(SHORTEST_KM, r.km()))).append(",road,").append(CASE)
                    .append(",sourced\n");
        }
        return out.toString();
    }

    private String zones() {
        StringBuilder out = new StringBuilder("from,to,place,intensity,source,certainty\n");
        flee.zones().forEach((name, days) -> {
            for (int first = 0; first < days.length; ) {
                int next = first + 1;
                while (next < days.length && days[next] == days[first]) {
                    next++;
                }
                if (days[first] > 0) {
                    out.append(flee.start().plusDays(first)).append(',').append(flee.start().plusDays(next - 1L)).append(',').append(ids.get(name)).append(',')
                            .append(Numbers.text(days[first])).append(',').append(CASE).append(",sourced\n");
                }
                first = next;
            }
        });
        return out.toString();
    }

    private String camps() {
        StringBuilder out = new StringBuilder("place,siteType,waterLitres,placesAddedPerDay,growsFrom,growsUntil,source,certainty\n");
        flee.locations().stream().filter(Place::isCamp).forEach(p -> out.append(ids.get(p.name())).append(",mixed,20,").append(Numbers.text(p.perDay())).append(',')
                .append(flee.start()).append(',').append(flee.end()).append(",\"").append(CASE).append("; water: neutral\",estimate\n"));
        return out.toString();
    }

    private String observed() {
        StringBuilder out = new StringBuilder("date,indicator,place,shareOf,low,high,use,source,certainty\n");
        flee.series().forEach((name, counts) -> observed(out, ids.get(name), counts));
        if (!flee.total().isEmpty()) {
            observed(out, "all", flee.total());
        }
        return out.toString();
    }

    private void observed(StringBuilder out, String place, List<Count> counts) {
        List<Count> within = new ArrayList<>(List.of(new Count(flee.start(), FleeInstance.at(counts, flee.start()))));
        counts.stream().filter(c -> c.date().isAfter(flee.start()) && c.date().isBefore(flee.end())).forEach(within::add);
        if (flee.days() > 1) {
            within.add(new Count(flee.end(), FleeInstance.at(counts, flee.end())));
        }
        Set<LocalDate> counted = counts.stream().map(Count::date).collect(Collectors.toSet());
        for (Count c : within) {
            String people = Numbers.text(c.people());
            String source = counted.contains(c.date()) ? "counted, " + CASE : "interpolated between two counts, " + CASE;
            out.append(c.date()).append(",peopleInCamps,").append(place).append(",,").append(people).append(',').append(people).append(",validation,").append(Quoting.cell(source)).append(',')
                    .append(counted.contains(c.date()) ? "sourced" : "estimate").append('\n');
        }
    }

    private String baseline() {
        List<Double> decay = FleeSettings.numbers(flee.settings(), "spawn_rules.conflict_spawn_decay", List.of(1.0), complaints);
        double decayDays = FleeSettings.number(flee.settings(), "spawn_rules.conflict_spawn_decay_interval", 30, complaints);
        boolean sum = FleeSettings.truth(flee.settings(), "spawn_rules.sum_from_camps", true, complaints);
        long population = flee.locations().stream().mapToLong(p -> p.isCamp() ? firstDay(p) : p.people()).sum();
        long places = flee.locations().stream().filter(Place::isCamp).mapToLong(this::capacityQuietly).sum();
        String text = template();
        text = text.replace("@titleText@", Quoting.yaml(id)).replace("@title@", id).replace("@id@", id)
                .replace("@description@", Quoting.json("Displacement in " + flee.homeCountry() + ", " + flee.start() + " to " + flee.end() + ", from a case of Flee's."))
                .replace("@start@", flee.start().toString()).replace("@end@", flee.end().toString())
                .replace("@totalPopulation@", "" + population).replace("@totalCampPlaces@", "" + places)
                .replace("@zoneDecay@", decay.stream().map(Numbers::text).collect(Collectors.joining(", ", "[", "]"))).replace("@zoneDecayDays@", "" + (int) decayDays)
                .replace("@sumOfPlaces@", "" + sum).replace("@regions@", regions()).replace("@policies@", policies());
        return text;
    }

    private long capacityQuietly(Place p) {
        return p.people() == 0 ? Housing.UNLIMITED : Math.max(firstDay(p), p.people());
    }

    private String regions() {
        StringBuilder out = new StringBuilder();
        countries.forEach((country, region) -> {
            if (in(country).size() > 1) {
                out.append("  ").append(region).append(": [").append(in(country).stream().map(p -> ids.get(p.name())).collect(Collectors.joining(", "))).append("]\n");
            }
        });
        return out.isEmpty() ? "regions: {}\n" : "regions:               # by country\n" + out;
    }

    private String policies() {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Closure c : flee.closures()) {
            LocalDate from = flee.start().plusDays(c.start());
            LocalDate to = c.end() < 0 ? flee.end() : flee.start().plusDays(c.end() - 1L);
            String first = c.what() == Closed.COUNTRY ? countries.get(c.first()) : ids.get(c.first());
            String second = c.what() == Closed.COUNTRY ? countries.get(c.second()) : c.what() == Closed.LINK ? ids.get(c.second()) : "all";
            if (from.isAfter(flee.end())) {
                continue;
            }
            if (c.what() != Closed.CAMP && !anyRoad(c)) {
                complaints.warning(c.at(), "no road runs there, so nothing is closed", () -> "");
                continue;
            }
            out.append("  closure_").append(++number).append(": {kind: ").append(c.what() == Closed.CAMP ? "CampClosure" : "RoadClosure").append(", start: ").append(from)
                    .append(", end: ").append(to.isAfter(flee.end()) ? flee.end() : to).append(c.what() == Closed.CAMP ? ", places: [" + first + "]" : ", from: " + first + ", to: " + second)
                    .append("}\n");
        }
        return out.isEmpty() ? "policies: {}\n" : "policies:\n" + out;
    }

    private boolean anyRoad(Closure c) {
        return flee.routes().stream().anyMatch(r -> {
            String a = c.what() == Closed.COUNTRY ? flee.find(r.from()).orElseThrow().country() : r.from();
            String b = c.what() == Closed.COUNTRY ? flee.find(r.to()).orElseThrow().country() : r.to();
            boolean toAll = c.what() == Closed.LOCATION;
            return a.equals(c.first()) && (toAll || b.equals(c.second())) || b.equals(c.first()) && (toAll || a.equals(c.second()));
        });
    }

    private static String template() {
        try (InputStream in = FleeFiles.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
