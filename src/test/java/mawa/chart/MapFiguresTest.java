package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What maps show, before any file is written. */
class MapFiguresTest {
    private static final LocalDate DATE = LocalDate.of(2001, 3, 14);
    private static final int DAY = 13;
    private static final int LEAST = 25;

    @TempDir
    private Path dir;
    private Scenario scenario;
    private Ensemble baseline;
    private Ensemble truce;
    private Maps maps;

    @BeforeEach
    void play() {
        scenario = MapWorld.small(dir, LEAST);
        baseline = MapWorld.played(scenario, "baseline", 3);
        truce = MapWorld.played(MapWorld.smallWithTruce(dir, LEAST), "truce", 3);
        maps = new Maps(Look.USUAL, scenario, baseline, MapWorld.STAMP, MapWish.USUAL);
    }

    private List<Drawing> all() {
        return List.of(maps.evening(DATE), maps.evenings(maps.spread(4)), maps.difference(truce, DATE).orElseThrow(), maps.camps(DATE).orElseThrow(), maps.roads());
    }

    @Test
    void filesAreNamedByWhatTheyShow() {
        assertThat(all()).extracting(Drawing::name).containsExactly("20-people-without-shelter-2001-03-14", "21-people-without-shelter-dates",
                "22-difference-truce-2001-03-14", "23-camps-2001-03-14", "24-people-by-road");
        assertThat(new Maps(Look.USUAL, scenario, truce, MapWorld.STAMP, MapWish.USUAL).evening(DATE).name()).isEqualTo("20-people-without-shelter-truce-2001-03-14");
    }

    @Test
    void aDiscIsTheMedianOfItsPlaceThatEvening() {
        Map<String, Double> drawn = rows(maps.evening(DATE)).stream().filter(r -> r.source().indicator().equals("peopleWithoutShelter") && r.statistic().equals("median")
                && !r.source().place().equals("all")).collect(Collectors.toMap(r -> r.source().place(), Row::value));
        int seen = 0;
        for (int p = 0; p < scenario.places().size(); p++) {
            int place = p;
            double[] values = baseline.runs().stream().mapToDouble(run -> value(run.places(), Indicator.PEOPLE_WITHOUT_SHELTER, place)).sorted().toArray();
            boolean gate = scenario.places().get(p).id().equals("gate");
            if (values[1] >= LEAST && !gate) {
                assertThat(drawn).containsEntry(scenario.places().get(p).id(), values[1]);
                seen++;
            }
        }
        assertThat(drawn).hasSize(seen).isNotEmpty();
    }

    @Test
    void smallCountsAreNeitherDrawnNorTold() {
        for (Drawing drawing : all()) {
            List<Row> people = rows(drawing).stream().filter(r -> r.source().unit().equals("people") && !r.source().place().equals("all") && !r.statistic().equals("capacity")
                    && !r.statistic().contains("ifference")).toList();
            assertThat(people.stream().filter(r -> r.value() > 0 && r.value() < LEAST)).as(drawing.name()).isEmpty();
        }
    }

    @Test
    void differencesAreThoseOfPairsAndAreNotToldWhereEitherSideIsSmall() {
        Ensemble with = new Ensemble("baseline", scenario.start(), List.of(MapWorld.still(scenario, 1, 100, 200, 0, 24, 500), MapWorld.still(scenario, 2, 300, 200, 0, 24, 500),
                MapWorld.still(scenario, 3, 500, 200, 0, 24, 500)));
        Ensemble without = new Ensemble("open", scenario.start(), List.of(MapWorld.still(scenario, 3, 400, 240, 40, 100, 10), MapWorld.still(scenario, 2, 310, 240, 40, 100, 10),
                MapWorld.still(scenario, 4, 9, 9, 9, 9, 9), MapWorld.still(scenario, 1, 90, 240, 40, 100, 10)));
        Drawing drawing = new Maps(Look.USUAL, scenario, with, MapWorld.STAMP, MapWish.USUAL).difference(without, DATE).orElseThrow();
        List<Row> rows = rows(drawing).stream().filter(r -> r.source().indicator().equals("peopleWithoutShelter")).toList();
        assertThat(rows.stream().filter(r -> !r.source().place().equals("all")).map(Row::value)).containsExactly(-10.0, 40.0, 40.0, Double.NaN, Double.NaN);
        assertThat(rows.stream().filter(r -> r.source().place().equals("all")).map(r -> r.statistic() + " " + r.value()))
                .containsExactly("medianDifference -344.0", "lowestDifference -434.0", "highestDifference -324.0");
        assertThat(drawing.caption().toString()).contains("3 pairs").contains("Hollow");
        assertThat(new Maps(Look.USUAL, scenario, with, MapWorld.STAMP, MapWish.USUAL).difference(new Ensemble("x", scenario.start(), List.of(MapWorld.still(scenario, 9, 1, 1, 1, 1, 1))), DATE))
                .isEmpty();
    }

