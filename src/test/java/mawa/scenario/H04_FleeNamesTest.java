package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import mawa.world.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people write them become ids that all tables agree on, however the files are spelt, ended and quoted. */
class H04_FleeNamesTest {
    @TempDir
    private Path dir;

    private List<Place> places(String... names) {
        FleeCase flee = FleeCase.in(dir);
        for (String name : names) {
            flee.row("locations.csv", name + ",North,Arden,10.4,20.6,town,,10").row("routes.csv", name + ",Fir,4");
        }
        List<Place> places = flee.scenario().places();
        return places.subList(5, places.size());
    }

    @Test
    void idsAreSmallLettersWithoutAccents() {
        assertThat(places("N'Djaména", "Kaga Bandoro", "Gado-Badzere", "42nd Street", "Šabac")).extracting(Place::id).containsExactly("n_djamena", "kaga_bandoro", "gado_badzere", "p_42nd_street", "sabac");
    }

    @Test
    void namesOfOtherScriptsAreNumbered() {
        assertThat(places("إدلب", "حلب", "---")).extracting(p -> p.id() + " " + p.name()).containsExactly("place إدلب", "place_2 حلب", "place_3 ---");
    }

    @Test
    void namesThatLookAlikeStayApart() {
        assertThat(places("Fír", "FIR", "fir", "Fir_2", "Fir 2")).extracting(Place::id).containsExactly("fir_2", "fir_3", "fir_4", "fir_2_2", "fir_2_3");
    }

    @Test
    void whatIsTakenIsNotGivenToAPlace() {
        assertThat(places("All", "other", "Arden")).extracting(Place::id).as("arden is the country").containsExactly("all_2", "other_2", "arden");
        assertThat(FleeCase.in(dir).row("locations.csv", "Arden,North,Arden,10.4,20.6,town,,10").row("routes.csv", "Arden,Fir,4").scenario().regions()).containsOnlyKeys("arden_2");
    }

    @Test
    void quotedNamesHoldCommasAndQuotes() {
        assertThat(places("\"Fir, the upper\"", "\"The \"\"old\"\" camp\"")).extracting(Place::name).containsExactly("Fir, the upper", "The \"old\" camp");
    }

    @Test
    void longNamesBecomeShortIds() {
        assertThat(places("x".repeat(3000), "x".repeat(3001))).extracting(Place::id).containsExactly("x".repeat(40), "x".repeat(40) + "_2");
    }

