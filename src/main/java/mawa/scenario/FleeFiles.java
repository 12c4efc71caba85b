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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawa.scenario.FleeInstance.Count;
import mawa.scenario.FleeInstance.Place;
import mawa.scenario.FleeInstance.Road;
import mawa.service.Housing;

/** A case of Flee's as the files of a scenario, by their names. */
final class FleeFiles {
    private static final String TEMPLATE = "/mawa/scenario/any-conflict.yaml";
    private static final String CASE = "as in the case of Flee's that was imported";
    private static final int LONGEST_ID = 40;
    private static final Pattern GAP = Pattern.compile("@([A-Za-z]+)@");
    private final FleeInstance flee;
    private final String id;
    private final FleeSettings settings;
    private final Complaints complaints;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> countries = new LinkedHashMap<>();

    FleeFiles(FleeInstance flee, String id, Complaints complaints) {
        this.flee = flee;
        this.id = id;
        this.complaints = complaints;
        settings = new FleeSettings(flee.settings(), complaints);
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
        settings.tell();
        FleePolicies policies = new FleePolicies(flee, ids, countries, complaints);
        Map<String, String> out = new LinkedHashMap<>();
        out.put("places.csv", places());
        out.put("roads.csv", roads());
        out.put("conflict-zones.csv", zones());
        out.put("camps.csv", camps());
        out.put("observed.csv", observed());
        out.put("control.csv", "date,place,controller,source,certainty\n");
        out.put("strikes.csv", "from,to,place,kind,strikes,source,certainty\n");
        out.put("facilities.csv", "place,primaryCentres,hospitals,mobileClinics,source,certainty\n");
        out.put("baseline.yaml", baseline(policies));
        out.put("flee-rules.yaml", new FleeRules(flee.locations(), settings, id, complaints).text() + policies.ofFleesRules());
        return out;
    }

    private List<Place> in(String country) {
        return flee.locations().stream().filter(p -> p.country().equals(country)).toList();
    }

    private static String unique(String name, Set<String> taken) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        String word = plain.isEmpty() ? "place" : Character.isLetter(plain.charAt(0)) ? plain : "p_" + plain;
        String base = word.substring(0, Math.min(LONGEST_ID, word.length()));
        String made = base;
        for (int k = 2; !taken.add(made); k++) {
            made = base + "_" + k;
        }
        return made;
    }

    private String places() {
        tellOfCamps();
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
        return p.isCamp() && !settings.emptiesCamps() ? counted(p) : 0;
    }

    /** People who were counted in a camp on the first day. */
    private long counted(Place p) {
        return (long) FleeInstance.at(flee.series().get(p.name()), flee.start());
    }

    /** Those who are left out because camps begin empty hold places all the same. */
    private long capacity(Place p) {
        long left = Math.max(0, p.people() - (counted(p) - firstDay(p)));
        return p.people() == 0 ? Housing.UNLIMITED : Math.max(firstDay(p), left);
    }

    /** What the settings and the counts of the first day say of camps, and what follows. */
    private void tellOfCamps() {
        for (Place p : flee.locations()) {
            if (p.isCamp() && p.people() > 0 && firstDay(p) > p.people()) {
                complaints.warning(p.at(), "on the first day " + firstDay(p) + " people were in " + Spelling.quoted(p.name()) + ", which has a capacity of " + p.people(),
                        () -> "Its places are set to them. Flee takes it for a camp without a limit.");
            }
        }
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
            out.append(ids.get(r.from())).append(',').append(ids.get(r.to())).append(',').append(Numbers.text(r.km())).append(",road,").append(CASE)
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
        flee.series().forEach((name, counts) -> observed(out, ids.get(name), withoutFirstDay(counts)));
        if (!flee.elsewhere().isEmpty() && settings.sumsCamps()) {
            for (int day = 0; day < flee.days(); day++) {
                row(out, flee.start().plusDays(day), "all", sumOfFiles(flee.start().plusDays(day)), "sum over all files of counts, some of them of no camp in places.csv, " + CASE, false);
            }
        } else if (!flee.total().isEmpty()) {
            observed(out, "all", withoutFirstDay(flee.total()));
        }
        return out.toString();
    }

    /** Whole people of each file, cut off and added up. */
    private double sumOfFiles(LocalDate date) {
        return Stream.concat(flee.series().values().stream(), flee.elsewhere().values().stream()).mapToLong(counts -> (long) FleeInstance.at(withoutFirstDay(counts), date)).sum();
    }

    /** Where camps begin empty, those of the first day are not counted either. */
    private List<Count> withoutFirstDay(List<Count> counts) {
        long left = settings.emptiesCamps() ? (long) FleeInstance.at(counts, flee.start()) : 0;
        return left == 0 ? counts : counts.stream().map(c -> new Count(c.date(), Math.max(0, c.people() - left))).toList();
    }

    private void observed(StringBuilder out, String place, List<Count> counts) {
        List<Count> within = new ArrayList<>(List.of(new Count(flee.start(), FleeInstance.at(counts, flee.start()))));
        counts.stream().filter(c -> c.date().isAfter(flee.start()) && c.date().isBefore(flee.end())).forEach(within::add);
        if (flee.days() > 1) {
            within.add(new Count(flee.end(), FleeInstance.at(counts, flee.end())));
        }
        Set<LocalDate> counted = counts.stream().map(Count::date).collect(Collectors.toSet());
        for (Count c : within) {
            boolean there = counted.contains(c.date());
            row(out, c.date(), place, c.people(), (there ? "counted, " : "interpolated between two counts, ") + CASE, there);
        }
    }

    private static void row(StringBuilder out, LocalDate date, String place, double people, String source, boolean counted) {
        String text = Numbers.text(people);
        out.append(date).append(",peopleInCamps,").append(place).append(",,").append(text).append(',').append(text).append(",validation,").append(Quoting.cell(source)).append(',')
                .append(counted ? "sourced" : "estimate").append('\n');
    }

    private String baseline(FleePolicies policies) {
        long population = flee.locations().stream().mapToLong(p -> p.isCamp() ? firstDay(p) : p.people()).sum();
        long places = flee.locations().stream().filter(Place::isCamp).mapToLong(this::capacity).sum();
        Map<String, String> words = Map.ofEntries(Map.entry("title", id), Map.entry("titleText", Quoting.yaml(id)), Map.entry("id", Quoting.yaml(id)),
                Map.entry("description", Quoting.json("Displacement in " + flee.homeCountry() + ", " + flee.start() + " to " + flee.end() + ", from a case of Flee's.")),
                Map.entry("start", flee.start().toString()), Map.entry("end", flee.end().toString()), Map.entry("agentScale", "" + settings.peoplePerAgent()),
                Map.entry("totalPopulation", "" + population), Map.entry("totalCampPlaces", "" + places),
                Map.entry("displacement", settings.displacement(!flee.elsewhere().isEmpty())), Map.entry("regions", regions()), Map.entry("policies", policies.text()));
        return GAP.matcher(template()).replaceAll(gap -> Matcher.quoteReplacement(words.get(gap.group(1))));
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

    private static String template() {
        try (InputStream in = FleeFiles.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
