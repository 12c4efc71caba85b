package mawa.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mawa.conflict.ControlRow;
import mawa.experiment.Experiment;
import mawa.experiment.MedianReplicate;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;
import mawa.scenario.Scenario;
import mawa.world.Calendar;
import mawa.world.Place;
import mawa.world.Road;

/**
 * What the map of the report is drawn from, as one JSON document: places, roads, who holds what, and of each variant its
 * policies, its figures day by day, and its people by place. Only what may be published is in it: a count of people by
 * place is left out where it lies below the scenario's smallest published count, and no place is told more exactly than to
 * a hundredth of a degree.
 */
public final class MapData {
    private static final double HUNDREDTHS = 100;
    private static final int HASH_DIGITS = 6;
    /** A page must open everywhere: variants are taken in their order until their tables reach so many bytes. */
    private static final int MOST_BYTES = 6_000_000;

    private final Experiment experiment;
    private final Scenario scenario;
    private final Map<String, Integer> index = new TreeMap<>();

    private MapData(Experiment experiment) {
        this.experiment = experiment;
        scenario = experiment.scenario();
        for (Place place : scenario.places()) {
            index.put(place.id(), index.size());
        }
    }

    /**
     * The document, in UTF-8, fit to stand inside a script element; empty where no run has given anything. One variant is
     * read at a time.
     *
     * @throws IOException where the runs cannot be read
     */
    public static byte[] of(Runs runs) throws IOException {
        Optional<Ensemble> first = runs.experiment().variants().stream().map(runs::ensemble).flatMap(Optional::stream).findFirst();
        return first.isEmpty() ? new byte[0] : new MapData(runs.experiment()).document(runs, first.get());
    }

    private byte[] document(Runs runs, Ensemble first) throws IOException {
        int days = first.days();
        int medianReplicate = MedianReplicate.of(first).replicate();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = ScriptJson.to(bytes)) {
            json.writeStartObject();
            json.writeStringField("title", Words.title(scenario.title()));
            json.writeStringField("id", Words.title(scenario.id()));
            json.writeStringField("hash", experiment.baseline().hash().substring(0, HASH_DIGITS));
            json.writeStringField("dataStatus", key(scenario.dataStatus()));
            json.writeStringField("start", scenario.start().toString());
            json.writeNumberField("days", days);
            json.writeNumberField("smallestPublishedCount", scenario.smallestPublishedCount());
            json.writeStringField("bandsCover", experiment.worlds().covers());
            json.writeNumberField("medianReplicate", medianReplicate);
            places(json);
            regions(json);
            roads(json);
            json.writeFieldName("control");
            control(json, scenario);
            json.writeArrayFieldStart("variants");
            int leftOut = 0;
            for (Variant variant : experiment.variants()) {
                json.flush();
                Optional<Ensemble> ensemble = bytes.size() > MOST_BYTES ? Optional.empty() : runs.ensemble(variant);
                if (ensemble.isEmpty()) {
                    leftOut++;
                } else {
                    variant(json, variant, ensemble.get(), first, medianReplicate);
                }
            }
            json.writeEndArray();
            json.writeNumberField("variantsLeftOut", leftOut);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private void places(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("places");
        for (Place place : scenario.places()) {
            json.writeStartObject();
            json.writeStringField("id", Words.title(place.id()));
            json.writeStringField("name", Words.title(place.name()));
            json.writeStringField("kind", key(place.kind()));
            json.writeStringField("subdistrict", Words.title(place.subdistrict()));
            json.writeNumberField("latitude", StrictMath.rint(place.latitude() * HUNDREDTHS) / HUNDREDTHS);
            json.writeNumberField("longitude", StrictMath.rint(place.longitude() * HUNDREDTHS) / HUNDREDTHS);
            json.writeStringField("holder", key(place.controller()));
            json.writeNumberField("population", Published.count(place.population(), scenario.smallestPublishedCount()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Named sets of places. */
    private void regions(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("regions");
        for (Map.Entry<String, List<String>> region : new TreeMap<>(scenario.regions()).entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", Words.title(region.getKey()));
            json.writeArrayFieldStart("places");
            for (String place : region.getValue()) {
                json.writeNumber(index.get(place));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void roads(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("roads");
        for (Road road : scenario.roads()) {
            json.writeStartObject();
            json.writeNumberField("from", index.get(road.from()));
            json.writeNumberField("to", index.get(road.to()));
            json.writeNumberField("km", road.km());
            json.writeStringField("roadClass", Words.title(road.roadClass()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Changes of control, by day; those before the first day stand at day 0. */
    private void control(JsonGenerator json, Scenario of) throws IOException {
        Calendar calendar = of.calendar();
        json.writeStartArray();
        for (ControlRow row : of.control().stream().sorted(Comparator.comparing(ControlRow::date)).toList()) {
            json.writeStartObject();
            json.writeNumberField("day", Math.max(0, calendar.day(row.date())));
            json.writeNumberField("place", index.get(row.place()));
            json.writeStringField("holder", key(row.controller()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void variant(JsonGenerator json, Variant variant, Ensemble ensemble, Ensemble baseline, int medianReplicate) throws IOException {
        Scenario own = variant.scenario();
        json.writeStartObject();
        json.writeStringField("name", Words.title(variant.name()));
        json.writeStringField("title", Words.title(own.title()));
        json.writeNumberField("replicates", ensemble.runs().size());
        if (!own.control().equals(scenario.control())) {
            json.writeFieldName("control");
            control(json, own);
        }
        policies(json, own, ensemble.days());
        new MapTables(ensemble, own, medianReplicate).write(json);
        if (ensemble != baseline && !ensemble.variant().equals(baseline.variant())) {
            new MapDifferences(ensemble, baseline).write(json);
        }
        json.writeEndObject();
    }

    /** Those at work within the period, with their first and last day in it. */
    private static void policies(JsonGenerator json, Scenario own, int days) throws IOException {
        json.writeArrayFieldStart("policies");
        for (var named : own.policies().entrySet()) {
            int from = Math.max(0, own.calendar().day(named.getValue().start()));
            int to = Math.min(days - 1, own.calendar().day(named.getValue().end()));
            if (from <= to) {
                json.writeStartObject();
                json.writeStringField("name", Words.title(named.getKey()));
                json.writeStringField("kind", named.getValue().getClass().getSimpleName());
                json.writeNumberField("from", from);
                json.writeNumberField("to", to);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** A word of a closed list as data files spell it. */
    private static String key(Enum<?> word) {
        String[] parts = word.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder out = new StringBuilder(parts[0]);
        for (String part : List.of(parts).subList(1, parts.length)) {
            out.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return out.toString();
    }
}