    @Test
    void wordsOfTheTemplateInNamesAreOnlyWords() {
        FleeCase flee = FleeCase.in(dir);
        for (String file : List.of("input_csv/locations.csv")) {
            flee.with(file, "Arden", "@policies@ \\$1 \"\"x").with(file, "#name", "#name");
        }
        Scenario scenario = flee.with("input_csv/locations.csv", "@policies@ \\$1 \"\"x", "@policies@ \\$1").scenario();
        assertThat(scenario.description()).contains("@policies@ \\$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n", " \n"})
    void howLinesEndDoesNotMatter(String end) throws IOException {
        Map<String, String> plain = FleeCase.in(dir).imported().texts();
        Path folder = FleeCase.in(dir).write();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(".csv")).toList();
        }
        for (Path file : files) {
            Files.writeString(file, Files.readString(file).replace("\n", end));
        }
        Map<String, String> other = FleeImport.read(folder, "arden").texts();
        plain.forEach((name, text) -> assertThat(name.equals("SOURCES.md") ? "" : other.get(name)).as(name).isEqualTo(name.equals("SOURCES.md") ? "" : text));
    }

    @Test
    void aByteOrderMarkAndBlanksAroundFieldsDoNotMatter() throws IOException {
        Map<String, String> plain = FleeCase.in(dir).imported().texts();
        Path folder = FleeCase.in(dir).write();
        for (String name : List.of("input_csv/locations.csv", "input_csv/conflicts.csv", "input_csv/sim_period.csv", "source_data/east.csv")) {
            Path file = folder.resolve(name);
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace(",", " ,\t"), StandardCharsets.UTF_8);
        }
        Map<String, String> other = FleeImport.read(folder, "arden").texts();
        assertThat(other.get("places.csv")).isEqualTo(plain.get("places.csv"));
        assertThat(other.get("conflict-zones.csv")).isEqualTo(plain.get("conflict-zones.csv"));
        assertThat(other.get("observed.csv")).isEqualTo(plain.get("observed.csv"));
    }

    @Test
    void aHeaderWithoutAHashIsAHeaderOfConflicts() {
        assertThat(FleeCase.in(dir).with("input_csv/conflicts.csv", "#Day", "Day").scenario().conflictZones()).isEqualTo(FleeCase.in(dir).scenario().conflictZones());
    }

    /** Whatever its size and its names: what is written is read, with every place, road, camp and count. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void drawnCasesGoThroughTheFrontDoor(long seed) {
        Random random = new Random(seed);
        int towns = 2 + random.nextInt(20);
        int camps = 1 + random.nextInt(12);
        int days = 1 + random.nextInt(120);
        String[] countries = {"Home", "Near Land", "Far", "Île"};
        StringBuilder locations = new StringBuilder("#name,region,country,lat,lon,location_type,conflict_date,pop/cap,capacity_per_day\n");
        StringBuilder routes = new StringBuilder("#a,b,c\n");
        StringBuilder conflicts = new StringBuilder("#Day");
        StringBuilder layout = new StringBuilder("total,total.csv\n");
        FleeCase flee = FleeCase.in(dir);
        for (int k = 0; k < towns + camps; k++) {
            boolean camp = k >= towns;
            String name = "\"" + (camp ? "Camp, " : "Town ") + "É".repeat(random.nextInt(3)) + k % 7 + "/" + k + "\"";
            String type = camp ? random.nextBoolean() ? "camp" : "idpcamp" : k == 0 ? "conflict_zone" : List.of("town", "conflict_zone", "marker", "forwarding_hub", "default").get(random.nextInt(5));
            locations.append(name).append(",R,").append(k == 0 ? countries[0] : countries[random.nextInt(4)]).append(',').append(random.nextDouble() * 3).append(',').append(random.nextDouble() * 3).append(',')
                    .append(type).append(',').append(random.nextInt(3) * 20).append(',').append(k == 0 ? 1000 : random.nextInt(4) * 500).append(',').append(camp ? random.nextInt(30) : "").append('\n');
            if (k > 0) {
                String from = names(locations).get(random.nextInt(k));
                routes.append(from).append(',').append(name).append(',').append(500 + random.nextInt(400)).append('\n');
            }
            if (camp) {
                layout.append(name).append(",c").append(k).append(".csv\n");
                flee.counts("c" + k + ".csv", "2001-03-01," + random.nextInt(300) + "\n2001-04-01," + random.nextInt(3000) + "\n");
            } else {
                conflicts.append(',').append(name);
            }
        }
        for (int day = 0; day < days; day++) {
            conflicts.append('\n').append(day);
            for (int k = 0; k < towns; k++) {
                conflicts.append(',').append(k == 0 ? "1" : random.nextInt(5) == 0 ? "0.7" : "0");
            }
        }
        flee.input("locations.csv", locations.toString()).input("routes.csv", routes.toString()).input("conflicts.csv", conflicts + "\n").input("sim_period.csv", "StartDate,2001-03-01\nLength," + days + "\n")
                .counts("data_layout.csv", layout.toString()).counts("total.csv", "2001-03-01,5\n");
        for (String file : List.of("baseline.yaml", "flee-rules.yaml")) {
            Scenario scenario = flee.scenario(file);
            assertThat(scenario.places()).hasSize(towns + camps).extracting(Place::id).doesNotHaveDuplicates();
            assertThat(scenario.roads()).hasSize(towns + camps - 1);
            assertThat(scenario.camps()).hasSize(camps);
            assertThat(ObservedSeries.of(scenario.observed(), "peopleInCamps")).hasSize(camps + 1);
            assertThat(scenario.calendar().days()).isEqualTo(days);
        }
    }

    private static List<String> names(CharSequence locations) {
        return locations.toString().lines().skip(1).map(l -> l.substring(0, l.indexOf('"', 1) + 1)).toList();
    }
}
