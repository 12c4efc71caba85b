package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names exist, roads connect, dates lie within the period, sums add up. */
class B06_CrossChecksTest {
    private static final String TOWN = ",town,S,0.2,0.1,opposition,0,0,0,0,x,estimate";
    @TempDir
    private Path dir;

    private TestWorld world() {
        return TestWorld.in(dir);
    }

    @Test
    void thePeriod() {
        Mistakes.of(world().with("end", "2001-02-01")).containsExactly("baseline.yaml end:6 end 2001-02-01 is before start 2001-03-01");
        Mistakes.of(world().with("end", "2031-02-01")).containsExactly("baseline.yaml end:6 2001-03-01 to 2031-02-01 are 10,930 days; at most 3,660 can be simulated");
        Mistakes.of(world().with("id", "My World")).containsExactly("baseline.yaml id:5 id \"My World\" cannot be the name of a folder");
        Mistakes.of(world().with("id", "..")).hasSize(1);
    }

    @Test
    void agentsAreFewerThanPeople() {
        Mistakes.of(world().with("agentScale", "1000")).containsExactly("baseline.yaml agentScale:13 one agent would stand for 5,000 people, of 1,600 in all");
        Mistakes.warnings(world().with("agentScale", "10")).containsExactly("baseline.yaml agentScale:13 only 32 agents; results will be coarse");
    }

    @Test
    void somebodyIsSimulated() {
        Mistakes.of(world().with("simulatedControllers", "[]")).first().asString().startsWith("baseline.yaml simulatedControllers:23 simulatedControllers names nobody");
        Mistakes.of(world().with("simulatedControllers", "[opposition, opposition]")).containsExactly("baseline.yaml simulatedControllers:23 simulatedControllers names one of them twice");
    }

    @Test
    void placesAreIdentified() {
        Mistakes.of(world().row("places", "Upper,U" + TOWN).row("places", "elm,Elm" + TOWN).row("places", "all,A" + TOWN).row("places", "empty,")
                .row("places", "bare, " + TOWN).row("roads", "Upper,elm,9,road,x,estimate").row("roads", "all,elm,9,road,x,estimate").row("roads", "bare,elm,9,road,x,estimate"))
                .containsExactly("places.csv:7:1 id \"Upper\" is no identifier", "places.csv:8:1 place \"elm\" is given twice",
                        "places.csv:9:1 a place cannot be called all: that names every place", "places.csv:10:1 the row has 2 cells, the header has 13",
                        "places.csv:11:6 name is empty");
    }

    @Test
    void placesLieTogether() {
        assertThat(Mistakes.text(world().with("places.oak.latitude", "51.0"), 0)).isEqualTo("""
                places.csv:3:20  error  latitude 51 puts "oak" 5,643 km away from the other places
                      3 | oak,Oak,town,South,51.0,0.12,opposition,500,50,50,0,invented,estimate
                        |                    ^^^^
                      Look for a mistyped digit, or latitude and longitude in each other's place.
                """);
    }

    @Test
    void sumsAddUp() {
        Mistakes.of(world().with("places.elm.population", "700").with("totalCampPlaces", "10"))
                .containsExactly("baseline.yaml totalPopulation:18 the sum of population over simulated places is 1,700, totalPopulation says 1,600",
                        "baseline.yaml totalCampPlaces:18 the sum of campPlaces is 300, totalCampPlaces says 10");
        assertThat(world().with("simulatedControllers", "[opposition, government]").with("places.elm.controller", "government").scenario().totalPopulation()).isEqualTo(1600);
        Mistakes.of(world().with("places.elm.controller", "government")).hasSize(1);
    }

    @Test
    void roadsJoinPlaces() {
        Mistakes.of(world().row("roads", "elm,elm,3,road,x,estimate").row("roads", "oak,fir,9,rode,x,estimate").row("roads", "elmm,fir,9,road,x,estimate"))
                .containsExactly("roads.csv:6:5 a road from \"elm\" to itself", "roads.csv:7:1 the road between \"oak\" and \"fir\" is given twice",
                        "roads.csv:7:11 there is no road class \"rode\"", "roads.csv:8:1 there is no place \"elmm\"");
        Mistakes.warnings(world().replace("roads.csv", "fir,oak,7", "fir,oak,3")).containsExactly("roads.csv:2:9 the road of 3 km is shorter than the straight line of 6.0 km");
    }

    @Test
    void whereverPeopleAreARoadLeads() {
        Mistakes.of(world().replace("roads.csv", "fir,oak,7,track,invented,estimate\n", "")).containsExactly("places.csv:2:1 no road leads from \"fir\" to the other places");
        Mistakes.of(world().replace("roads.csv", "camp,gate,5,road,invented,estimate\n", "")).containsExactly("places.csv:6:1 no road leads from \"gate\" to the other places");
        Mistakes.warnings(world().row("places", "pass,Pass,checkpoint,S,0.2,0.1,opposition,0,0,0,0,x,estimate"))
                .containsExactly("places.csv:7:1 no road leads from \"pass\" to the other places");
    }