    @Test
    void theMedianReplicateIsOneWorldAndNamed() {
        Maps one = new Maps(Look.USUAL, scenario, baseline, MapWorld.STAMP, new MapWish(Indicator.PEOPLE_WITHOUT_SHELTER, EnumSet.allOf(MapPart.class), true));
        Drawing drawing = one.evening(DATE);
        int replicate = mawa.experiment.MedianReplicate.of(baseline).replicate();
        assertThat(drawing.caption().get(0)).startsWith("Replicate " + replicate + " of 3, the one that stays nearest to their median");
        assertThat(rows(drawing).stream().filter(r -> r.source().unit().equals("people") && !r.statistic().equals("capacity")).map(Row::statistic)).containsOnly("replicate" + replicate);
        assertThat(maps.evening(DATE).caption().get(0)).startsWith("By place and evening the median of 3 replicates, chance only");
    }

    @Test
    void onlyTheLayersAskedForAreDrawn() {
        Maps bare = new Maps(Look.USUAL, scenario, baseline, MapWorld.STAMP, new MapWish(Indicator.PEOPLE_WITHOUT_SHELTER, EnumSet.of(MapPart.CAMPS), false));
        List<Layer> layers = bare.evening(DATE).figure().panels().get(0).layers();
        assertThat(layers).hasExactlyElementsOfTypes(CampRings.class, MapBorder.class, MapSide.class);
    }

    @Test
    void strikesAreThoseOfTheLastSevenDays() {
        List<Row> strikes = rows(maps.evening(DATE)).stream().filter(r -> r.source().indicator().equals("strikes")).toList();
        assertThat(strikes).isNotEmpty().allSatisfy(r -> assertThat(LocalDate.parse(r.date())).isBetween(DATE.minusDays(6), DATE));
        double expected = 0;
        for (int d = DAY - 6; d <= DAY; d++) {
            expected += baseline.runs().get(0).find("all", mawa.outcome.Group.ALL, Indicator.STRIKES)[d];
        }
        assertThat(strikes.stream().mapToDouble(Row::value).sum()).isEqualTo(expected);
    }

    @Test
    void severalEveningsShareOneScale() {
        Figure figure = maps.evenings(maps.spread(4)).figure();
        assertThat(figure.panels()).extracting(Panel::name).containsExactly("1 March 2001", "7 March 2001", "14 March 2001", "20 March 2001");
        assertThat(figure.panels().stream().flatMap(p -> p.layers().stream()).filter(PeopleDiscs.class::isInstance).map(l -> ((PeopleDiscs) l).sizes()).distinct()).hasSize(1);
        assertThat(figure.panels()).extracting(Panel::x).containsOnly(figure.panels().get(0).x());
        assertThat(maps.evenings(maps.spread(9)).figure().panels()).hasSize(9).allSatisfy(p -> assertThat(PanelPainter.headings(p, 120)).hasSize(1));
    }

    @Test
    void thePeakIsTheFirstEveningOfTheHighestMedian() {
        double[] people = baseline.quantile("all", mawa.outcome.Group.ALL, Indicator.PEOPLE_WITHOUT_SHELTER, 0.5);
        int peak = (int) java.time.temporal.ChronoUnit.DAYS.between(scenario.start(), maps.peak());
        for (int d = 0; d < people.length; d++) {
            assertThat(people[d]).isLessThanOrEqualTo(d < peak ? Math.nextDown(people[peak]) : people[peak]);
        }
    }

    @Test
    void everyMapDisclaimsBoundariesAndSaysWhereItComesFrom() {
        assertThat(all()).allSatisfy(d -> {
            assertThat(d.caption().toString()).contains("Boundaries and names imply no opinion on legal status.");
            assertThat(d.figure().footer()).isEqualTo("test-world · a1b2c3 · data: illustrative");
            assertThat(d.figure().illustrative()).isTrue();
        });
    }

    @Test
    void nothingIsFinerThanAHundredthOfADegree() {
        Scenario exact = MapWorld.with(scenario, p -> new mawa.world.Place(p.id(), p.name(), p.kind(), p.subdistrict(), p.latitude() + 0.001234, p.longitude() - 0.003456,
                p.controller(), p.population(), p.earlierDisplaced(), p.ties(), p.campPlaces(), p.source(), p.certainty()));
        List<Row> rows = rows(new Maps(Look.USUAL, exact, baseline, MapWorld.STAMP, MapWish.USUAL).evening(DATE));
        assertThat(rows.stream().filter(r -> r.source().unit().equals("degrees"))).hasSize(2 * scenario.places().size())
                .allSatisfy(r -> assertThat(r.value() * 100).isCloseTo(Math.rint(r.value() * 100), org.assertj.core.api.Assertions.within(1e-9)));
    }

    @Test
    void aReportGetsSeveralEveningsAndWhatItsPolicyChanges() {
        assertThat(Maps.figures(scenario, baseline, Optional.of(truce), MapWorld.STAMP)).extracting(Drawing::name)
                .containsExactly("21-people-without-shelter-dates", "22-difference-truce-" + maps.peak());
        assertThat(Maps.figures(scenario, baseline, Optional.empty(), MapWorld.STAMP)).hasSize(1);
        assertThat(Maps.figures(scenario, baseline, Optional.of(truce), MapWorld.STAMP)).allSatisfy(map -> assertThat(map.narrow().orElseThrow().width()).isLessThan(map.width()));
    }

    private static double value(PlaceTable table, Indicator indicator, int place) {
        return table.value(table.indicators().indexOf(indicator), DAY, place);
    }

    private static List<Row> rows(Drawing drawing) {
        List<Row> rows = new ArrayList<>();
        drawing.figure().panels().forEach(p -> p.layers().forEach(l -> l.tell(rows::add)));
        return rows;
    }
}
