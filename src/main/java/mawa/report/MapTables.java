package mawa.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import mawa.chart.RoadLoads;
import mawa.experiment.MedianReplicate;
import mawa.experiment.Spread;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.scenario.Scenario;
import mawa.world.PlaceKind;

/** The tables of one variant that the map draws: of the whole and by place, over replicates and in one of them. */
final class MapTables {
    /** Of the whole; enough for the figures beside the map. */
    static final List<Indicator> WHOLE = List.of(Indicator.DISPLACED_PEOPLE, Indicator.PEOPLE_WITHOUT_SHELTER, Indicator.PEOPLE_IN_THE_OPEN,
            Indicator.PEOPLE_IN_CAMPS, Indicator.PEOPLE_OUTSIDE_CAMPS, Indicator.PEOPLE_ON_THE_ROAD, Indicator.PEOPLE_BELOW_WATER_STANDARD,
            Indicator.PEOPLE_WITHOUT_HEALTH_CARE, Indicator.PEOPLE_AT_BORDER, Indicator.MEDIAN_WAIT_AT_BORDER_DAYS, Indicator.CROSSED_PEOPLE_CUMULATIVE,
            Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, Indicator.STRIKES);
    /** Figures that are no counts of people, such as days of waiting and mean strikes, are kept in tenths. */
    static final int TENTHS = 10;

    private final Ensemble ensemble;
    private final Scenario scenario;
    /** Position of the replicate that is shown where a single world is asked for. */
    private final int one;

    /**
     * Tables of a variant.
     *
     * @param replicate the one that is shown where a single world is asked for; where its run failed, the variant's own
     *     median replicate
     */
    MapTables(Ensemble ensemble, Scenario scenario, int replicate) {
        this.ensemble = ensemble;
        this.scenario = scenario;
        List<Integer> numbers = ensemble.runs().stream().map(RunOutcome::replicate).toList();
        one = numbers.indexOf(numbers.contains(replicate) ? replicate : MedianReplicate.of(ensemble).replicate());
    }

