package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import mawa.TestWorld;
import mawa.experiment.CountedCamps;
import mawa.experiment.Fit;
import mawa.experiment.Fit.Naive;
import mawa.experiment.PlainForecasts;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.Observation;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts of fit: what was observed, what was simulated, and what forecasts that need no model would have said. */
class FitFiguresTest {
    private static final int DAYS = 41;
    private static final LocalDate START = LocalDate.of(2001, 3, 1);
    private static final int PLACES = 6;
    private static final int CAMP = 3;
    private static final int TENT = 5;
    @TempDir
    private Path dir;

    private static String count(int day, String place, int people) {
        return START.plusDays(day) + ",peopleInCamps," + place + ",," + people + "," + people + ",validation,invented,estimate";
    }

    /** Two camps: one grows by 10 people a day from 100 on, the other from day 30 on by 20 from 300 on. */
    private Scenario camps(int tentAtLast) {
        return TestWorld.in(dir).with("smallestPublishedCount", "25").with("end", START.plusDays(DAYS - 1).toString()).with("camps.camp.growsUntil", "2001-03-01")
                .row("places", "tent,Tent,camp,North,0.26,0.12,opposition,0,0,0,900,invented,estimate").row("roads", "tent,camp,3,road,invented,estimate")
                .row("camps", "tent,planned,18,0,2001-03-01,2001-03-20,invented,estimate").with("totalCampPlaces", "1200")
                .row("observed", count(0, "camp", 100)).row("observed", count(40, "camp", 500)).row("observed", count(0, "tent", 300))
                .row("observed", count(30, "tent", 300)).row("observed", count(40, "tent", tentAtLast)).scenario();
    }

    private static Ensemble ensemble(int replicates, IntBinaryOperator people) {
        List<RunOutcome> runs = new ArrayList<>();
        for (int r = 1; r <= replicates; r++) {
            int[][] values = new int[1][DAYS * PLACES];
            double[] all = new double[DAYS];
            for (int day = 0; day < DAYS; day++) {
                values[0][day * PLACES + CAMP] = people.applyAsInt(day, 0) + (people.applyAsInt(day, 0) == 0 ? 0 : r);
                values[0][day * PLACES + TENT] = people.applyAsInt(day, 1) + (people.applyAsInt(day, 1) == 0 ? 0 : r);
                all[day] = values[0][day * PLACES + CAMP] + values[0][day * PLACES + TENT];
            }
            runs.add(new RunOutcome(r, List.of(new Series("all", Group.ALL, Indicator.PEOPLE_IN_CAMPS, all)),
                    new PlaceTable(List.of(Indicator.PEOPLE_IN_CAMPS), List.of("fir", "oak", "elm", "camp", "gate", "tent"), DAYS, values), new int[36]));
        }
        return new Ensemble("baseline", START, runs);
    }

    private static List<Figure> figures(Scenario scenario, Ensemble... variants) {
        return Charts.figures(scenario, List.of(variants), SyntheticStudy.stamp(variants[0].runs().size())).stream().filter(f -> f.file().contains("fit")).toList();
    }

