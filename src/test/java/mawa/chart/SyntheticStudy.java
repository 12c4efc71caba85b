package mawa.chart;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import mawa.conflict.Harm;
import mawa.experiment.Worlds;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.policy.BorderOpening;
import mawa.policy.CampExpansion;
import mawa.policy.Ceasefire;
import mawa.policy.Policy;
import mawa.scenario.DataStatus;
import mawa.scenario.Observation;
import mawa.scenario.Scenario;
import mawa.service.CampRow;
import mawa.service.Gate;
import mawa.service.Housing;
import mawa.service.Standards;
import mawa.service.UnmetNeed;
import mawa.world.Certainty;
import mawa.world.Controller;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** Invented ensembles of a realistic size, so that charts can be looked at without a run. */
final class SyntheticStudy {
    static final LocalDate START = LocalDate.of(2019, 4, 29);
    static final int DAYS = 125;
    private static final String[] CAMPS = {"Atmeh", "al-Karama", "Deir Hassan / Mashhad Ruhin", "Sarmada", "Qah", "al-Salam", "Khirbet al-Joz",
        "Liyajlikum", "Bab al-Hawa", "Hir Jamus", "Jisr al-Shughur", "Darkush", "Atarib", "Kafr Lusin", "Harim", "Obein", "Maarrat Misrin",
        "Salqin", "Armanaz", "Killi", "Dana", "Azaz"};
    private static final int[] CAMP_PEOPLE = {75965, 48075, 46090, 35285, 24565, 21735, 15685, 13840, 11855, 10730, 8700, 7285, 6975, 6535, 4985,
        3785, 1875, 480, 175, 0, 10, 109095};
    private static final String[] TOWNS = {"Kafr Nabudah", "Khan Shaykhun", "al-Habit", "Kafr Zita", "al-Lataminah", "Maarrat al-Numan", "Kafr Nabl",
        "Ihsim", "Hass", "Jisr al-Shughur city", "Saraqib", "Ariha", "al-Tamanah", "Morek", "Abdin", "Hish", "Tramla", "al-Hawash", "Qalaat al-Madiq",
        "Karsaa", "Basqala", "Kansafra", "al-Bara", "Shinan", "Sarja", "Maar Tahruma", "Rakaya", "Sufuhun", "Idlib", "Salqin town"};

    private SyntheticStudy() {
    }

    static Stamp stamp(int replicates) {
        return new Stamp("idlib-2019", "a1b2c3d4e5f6", DataStatus.RECONSTRUCTED, Worlds.BEST, replicates);
    }

    static Scenario scenario() {
        return scenario(Map.of());
    }

