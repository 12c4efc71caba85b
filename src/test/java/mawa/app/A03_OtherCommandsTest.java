package mawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mawa.TestWorld;
import mawa.experiment.Json;
import mawa.model.Simulation;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked without a run, and the importer. */
class A03_OtherCommandsTest {
    @TempDir
    private Path dir;

    @Test
    void helpIsAskedForEitherWay() {
        assertThat(Session.of("help", "run").out()).isNotEmpty().isEqualTo(Session.of("run", "--help").out());
        assertThat(Session.of("help").out()).contains("Start here:");
    }

    @Test
    void checkShowsTheScenarioAndTheDay() {
        Session s = Session.of("check", TestWorld.write(dir).toString());
        assertThat(s.code()).isZero();
        assertThat(s.out()).contains("Test world", "5: 3 towns, 1 camp, 1 border crossing", "1,600 in 4 simulated places", "300 places, 200 free", "38 at a named place",
                "The day, in this order", " 1  ", "Nothing was run");
    }

    @Test
    void checkIsStrictWhenAsked() throws IOException {
        // A strike that goes on after the last day is doubtful, but stops nothing.
        String world = TestWorld.in(dir).row("strikes", "2001-03-20,2001-05-01,fir,air,43,invented,estimate").write().toString();
        assertThat(Session.of("check", world).code()).isZero();
        assertThat(Session.of("check", world, "--strict").code()).isEqualTo(ExitCode.USERS_INPUT);
        Map<String, Object> json = Json.readObject(Session.of("check", world, "--json").out());
        assertThat(json).containsEntry("fine", true).containsEntry("errors", 0L).containsKeys("complaints", "scenario", "day");
        Map<?, ?> scenario = (Map<?, ?>) json.get("scenario");
        assertThat(scenario.get("strikesLocated")).isEqualTo(39L);
        long months = ((Map<?, ?>) scenario.get("strikesByMonth")).values().stream().mapToLong(m -> (Long) m).sum();
        assertThat(months).isEqualTo(39L + (Long) scenario.get("strikesInTotals"));
    }