    private static <T extends Layer> List<T> layers(Figure figure, Class<T> kind) {
        return figure.panels().stream().flatMap(p -> p.layers().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Row> rows(Layer layer) {
        List<Row> rows = new ArrayList<>();
        layer.tell(rows::add);
        return rows;
    }

    private static List<Figure> ofSeries(Map<String, Object> changes) {
        Scenario scenario = SyntheticStudy.scenario(changes);
        return figures(scenario, SyntheticStudy.ensemble(scenario, "baseline", 20, 1));
    }

    @Test
    void withoutObservationsThereIsNeither() {
        assertThat(ofSeries(Map.of("observed", List.of()))).isEmpty();
        assertThat(ofSeries(Map.of())).extracting(Figure::file).containsExactly("17-fit", "18-fit-by-place");
    }

    @Test
    void aPanelForEachCampThatWasCounted() {
        Figure fit = figures(camps(500), ensemble(6, (day, camp) -> 200)).get(0);
        assertThat(fit.panels()).hasSize(2).allSatisfy(p -> assertThat(p.layers().stream().map(Object::getClass).map(Class::getSimpleName))
                .containsExactly("Ribbon", "ForecastLine", "ForecastLine", "ForecastLine", "Observed", "KnownUntil"));
        assertThat(layers(fit, KnownUntil.class)).allSatisfy(k -> {
            assertThat(k.date()).isEqualTo(START.plusDays(Fit.KNOWN_DAYS));
            assertThat(k.day()).as("between that evening and the next").isEqualTo(Fit.KNOWN_DAYS + 0.5);
        });
        assertThat(fit.caption()).anyMatch(c -> c.contains("up to day 30, 31\u00A0March\u00A02001"));
    }

    @Test
    void forecastsDrawnAreThoseThatAreScored() {
        Scenario scenario = camps(500);
        Ensemble model = ensemble(1, (day, camp) -> 250);
        PlainForecasts scored = CountedCamps.of(scenario, DAYS).orElseThrow().forecasts().orElseThrow();
        List<ForecastLine> lines = layers(figures(scenario, model).get(0), ForecastLine.class);
        for (Naive naive : scored.tables().keySet()) {
            for (int c = 0; c < 2; c++) {
                int camp = c;
                String place = List.of("camp", "tent").get(c);
                ForecastLine line = lines.stream().filter(l -> l.source().place().equals(place) && l.statistic().equalsIgnoreCase("forecast" + naive)).findFirst().orElseThrow();
                assertThat(line.from()).isEqualTo(START.plusDays(Fit.KNOWN_DAYS + 1L));
                assertThat(line.values()).containsExactly(scored.of(naive, camp));
                // The score, anew from what is drawn: brought to the total of the day, the model has half of it in each camp.
                double plain = IntStream.range(0, line.values().length).mapToDouble(k -> Math.abs(line.values()[k] - counted(k + 31, camp))).sum();
                double ours = IntStream.range(0, line.values().length).mapToDouble(k -> Math.abs((counted(k + 31, 0) + counted(k + 31, 1)) / 2.0 - counted(k + 31, camp))).sum();
                List<Fit.Row> scores = Fit.of(model, scenario).orElseThrow().rows().stream().filter(r -> r.place().equals(place) && r.measure().equalsIgnoreCase("mase" + naive)).toList();
                if (plain == 0) {
                    assertThat(scores).isEmpty();
                } else {
                    assertThat(scores).singleElement().satisfies(r -> assertThat(r.value()).isCloseTo(ours / plain, within(1e-9)));
                }
            }
        }
    }

    private static int counted(int day, int camp) {
        return camp == 0 ? 100 + 10 * day : 300 + 20 * Math.max(0, day - 30);
    }

    @Test
    void everySeriesSeenTwiceHasAPanelAndForecastsBeginAfterCalibration() {
        Figure fit = ofSeries(Map.of()).get(0);
        assertThat(fit.panels()).extracting(Panel::name).containsExactly("displacedPeopleCumulative", "peopleInCamps", "deathsByStrikeCumulative", "movementsCumulative");
        assertThat(layers(fit, KnownUntil.class)).extracting(KnownUntil::date)
                .containsExactly(LocalDate.of(2019, 5, 31), LocalDate.of(2019, 5, 22), LocalDate.of(2019, 5, 29));
        ForecastLine drift = layers(fit, ForecastLine.class).stream().filter(l -> l.statistic().equals("forecastDrift")).findFirst().orElseThrow();
        // 287,500 on 22 May and 310,000 on the 31st: 2,500 more a day.
        assertThat(drift.values()[0]).isCloseTo(312_500, within(1e-6));
        assertThat(drift.values()).hasSize(SyntheticStudy.DAYS - 33);
        assertThat(fit.panels().get(3).layers()).as("nothing was calibrated on").noneMatch(l -> l instanceof ForecastLine || l instanceof KnownUntil);
    }

    @Test
    void deathsAreRanges() {
        List<Figure> both = ofSeries(Map.of());
        assertThat(both.get(0).panels().get(2).remark()).matches("\\d+–\\d+");
        List<FitPoints.Point> deaths = layers(both.get(1), FitPoints.class).get(0).points().stream().filter(FitPoints.Point::deaths).toList();
        assertThat(deaths).hasSize(2);
        assertThat(rows(new FitPoints(deaths))).extracting(Row::statistic).contains("p05", "p95").doesNotContain("median");
        Scenario scenario = SyntheticStudy.scenario();
        Figure single = figures(scenario, SyntheticStudy.ensemble(scenario, "baseline", 1, 1)).get(1);
        assertThat(layers(single, FitPoints.class).get(0).points()).noneMatch(FitPoints.Point::deaths);
        assertThat(single.caption()).anyMatch(c -> c.contains("deathsByStrikeCumulative, 29 May"));
    }

    @Test
    void everyValueDrawnIsTold() {
        Figure fit = figures(camps(500), ensemble(6, (day, camp) -> 200)).get(0);
        for (ForecastLine line : layers(fit, ForecastLine.class)) {
            assertThat(rows(line)).hasSize(line.values().length).allSatisfy(r -> assertThat(r.note().isEmpty()).isEqualTo(r.value() <= line.ceiling()));
        }
        FitPoints points = layers(figures(camps(500), ensemble(6, (day, camp) -> 200)).get(1), FitPoints.class).get(0);
        assertThat(points.points()).extracting(FitPoints.Point::name).containsExactlyInAnyOrder("Camp", "Tent");
        assertThat(points.points()).allSatisfy(p -> assertThat(p.date()).as("the last day counted").isEqualTo(START.plusDays(40)));
        assertThat(rows(points)).filteredOn(r -> r.source().place().equals("tent")).extracting(Row::statistic).containsExactly("p05", "p25", "median", "p75", "p95", "observedLow", "observedHigh");
        assertThat(rows(points)).filteredOn(r -> r.statistic().equals("median")).extracting(Row::value).containsOnly(203.5);
    }

    @Test
    void aForecastThatLeavesThePanelDoesNotFlattenTheRest() {
        Figure fit = figures(camps(1), ensemble(6, (day, camp) -> 20 + camp)).get(0);
        assertThat(fit.panels()).allSatisfy(p -> {
            double others = p.layers().stream().filter(l -> l instanceof Ribbon || l instanceof Observed).mapToDouble(Layer::highest).max().orElseThrow();
            assertThat(((Scale.Amounts) p.y()).highest()).isLessThanOrEqualTo(1.8 * others);
        });
    }

    @Test
    void whereThereIsNobodyOrTooFewThereIsNoPointAndTheCaptionSaysSo() {
        Figure zero = figures(camps(0), ensemble(6, (day, camp) -> 200)).get(1);
        assertThat(layers(zero, FitPoints.class).get(0).points()).extracting(FitPoints.Point::name).containsExactly("Camp");
        assertThat(zero.caption()).anyMatch(c -> c.contains("zero has no place") && c.endsWith(": Tent."));
        assertThat(figures(camps(500), ensemble(6, (day, camp) -> 0))).extracting(Figure::file).as("nobody anywhere").containsExactly("17-fit");
        Scenario scenario = camps(500);
        int few = scenario.smallestPublishedCount() - 8;
        Figure small = figures(scenario, ensemble(6, (day, camp) -> camp == 0 ? few : 200)).get(1);
        assertThat(layers(small, FitPoints.class).get(0).points()).extracting(FitPoints.Point::name).containsExactly("Tent");
        assertThat(small.caption()).anyMatch(c -> c.contains("not told") && c.endsWith(": Camp."));
        Figure overTime = figures(scenario, ensemble(6, (day, camp) -> camp == 0 ? few : 200)).get(0);
        Ribbon camp = layers(overTime, Ribbon.class).stream().filter(r -> r.source().place().equals("camp")).findFirst().orElseThrow();
        assertThat(rows(camp)).isNotEmpty().allSatisfy(r -> assertThat(r.note()).isEqualTo("fewer than published"));
    }

    @Test
    void bothAxesHaveOneRangeSoThatTheDiagonalIsEquality() {
        Panel panel = ofSeries(Map.of()).get(1).panels().get(0);
        assertThat(panel.x()).isEqualTo(panel.y()).isInstanceOfSatisfying(Scale.Decades.class, s -> assertThat(s.percent()).isFalse());
        Scale.Decades scale = (Scale.Decades) panel.x();
        assertThat(rows(panel.layers().get(0))).filteredOn(r -> r.value() > 0).allSatisfy(r -> assertThat(r.value()).isBetween(scale.lowest(), scale.highest()));
    }

    @ParameterizedTest
    @CsvSource({"80,EN", "85,AR", "125,FR", "170,AR", "250,EN"})
    void nothingOfCampsIsCutOrCovered(int widthMm, Language language) {
        Wanted wanted = new Wanted(new Look(language, Palette.GREYS, widthMm), List.of(Chart.FIT, Chart.FIT_BY_PLACE), Set.of());
        for (Figure figure : Charts.figures(camps(500), List.of(ensemble(6, (day, camp) -> 250 + day)), SyntheticStudy.stamp(6), wanted)) {
            Rectangle2D page = new Rectangle2D.Double(0, 0, figure.look().width(), new FigurePainter(figure).height());
            List<Written.Line> lines = Written.on(figure);
            assertThat(lines).allSatisfy(line -> assertThat(page.contains(line.box())).as(line.text()).isTrue()).extracting(Written.Line::text).contains("Camp", "Tent");
            for (int i = 0; i < lines.size(); i++) {
                for (int k = 0; k < i; k++) {
                    Rectangle2D both = lines.get(i).box().createIntersection(lines.get(k).box());
                    assertThat(Math.min(both.getWidth(), both.getHeight())).as("%s, %d mm: \"%s\" covers \"%s\"", figure.file(), widthMm, lines.get(i).text(), lines.get(k).text()).isLessThan(0.6);
                }
            }
        }
    }

    @Test
    void manyMarksAreSmallerAndFewAreNot() {
        List<Observation> daily = IntStream.range(0, 120).mapToObj(d -> SyntheticStudy.observation(SyntheticStudy.START.plusDays(d).toString(), "peopleInCamps", "all", "", 1, 1, false)).toList();
        assertThat(Observed.daysApart(daily)).isEqualTo(1);
        assertThat(Observed.daysApart(daily.subList(0, 1))).isInfinite();
        assertThat(Observed.daysApart(List.of(daily.get(0), daily.get(2), daily.get(30), daily.get(60)))).isEqualTo(28);
    }
}