    static Scenario scenario(Map<String, Object> changes) {
        List<Place> places = new ArrayList<>();
        List<CampRow> camps = new ArrayList<>();
        for (int i = 0; i < CAMPS.length; i++) {
            String id = "camp_" + i;
            int people = CAMP_PEOPLE[i];
            places.add(new Place(id, CAMPS[i] + " camp cluster", PlaceKind.CAMP, "Dana", 36.2, 36.6, Controller.OPPOSITION, people, people, people,
                    (int) (people * 1.28) + (people == 10 ? 60 : 0), "invented", Certainty.ESTIMATE));
            camps.add(new CampRow(id, CampRow.SiteType.INFORMAL, 12, i % 3 == 0 ? 40 : 0, START.plusDays(20), START.plusDays(50), "", Certainty.ESTIMATE));
        }
        for (int i = 0; i < TOWNS.length; i++) {
            places.add(new Place("town_" + i, TOWNS[i], PlaceKind.TOWN, "South", 35.4, 36.5, Controller.OPPOSITION, 20000, 2000, 2000, 0, "",
                    Certainty.ESTIMATE));
        }
        Map<String, List<String>> regions = new TreeMap<>();
        regions.put("bombedSouth", List.of("town_0", "town_1", "town_2"));
        regions.put("dana", List.of("camp_0", "camp_1", "camp_2"));
        regions.put("salqin", List.of("town_29"));
        regions.put("maarrat_misrin", List.of("camp_16"));
        regions.put("ariha", List.of("town_11"));
        regions.put("afrinAndAzaz", List.of("camp_21"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", "idlib-2019");
        values.put("title", "North-west Syria, spring and summer 2019");
        values.put("dataStatus", DataStatus.RECONSTRUCTED);
        values.put("start", START);
        values.put("end", START.plusDays(DAYS - 1));
        values.put("smallestPublishedCount", 25);
        values.put("places", places);
        values.put("camps", camps);
        values.put("regions", regions);
        values.put("observed", observed());
        values.put("harm", record(Harm.class, Map.of("deathsPerAirStrike", 0.09, "deathsPerGroundStrike", 0.02, "exposureExponent", 0.5)));
        values.put("housing", record(Housing.class, Map.of("campRoomFactor", 1.0, "campPlacesAreKnown", true)));
        values.put("standards", record(Standards.class, Map.of("waterLitres", 15.0, "survivalLitres", 3.0)));
        values.put("unmetNeed", record(UnmetNeed.class, Map.of("deathsInOpenPer10000PerDay", 0.1, "deathsPerUntreatedConsultation", 0.0002)));
        values.put("gates", Map.of("bab_al_hawa", new Gate(Gate.Regime.MEDICAL_ONLY, 20, 0.1)));
        values.put("policies", Map.of());
        values.putAll(changes);
        return record(Scenario.class, values);
    }

    static Map<String, Policy> policies() {
        Map<String, Policy> policies = new LinkedHashMap<>();
        policies.put("ceasefireInAugust", new Ceasefire(LocalDate.of(2019, 8, 2), LocalDate.of(2019, 8, 5), List.of("all"), 0.9, 0.8));
        policies.put("camp_expansion", new CampExpansion(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 12, 31), List.of("dana"), 40000, 40, Optional.empty()));
        policies.put("borderOpening", new BorderOpening(LocalDate.of(2019, 5, 20), LocalDate.of(2019, 7, 20), List.of("bab_al_hawa"), 300, true, Optional.empty()));
        return policies;
    }

    private static List<Observation> observed() {
        List<Observation> rows = new ArrayList<>();
        Object[][] seen = {
            {"2019-05-05", "displacedPeopleCumulative", "all", 150e3, 150e3, true}, {"2019-05-09", "displacedPeopleCumulative", "all", 180e3, 180e3, true},
            {"2019-05-16", "displacedPeopleCumulative", "all", 201e3, 240e3, true}, {"2019-05-22", "displacedPeopleCumulative", "all", 268e3, 307e3, true},
            {"2019-05-31", "displacedPeopleCumulative", "all", 310e3, 310e3, true}, {"2019-05-09", "peopleInCamps", "all", 90e3, 104e3, true},
            {"2019-05-16", "peopleInCamps", "all", 90e3, 104e3, true}, {"2019-05-22", "peopleInCamps", "all", 90e3, 104e3, true},
            {"2019-05-22", "peopleOutsideCamps", "all", 165e3, 203592.0, true}, {"2019-05-29", "deathsByStrikeCumulative", "all", 200.0, 350.0, true},
            {"2019-07-26", "deathsByStrikeCumulative", "all", 450.0, 700.0, false}, {"2019-07-12", "displacedPeopleCumulative", "all", 330e3, 330e3, false},
            {"2019-08-31", "displacedPeopleCumulative", "all", 400e3, 400e3, false}, {"2019-06-13", "movementsCumulative", "all", 327536.0, 327536.0, false},
            {"2019-07-14", "movementsCumulative", "all", 452623.0, 452623.0, false}, {"2019-08-31", "movementsCumulative", "all", 630e3, 630e3, false},
            {"2019-08-24", "peopleInCamps", "all", 93595.0, 186e3, false}, {"2019-05-31", "arrivedPeopleCumulative", "dana", 171e3, 207590.0, false},
            {"2019-05-31", "arrivedPeopleCumulative", "salqin", 15e3, 23067.0, false}};
        for (Object[] s : seen) {
            rows.add(observation((String) s[0], (String) s[1], (String) s[2], "", (double) s[3], (double) s[4], (boolean) s[5]));
        }
        rows.add(observation("2019-05-31", "arrivedPeopleCumulative", "dana", "arrivedPeopleCumulative", 0.5, 0.71, true));
        rows.add(observation("2019-05-31", "peopleInTheOpen", "all", "peopleOutsideCamps", 0.25, 0.6, true));
        return rows;
    }

    static Observation observation(String date, String indicator, String place, String shareOf, double low, double high, boolean calibration) {
        return record(Observation.class, Map.of("date", LocalDate.parse(date), "indicator", indicator, "place", place, "shareOf", shareOf, "low", low,
                "high", high, "use", calibration ? Observation.Use.CALIBRATION : Observation.Use.VALIDATION, "source", "OCHA, sitrep",
                "certainty", Certainty.SOURCED));
    }

    /** {@code strength} scales displacement, so that variants differ. */
    static Ensemble ensemble(Scenario scenario, String variant, int replicates, double strength) {
        List<RunOutcome> runs = new ArrayList<>();
        for (int r = 1; r <= replicates; r++) {
            runs.add(run(scenario, r, strength));
        }
        return new Ensemble(variant, scenario.start(), runs);
    }

    private static RunOutcome run(Scenario scenario, int replicate, double strength) {
        Random random = new Random(replicate);
        double luck = strength * (1 + 0.05 * random.nextGaussian());
        int days = scenario.calendar().days();
        Map<Indicator, double[]> all = new LinkedHashMap<>();
        double[] displaced = curve(days, d -> luck * (300e3 * (1 - Math.exp(-d / 11.0)) + 800 * d));
        double[] camps = curve(days, d -> Math.min(104e3, displaced[d] * 0.55) * (1 - 0.02 * Math.abs(random.nextGaussian())));
        double[] outside = curve(days, d -> displaced[d] * 0.93 - camps[d] - Math.max(0, d - 60) * 300);
        all.put(Indicator.DISPLACED_PEOPLE_CUMULATIVE, displaced);
        all.put(Indicator.PEOPLE_IN_CAMPS, camps);
        all.put(Indicator.PEOPLE_OUTSIDE_CAMPS, outside);
        all.put(Indicator.CAMP_PLACES_FREE, curve(days, d -> Math.max(0, 106e3 + 100 * Math.max(0, d - 40) - camps[d])));
        all.put(Indicator.MOVEMENTS_CUMULATIVE, curve(days, d -> displaced[d] * (1 + d / 220.0)));
        all.put(Indicator.RETURNED_PEOPLE_CUMULATIVE, curve(days, d -> Math.max(0, d - 50) * 250 * luck));
        all.put(Indicator.PEOPLE_WITHOUT_SHELTER, curve(days, d -> outside[d] * 0.5));
        all.put(Indicator.PEOPLE_IN_THE_OPEN, curve(days, d -> outside[d] * 0.32));
        all.put(Indicator.PEOPLE_BELOW_WATER_STANDARD, curve(days, d -> outside[d] * 0.66 + camps[d] * 0.4));
        all.put(Indicator.PEOPLE_WITHOUT_HEALTH_CARE, curve(days, d -> outside[d] * 0.21));
        all.put(Indicator.PEOPLE_AT_BORDER, curve(days, d -> 9000 * luck * (1 - Math.exp(-d / 30.0))));
        all.put(Indicator.MEDIAN_WAIT_AT_BORDER_DAYS, curve(days, d -> Math.floor(d * 0.6)));
        all.put(Indicator.PROTESTERS_AT_BORDER, curve(days, d -> d % 7 == 4 && d > 25 ? 400 + 30 * d * luck : 0));
        all.put(Indicator.CROSSED_PEOPLE_CUMULATIVE, curve(days, d -> 18.0 * d));
        all.put(Indicator.DEATHS_BY_STRIKE_CUMULATIVE, curve(days, d -> luck * luck * 6.1 * d));
        all.put(Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, curve(days, d -> luck * 0.012 * d * d));
        double[] strikes = curve(days, d -> Math.rint(Math.max(0, (d < 40 || d > 100 ? 120 : 45) * (1 + 0.4 * random.nextGaussian()))));
        all.put(Indicator.STRIKES, strikes);
        all.put(Indicator.ARRIVED_PEOPLE_CUMULATIVE, curve(days, d -> displaced[d] * 1.05));
        List<Series> series = new ArrayList<>();
        all.forEach((indicator, values) -> series.add(new Series("all", Group.ALL, indicator, values)));
        double weight = 1;
        for (String region : scenario.regions().keySet()) {
            weight *= 0.6;
            double w = region.equals("dana") ? 0.9 : weight * 0.3;
            series.add(new Series(region, Group.ALL, Indicator.PEOPLE_IN_CAMPS, curve(days, d -> camps[d] * w)));
            series.add(new Series(region, Group.ALL, Indicator.PEOPLE_OUTSIDE_CAMPS, curve(days, d -> outside[d] * w * 0.6)));
            series.add(new Series(region, Group.ALL, Indicator.ARRIVED_PEOPLE_CUMULATIVE, curve(days, d -> displaced[d] * w * 0.7 * luck)));
        }
        return new RunOutcome(replicate, series, places(scenario, days, random, camps), new int[0]);
    }

    private static PlaceTable places(Scenario scenario, int days, Random random, double[] camps) {
        List<Place> places = scenario.places();
        int n = places.size();
        int[][] values = new int[3][days * n];
        for (int d = 0; d < days; d++) {
            for (int p = 0; p < n; p++) {
                Place place = places.get(p);
                boolean camp = place.kind() == PlaceKind.CAMP;
                double fill = Math.min(1, camps[d] / 104e3) * (place.campPlaces() - place.population());
                double crowd = p % 5 == 0 ? fill * d / 200 : 0;
                values[2][d * n + p] = camp ? (int) (crowd + random.nextInt(20)) : 0;
                values[0][d * n + p] = camp ? (int) (place.population() + fill) + values[2][d * n + p] : 20000;
                double mean = camp ? 0 : 7.0 / (1 + (p - CAMPS.length) * 0.35) * (1 + Math.sin(d / 9.0 + p));
                values[1][d * n + p] = (int) Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
            }
        }
        return new PlaceTable(List.of(Indicator.PEOPLE_PRESENT, Indicator.STRIKES, Indicator.PEOPLE_OUTSIDE_CAMPS), places.stream().map(Place::id).toList(), days, values);
    }

    private static double[] curve(int days, java.util.function.IntToDoubleFunction f) {
        double[] values = new double[days];
        for (int d = 0; d < days; d++) {
            values[d] = Math.rint(f.applyAsDouble(d));
        }
        return values;
    }

    /**
     * A record with some components set and neutral values in all others, so that a new parameter elsewhere does not
     * break the tests here.
     */
    static <T extends Record> T record(Class<T> type, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = values.containsKey(components[i].getName()) ? values.get(components[i].getName()) : neutral(types[i]);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object neutral(Class<?> type) {
        if (type == int.class) {
            return 0;
        } else if (type == double.class) {
            return 0.0;
        } else if (type == boolean.class) {
            return false;
        } else if (type == String.class) {
            return "";
        } else if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Optional.class) {
            return Optional.empty();
        }
        return null;
    }
}