    @Test
    void tablesSpeakOfPlaces() {
        TestWorld world = world().row("control", "2001-03-05,elmm,government,x,estimate").row("control", "2001-03-05,elm,government,x,estimate")
                .row("control", "2001-03-05,elm,turkish,x,estimate").row("strikes", "2001-03-05,2001-03-06,ok,air,1,x,estimate")
                .row("strikes", "2001-03-05,2001-03-06,,air,9,x,estimate").row("facilities", "elm,1,0,0,x,estimate").row("facilities", "villages,1,0,0,x,estimate")
                .row("facilities", ",1,0,0,x,estimate");
        Mistakes.of(world).containsExactly("control.csv:2:12 there is no place \"elmm\"", "control.csv:4:12 control of \"elm\" changes twice on 2001-03-05",
                "strikes.csv:4:23 there is no place \"ok\"", "facilities.csv:3:1 the facilities of \"elm\" are given twice",
                "facilities.csv:4:1 there is no place \"villages\"", "facilities.csv:5:1 there is no place \"\"");
    }

    @Test
    void campsAreCamps() {
        Mistakes.of(world().replace("camps.csv", "camp,planned", "elm,planned").row("camps", "elm,planned,1,0,2001-03-01,2001-03-02,x,estimate"))
                .containsExactly("places.csv:5:1 camp \"camp\" has no row in the table of camps", "camps.csv:2:1 \"elm\" is no camp, but a town",
                        "camps.csv:3:1 \"elm\" is no camp, but a town", "camps.csv:3:1 camp \"elm\" is given twice");
    }

    @Test
    void campsGrowAsCampsCan() {
        Mistakes.of(world().with("camps.camp.placesAddedPerDay", "100000").with("camps.camp.growsUntil", "2003-03-01"))
                .containsExactly("camps.csv:2:17 the camp would grow by 73,100,000 places from 2001-03-01 to 2003-03-01");
        Mistakes.warnings(world().with("camps.camp.placesAddedPerDay", "1").with("camps.camp.growsFrom", "2001-02-01"))
                .containsExactly("camps.csv:2:19 the camp grows from 2001-02-01, before the first day");
    }

    @Test
    void titlesAndNamesAreOneLine() {
        Mistakes.of(world().with("title", "\"a\\nb\"").with("places.elm.name", "\"E\nlm\"")).containsExactly("baseline.yaml title:8 title must be one line", "places.csv:4:5 name must be one line");
    }

    @Test
    void survivalIsLessThanTheStandard() {
        Mistakes.of(world().with("standards.survivalLitres", "16")).containsExactly("baseline.yaml standards.survivalLitres:19 survivalLitres 16 is more than waterLitres 15");
    }

    @Test
    void anEmptyMapKnowsNoNames() {
        Mistakes.of(world().replace("baseline.yaml", world().text("baseline.yaml").substring(world().text("baseline.yaml").indexOf("  roadClasses:"), world().text("baseline.yaml").indexOf("  footKmPerHour")), "  roadClasses: {}\n"))
                .contains("roads.csv:2:11 there is no road class \"track\"");
    }

    @Test
    void crossingsHaveGates() {
        Mistakes.of(world().without("gates.gate").with("gates.elm", "{regime: open, peoplePerDay: 1, medicalShare: 0}").with("gates.gat", "{regime: open, peoplePerDay: 1, medicalShare: 0}"))
                .containsExactly("baseline.yaml gates:1 border crossing \"gate\" has no gate", "baseline.yaml gates.elm:3 \"elm\" is no border crossing, but a town",
                        "baseline.yaml gates.gat:3 there is no place \"gat\"");
    }

    @Test
    void regionsAreSetsOfPlaces() {
        Mistakes.of(world().with("regions.all", "[elm, oak]").with("regions.one", "[elm]").with("regions.elm", "[fir, fir]").with("regions.none", "[]").with("regions.typo", "[elmm, north]"))
                .contains("baseline.yaml regions.one:3 region \"one\" holds one place; results are kept for regions of at least two places, so that no single place is published")
                .filteredOn(m -> !m.contains("regions.one")).containsExactly("baseline.yaml regions.all:3 a region cannot be called \"all\": that names every place",
                        "baseline.yaml regions.elm:3 a region cannot be called \"elm\": a place is called so", "baseline.yaml regions.elm:14 \"fir\" is given twice",
                        "baseline.yaml regions.none:3 region \"none\" holds no place", "baseline.yaml regions.typo:10 there is no place \"elmm\"", "baseline.yaml regions.typo:16 there is no place \"north\"");
    }