    void write(JsonGenerator json) throws IOException {
        json.writeNumberField("replicate", ensemble.runs().get(one).replicate());
        json.writeObjectFieldStart("whole");
        for (Indicator indicator : WHOLE) {
            whole(json, indicator);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("byPlace");
        people(json, "displacedPeople", Bands.SHOWN, sum(Indicator.PEOPLE_IN_CAMPS, Indicator.PEOPLE_OUTSIDE_CAMPS, 1));
        people(json, Indicator.PEOPLE_WITHOUT_SHELTER.key(), Bands.SHOWN, of(Indicator.PEOPLE_WITHOUT_SHELTER));
        people(json, Indicator.PEOPLE_BELOW_WATER_STANDARD.key(), Bands.NONE, of(Indicator.PEOPLE_BELOW_WATER_STANDARD));
        people(json, Indicator.PEOPLE_WITHOUT_HEALTH_CARE.key(), Bands.NONE, of(Indicator.PEOPLE_WITHOUT_HEALTH_CARE));
        people(json, Indicator.PEOPLE_PRESENT.key(), Bands.NONE, inTowns(of(Indicator.PEOPLE_PRESENT)));
        people(json, "peopleHoldingACampPlace", Bands.SHOWN, inCamps(sum(Indicator.PEOPLE_PRESENT, Indicator.PEOPLE_OUTSIDE_CAMPS, -1)));
        campPlaces(json);
        strikes(json);
        json.writeEndObject();
        roads(json);
    }

    private enum Bands { NONE, SHOWN }

    private void whole(JsonGenerator json, Indicator indicator) throws IOException {
        List<double[]> evenings = new ArrayList<>();
        for (RunOutcome run : ensemble.runs()) {
            double[] values = run.find("all", Group.ALL, indicator);
            if (values == null) {
                return;
            }
            evenings.add(values);
        }
        int scale = indicator.unit().equals("people") ? 1 : TENTHS;
        Spread spread = Spread.over(evenings.size(), ensemble.days(), (r, d) -> evenings.get(r)[d]);
        json.writeObjectFieldStart(indicator.key());
        json.writeNumberField("scale", scale);
        json.writeStringField("unit", indicator.unit());
        json.writeStringField("p05", packed(spread.p05(), scale));
        json.writeStringField("p50", packed(spread.p50(), scale));
        json.writeStringField("p95", packed(spread.p95(), scale));
        json.writeStringField("one", packed(evenings.get(one), scale));
        json.writeEndObject();
    }

    static String packed(double[] evenings, int scale) {
        int[] out = new int[evenings.length];
        for (int d = 0; d < out.length; d++) {
            out[d] = (int) Math.rint(evenings[d] * scale);
        }
        return PackedNumbers.of(out, 1);
    }

    /** What a replicate gives by place, {@code [day * places + place]}; nothing where it does not record it. */
    private interface Reading {
        Optional<int[]> of(PlaceTable table);
    }

    private static Reading of(Indicator indicator) {
        return table -> {
            int k = table.indicators().indexOf(indicator);
            return k < 0 ? Optional.empty() : Optional.of(table.values(k));
        };
    }

    private static Reading sum(Indicator first, Indicator second, int sign) {
        return table -> of(first).of(table).flatMap(a -> of(second).of(table).map(b -> {
            int[] out = new int[a.length];
            for (int i = 0; i < out.length; i++) {
                out[i] = a[i] + sign * b[i];
            }
            return out;
        }));
    }

    private Reading inCamps(Reading reading) {
        return only(reading, place -> scenario.places().get(place).kind() == PlaceKind.CAMP ? 1 : 0);
    }

    private Reading inTowns(Reading reading) {
        return only(reading, place -> scenario.places().get(place).kind() == PlaceKind.CAMP ? 0 : 1);
    }

    private Reading only(Reading reading, ToIntFunction<Integer> kept) {
        int places = scenario.places().size();
        return table -> reading.of(table).map(values -> {
            int[] out = new int[values.length];
            for (int i = 0; i < out.length; i++) {
                out[i] = values[i] * kept.applyAsInt(i % places);
            }
            return out;
        });
    }

    /** Counts of people; those that are too small to be told are withheld one by one. */
    private void people(JsonGenerator json, String key, Bands bands, Reading reading) throws IOException {
        Optional<List<int[]>> runs = read(reading);
        if (runs.isEmpty()) {
            return;
        }
        Spread spread = spread(runs.get());
        json.writeObjectFieldStart(key);
        if (bands == Bands.SHOWN && ensemble.runs().size() > 1) {
            json.writeStringField("p05", published(spread.p05()));
            json.writeStringField("p95", published(spread.p95()));
        }
        json.writeStringField("p50", published(spread.p50()));
        json.writeStringField("one", published(ofOne(runs.get())));
        json.writeEndObject();
    }

    /** Places in camps, taken or free: what is built and what policies add. They are no count of people. */
    private void campPlaces(JsonGenerator json) throws IOException {
        Reading held = sum(Indicator.PEOPLE_PRESENT, Indicator.PEOPLE_OUTSIDE_CAMPS, -1);
        Optional<List<int[]>> runs = read(inCamps(table -> held.of(table).flatMap(h -> of(Indicator.CAMP_PLACES_FREE).of(table).map(free -> {
            for (int i = 0; i < h.length; i++) {
                h[i] += free[i];
            }
            return h;
        }))));
        if (runs.isPresent()) {
            unscaled(json, "campPlaces", spread(runs.get()).p50(), ofOne(runs.get()), 1);
        }
    }

    /** In tenths. Over replicates the mean, not the median: where strikes are laid out anew in each, that is mostly nothing. */
    private void strikes(JsonGenerator json) throws IOException {
        Optional<List<int[]>> runs = read(of(Indicator.STRIKES));
        if (runs.isPresent()) {
            unscaled(json, Indicator.STRIKES.key(), spread(runs.get()).mean(), ofOne(runs.get()), TENTHS);
        }
    }

    /** People by road over the whole period, as they may be told. */
    private void roads(JsonGenerator json) throws IOException {
        RoadLoads loads = new RoadLoads(scenario);
        json.writeObjectFieldStart("roadPeople");
        road(json, "p50", loads.median(ensemble));
        road(json, "one", loads.publishedOf(ensemble.runs().get(one)));
        json.writeEndObject();
    }

    private static void road(JsonGenerator json, String key, double[] people) throws IOException {
        json.writeArrayFieldStart(key);
        for (double load : people) {
            json.writeNumber(Double.isNaN(load) ? Published.WITHHELD : (int) load);
        }
        json.writeEndArray();
    }

    private void unscaled(JsonGenerator json, String key, double[] over, double[] ofOne, int scale) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeNumberField("scale", scale);
        json.writeStringField("p50", whole(over, scale));
        json.writeStringField("one", whole(ofOne, scale));
        json.writeEndObject();
    }

    private Optional<List<int[]>> read(Reading reading) {
        List<int[]> out = new ArrayList<>();
        for (RunOutcome run : ensemble.runs()) {
            Optional<int[]> values = reading.of(run.places());
            if (values.isEmpty()) {
                return Optional.empty();
            }
            out.add(values.get());
        }
        return Optional.of(out);
    }

    private static Spread spread(List<int[]> runs) {
        return Spread.over(runs.size(), runs.get(0).length, (r, cell) -> runs.get(r)[cell]);
    }

    private double[] ofOne(List<int[]> runs) {
        int[] values = runs.get(one);
        double[] out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = values[i];
        }
        return out;
    }

    private String published(double[] people) {
        int[] out = new int[people.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Published.count(people[i], scenario.smallestPublishedCount());
        }
        return PackedNumbers.of(out, scenario.places().size());
    }

    private String whole(double[] values, int scale) {
        int[] out = new int[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (int) Math.rint(values[i] * scale);
        }
        return PackedNumbers.of(out, scenario.places().size());
    }
}
