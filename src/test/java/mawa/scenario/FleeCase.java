package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawa.scenario.Complaint.Severity;
import org.assertj.core.api.ListAssert;

/**
 * A small case in Flee's files, for tests: two towns at war, one at peace, two camps abroad, ten days. Change what a test
 * is about and leave the rest.
 */
public final class FleeCase {
    private final Path dir;
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    private FleeCase(Path dir) {
        this.dir = dir;
        file("input_csv/locations.csv", """
                #name,region,country,lat,lon,location_type,conflict_date,pop/cap
                Elm,South,Arden,10.001,20.5,conflict_zone,0,5000
                Oak,South,Arden,10.2,20.5,conflict_zone,3,3000
                Fir,North,Arden,10.4,20.5,town,,800
                East,Beyond,Borland,10.5,20.9,camp,,1000
                West,Beyond,Cyrene,10.5,20.1,camp,,2000
                """);
        file("input_csv/routes.csv", """
                #name1,name2,distance,forced_redirection
                Elm,Oak,30,0
                Oak,Fir,31.5,
                Fir,East,60
                Fir,West,70
                """);
        file("input_csv/conflicts.csv", """
                #Day,Elm,Oak
                0,1,0
                1,1,0
                2,1,0
                3,1,0.5
                4,1,0.5
                5,1,0
                6,0,0
                7,0,0.5
                8,0,0.5
                9,0,0.5
                """);
        file("input_csv/closures.csv", "#closure_type,name1,name2,closure_start,closure_end\n");
        file("input_csv/registration_corrections.csv", "");
        file("input_csv/sim_period.csv", "StartDate,2001-03-01\nLength,10\n");
        file("source_data/data_layout.csv", "total,refugees.csv\nEast,east.csv\nWest,west.csv\n");
        file("source_data/refugees.csv", "Date,count\n2001-03-01,100\n2001-03-10,1200\n");
        file("source_data/east.csv", "2001-03-01,100\n2001-03-05,300\n2001-03-12,370\n");
        file("source_data/west.csv", "2001-03-02,0\n2001-03-08,601\n");
        file("simsetting.yml", "move_rules:\n  max_move_speed: 200\n");
    }

    public static FleeCase in(Path dir) {
        return new FleeCase(dir);
    }

    FleeCase file(String name, String text) {
        files.put(name, new ArrayList<>(Arrays.asList(text.split("\n", -1))));
        return this;
    }

    /** A file of {@code input_csv}. */
    FleeCase input(String name, String text) {
        return file("input_csv/" + name, text);
    }

    FleeCase counts(String name, String text) {
        return file("source_data/" + name, text);
    }

    FleeCase without(String name) {
        assertThat(files.remove(name)).as(name).isNotNull();
        return this;
    }

    /** Adds a row to a file of {@code input_csv}. */
    public FleeCase row(String name, String row) {
        List<String> lines = files.get("input_csv/" + name);
        lines.add(lines.size() - 1, row);
        return this;
    }

    /** Replaces a text in a file. */
    public FleeCase with(String name, String from, String to) {
        String text = String.join("\n", files.get(name));
        assertThat(text).contains(from);
        return file(name, text.replace(from, to));
    }

    /** The section move_rules of the settings. */
    FleeCase move(String... settings) {
        return file("simsetting.yml", "move_rules:\n  " + String.join("\n  ", settings) + "\n");
    }

    FleeCase spawn(String... settings) {
        return file("simsetting.yml", "spawn_rules:\n  " + String.join("\n  ", settings) + "\n");
    }

    public Path write() {
        Path folder = dir.resolve("case");
        files.forEach((name, lines) -> {
            try {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.writeString(folder.resolve(name), String.join("\n", lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }

    FleeImport imported() {
        return FleeImport.read(write(), "arden");
    }

    /** What is noted, as {@code routes.csv:3:1 message}. */
    ListAssert<String> notes() {
        return assertThat(imported().notes().stream().map(this::line).toList());
    }

    /** All that is wrong; fails if nothing is. */
    ListAssert<String> errors() {
        Path folder = write();
        ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> FleeImport.read(folder, "arden"));
        assertThat(e).as("a ScenarioException").isNotNull();
        return assertThat(e.complaints().stream().filter(c -> c.severity() == Severity.ERROR).map(this::line).toList());
    }

    private String line(Complaint c) {
        return (c.place() + " " + c.message()).replaceAll("\\S*/", "");
    }

    /** The scenario with Mawa's rules, read by the front door. */
    Scenario scenario() {
        return scenario("baseline.yaml");
    }

    Scenario scenario(String name) {
        return file(name).scenario();
    }

    ScenarioFile file(String name) {
        try {
            imported().write(dir.resolve("out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ScenarioFile.read(dir.resolve("out").resolve(name), Map.of());
    }
}