    @Test
    void policiesHappenWithinThePeriod() {
        Mistakes.of(world().with("policies.a", "{kind: Ceasefire, start: 2001-03-05, end: 2001-03-04, places: [all], strength: 1, compliance: 1}")
                .with("policies.b", "{kind: Ceasefire, start: 2001-02-05, end: 2001-03-24, places: [all], strength: 1, compliance: 1}"))
                .containsExactly("baseline.yaml policies.a:48 end 2001-03-04 is before start 2001-03-05", "baseline.yaml policies.b:31 start 2001-02-05 is outside the period",
                        "baseline.yaml policies.b:48 end 2001-03-24 is outside the period");
    }

    @Test
    void policiesHappenSomewhere() {
        Mistakes.of(world().with("policies.a", "{kind: Ceasefire, start: 2001-03-05, end: 2001-03-06, places: [], strength: 1, compliance: 1}")
                .with("policies.b", "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-06, places: [elm, gat, villages, north], peoplePerDay: 1, needFirst: false}")
                .with("policies.c", "{kind: CampExpansion, start: 2001-03-05, end: 2001-03-06, places: [gate, all], campPlaces: 1, rampDays: 1}")
                .with("policies.d", "{kind: RoadClosure, start: 2001-03-05, end: 2001-03-06, from: elm, to: fir}")
                .with("policies.e", "{kind: RoadClosure, start: 2001-03-05, end: 2001-03-06, from: fir, to: oaks}"))
                .containsExactly("baseline.yaml policies.a:68 the policy names no place",
                        "baseline.yaml policies.b:73 \"elm\" is no borderCrossing", "baseline.yaml policies.b:78 there is no place or region \"gat\"", "baseline.yaml policies.b:83 \"villages\" holds no borderCrossing",
                        "baseline.yaml policies.c:73 \"gate\" is no camp", "baseline.yaml policies.d:77 there is no road between \"elm\" and \"fir\"",
                        "baseline.yaml policies.e:77 there is no place or region \"oaks\"");
    }

    @Test
    void observationsAreOfSimulatedEvenings() {
        Mistakes.of(world().row("observed", "2001-04-09,peopleInCamp,nort,,5,6,validation,x,estimate").row("observed", "2001-03-09,peopleInCamps,elm,displaced,0.5,6,validation,x,estimate"))
                .containsExactly("observed.csv:3:1 date 2001-04-09 is outside the period 2001-03-01 to 2001-03-20", "observed.csv:3:12 there is no indicator \"peopleInCamp\"",
                        "observed.csv:3:25 there is no region \"nort\"", "observed.csv:4:26 results are kept for regions and camps, not for the place \"elm\"",
                        "observed.csv:4:30 there is no indicator \"displaced\"", "observed.csv:4:44 a share of displaced is from 0 to 1, was 6");
    }

    @Test
    void datedRowsAreFeltWithinThePeriod() {
        Mistakes.warnings(world().row("strikes", "2001-03-01,2001-03-20,elm,air,3,x,estimate")).isEmpty();
        Mistakes.warnings(world().row("strikes", "2001-02-01,2001-03-02,elm,air,3,x,estimate").row("strikes", "2001-03-20,2001-04-20,elm,air,3,x,estimate"))
                .containsExactly("strikes.csv:4:1 2 rows of strikes lie partly outside the period 2001-03-01 to 2001-03-20; only its days inside the period are simulated");
        Mistakes.of(world().row("strikes", "2001-04-09,2001-04-10,elm,air,3,x,estimate").row("strikes", "2000-04-09,2000-04-09,elm,air,3,x,estimate")
                .row("control", "2000-01-01,elm,government,x,estimate"))
                .containsExactly("control.csv:2:1 the change of control of 2000-01-01 lies outside the period 2001-03-01 to 2001-03-20",
                        "strikes.csv:4:1 strikes of 2001-04-09 to 2001-04-10 lie outside the period 2001-03-01 to 2001-03-20",
                        "strikes.csv:5:1 strikes of 2000-04-09 to 2000-04-09 lie outside the period 2001-03-01 to 2001-03-20");
    }

    @Test
    void aMistakeInOneBlockHidesNoneElsewhere() {
        Mistakes.of(world().with("harm.repairDays", "never").with("start", "soon").replace("places.csv", "600,50", "600,x").row("roads", "elm,nowhere,9,road,x,estimate")
                .with("regions.north", "[elm, nowhere]"))
                .containsExactly("baseline.yaml start:8 start must be a date, was \"soon\"", "baseline.yaml regions.north:16 there is no place \"nowhere\"",
                        "baseline.yaml harm.repairDays:15 repairDays must be a number, was \"never\"", "places.csv:4:45 earlierDisplaced must be a whole number, was \"x\"",
                        "roads.csv:6:5 there is no place \"nowhere\"");
    }
}