    @Test
    void strikesOutsideThePeriodAreRefused() {
        String world = TestWorld.in(dir).row("strikes", "2001-05-01,2001-05-01,fir,air,1,invented,estimate").write().toString();
        Session s = Session.of("check", world);
        assertThat(s.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(s.err()).contains("strikes.csv:", "outside the period");
    }

    @Test
    void theImportReplacesNothingButStrikes() throws IOException {
        Path study = dir.resolve("study");
        Path world = TestWorld.write(study);
        Path events = Files.writeString(dir.resolve("acled.csv"), "event_date,sub_event_type,location\n05 March 2001,Air/drone strike,Fir\n");
        for (Path out : List.of(events, world, study.resolve("places.csv"), study.resolve("../study/roads.csv"))) {
            byte[] before = Files.readAllBytes(out);
            Session s = Session.of("import", "strikes", events.toString(), "--scenario", world.toString(), "--out", out.toString(), "--force");
            assertThat(s.code()).isEqualTo(ExitCode.USERS_INPUT);
            assertThat(s.err()).contains("nothing was written");
            assertThat(Files.readAllBytes(out)).isEqualTo(before);
        }
        Session empty = Session.of("import", "strikes", events.toString(), "--scenario", world.toString(), "--out", "");
        assertThat(empty.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(empty.err()).contains("is empty");
    }

    @Test
    void indicatorsAreDescribedAsTheyAreRecorded() {
        Scenario scenario = TestWorld.in(dir).scenario();
        RunOutcome outcome = Simulation.play(scenario, 1, 1);
        for (IndicatorCard card : IndicatorCard.all()) {
            TreeSet<Group> groups = outcome.series().stream().filter(s -> s.indicator() == card.indicator() && s.place().equals("all")).map(Series::group)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(card.groups()).as(card.indicator().key()).containsExactlyElementsOf(groups);
            assertThat(card.byRegion()).as(card.indicator().key()).isEqualTo(outcome.find("north", Group.ALL, card.indicator()) != null)
                    .isEqualTo(outcome.places().indicators().contains(card.indicator()));
        }
    }

    @Test
    void describeListsEveryIndicatorAsJson() {
        String json = Session.of("describe", "indicators", "--json").out();
        assertThat(json.strip()).startsWith("[").endsWith("]");
        for (Indicator i : Indicator.values()) {
            assertThat(json).contains("\"name\" : \"" + i.key() + "\"");
        }
        assertThat(json).contains("\"kind\" : \"stock\"", "\"kind\" : \"daily\"", "\"kind\" : \"running\"", "\"regions\" : true");
    }

    @Test
    void describeTellsPoliciesAndParameters() {
        assertThat(Session.of("describe", "policy", "Ceasefire").out()).contains("compliance", "strength", "0 to 1");
        assertThat(Session.of("describe", "policies").out()).contains("BorderOpening", "WaterTrucking");
        assertThat(Session.of("describe", "parameters").out()).contains("departure.remainShare", "places.<id>.campPlaces");
        assertThat(Session.of("describe", "parameter", "departure.remainShare", "--json").out()).contains("\"max\" : 1", "\"unit\" : \"share\"");
    }

    @Test
    void helpAndVersionAndCompletion() {
        for (String command : List.of("run", "sweep", "plan", "status", "work", "merge", "replay", "compare", "check", "diff", "describe", "import", "bench", "init", "completion")) {
            assertThat(Session.of(command, "--help").code()).isZero();
            assertThat(Session.of("--help").out()).contains(command);
        }
        assertThat(Session.of().out()).contains("Usage: mawa");
        assertThat(Session.of("--version").out()).startsWith("Mawa ");
        assertThat(Session.of("completion").out()).contains("complete", "--reps");
    }

    @Test
    void strikesAreImportedIntoATableThatTheScenarioReads() throws IOException {
        Path study = dir.resolve("study");
        String world = TestWorld.write(study).toString();
        Path events = Files.writeString(dir.resolve("acled.csv"), """
                event_date,event_type,sub_event_type,location,latitude,longitude
                05 March 2001,Explosions/Remote violence,Air/drone strike,Fir,0.101,0.1
                05 March 2001,Explosions/Remote violence,Air/drone strike,Fir,0.099,0.1
                06 March 2001,Explosions/Remote violence,Shelling/artillery/missile attack,Oak,,
                06 March 2001,Protests,Peaceful protest,Oak,,
                07 March 2001,Explosions/Remote violence,Air/drone strike,far away,40,40
                """);
        Path table = study.resolve("strikes.csv");
        Session there = Session.of("import", "strikes", events.toString(), "--scenario", world, "--out", table.toString());
        assertThat(there.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(there.err()).contains("--force");
        Session s = Session.of("import", "strikes", events.toString(), "--scenario", world, "--out", table.toString(), "--force");
        assertThat(s.code()).as(s.err()).isZero();
        assertThat(s.out()).contains("3 strikes in 2 rows", "1 event of other types: Peaceful protest 1");
        assertThat(s.err()).contains("acled.csv:6:1", "no place within 10 km");
        assertThat(Files.readAllLines(table)).contains("2001-03-05,2001-03-05,fir,air,2,\"counted from acled.csv, events up to 10 km from the place\",sourced");
        assertThat(Session.of("check", world).out()).contains("3 at a named place");
    }

    @Test
    void benchMeasuresEachSize() throws IOException {
        Map<String, Object> json = Json.readObject(Session.of("bench", TestWorld.write(dir).toString(), "--people", "2000,8000", "--repeat", "1", "--json").out());
        assertThat((List<?>) json.get("sizes")).hasSize(2);
        assertThat((List<?>) json.get("growthExponents")).hasSize(1);
    }

    @Test
    void aScenarioIsScaledAsAWhole() {
        Scenario s = TestWorld.in(dir).scenario();
        Scenario ten = Scaling.to(s, 16_000);
        assertThat(ten.totalPopulation()).isEqualTo(16_000);
        assertThat(ten.totalCampPlaces()).isEqualTo(3000);
        assertThat(ten.departure().halfDanger()).isEqualTo(s.departure().halfDanger() / 10);
        double share = share(Simulation.play(s, 1, 1), s);
        double tenShare = share(Simulation.play(ten, 1, 1), ten);
        assertThat(tenShare).isBetween(share - 0.15, share + 0.15);
    }

    private static double share(RunOutcome outcome, Scenario scenario) {
        double[] displaced = outcome.find("all", Group.ALL, Indicator.DISPLACED_PEOPLE_CUMULATIVE);
        return displaced[displaced.length - 1] / scenario.totalPopulation();
    }
}
