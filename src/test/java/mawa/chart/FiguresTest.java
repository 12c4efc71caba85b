package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mawa.experiment.Worlds;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.scenario.DataStatus;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What figures show, before any file is written. */
class FiguresTest {
    private final Scenario scenario = SyntheticStudy.scenario();
    private final Ensemble baseline = SyntheticStudy.ensemble(scenario, "baseline", 20, 1);

    @Test
    void allChartsOfAStudyInOrder() {
        assertThat(figures(baseline)).extracting(Figure::file).containsExactly("01-displaced", "02-needs", "03-camps", "04-where", "05-border",
                "06-deaths", "07-moves", "08-strikes", "09-arrivals", "17-fit", "18-fit-by-place");
    }

    @Test
    void asManyLinesAsVariantsRecorded() {
        Ensemble second = SyntheticStudy.ensemble(scenario, "ceasefire", 20, 0.8);
        Ensemble third = SyntheticStudy.ensemble(scenario, "borderOpening", 20, 0.9);
        List<Figure> one = figures(baseline);
        List<Figure> three = figures(baseline, second, third);
        assertThat(three).hasSameSizeAs(one);
        for (Figure f : three) {
            for (Panel p : f.panels()) {
                Set<String> variants = new java.util.TreeSet<>();
                p.layers().stream().filter(Ribbon.class::isInstance).map(Ribbon.class::cast).forEach(r -> variants.add(r.source().variant()));
                if (!variants.isEmpty()) {
                    assertThat(variants).as(f.file() + " " + p.title()).containsExactly("baseline", "borderOpening", "ceasefire");
                    assertThat(p.layers().stream().filter(Ribbon.class::isInstance)).as(f.file() + " " + p.title()).hasSize(3);
                }
            }
        }
    }

    @Test
    void everySeriesOfTheWholeThatAChartIsForIsDrawn() {
        Set<String> drawn = new java.util.TreeSet<>();
        for (Figure f : figures(baseline)) {
            f.panels().forEach(p -> p.layers().forEach(l -> l.tell(row -> drawn.add(row.source().indicator()))));
        }
        baseline.runs().get(0).series().stream().filter(s -> s.place().equals("all") && s.indicator() != Indicator.CAMP_PLACES_FREE)
                .forEach(s -> assertThat(drawn).contains(s.indicator().key()));
        assertThat(drawn).contains("campPlacesFree + peopleInCamps");
    }

    @Test
    void aChartWithoutItsIndicatorsIsLeftOutAndNoPanelIsEmpty() {
        List<RunOutcome> poor = new ArrayList<>();
        for (RunOutcome run : baseline.runs()) {
            poor.add(new RunOutcome(run.replicate(), run.series().stream().filter(s -> s.indicator() == Indicator.DISPLACED_PEOPLE_CUMULATIVE).toList(),
                    null, run.flows()));
        }
        List<Figure> figures = figures(new Ensemble("baseline", scenario.start(), poor));
        assertThat(figures).extracting(Figure::file).containsExactly("01-displaced", "17-fit", "18-fit-by-place");
        assertThat(figures).allSatisfy(f -> assertThat(f.panels()).as(f.file()).hasSize(1).allSatisfy(p -> assertThat(p.layers()).isNotEmpty()));
    }

    @Test
    void noGateNoBorderChart() {
        Scenario inland = SyntheticStudy.scenario(Map.of("gates", Map.of()));
        assertThat(Charts.figures(inland, List.of(baseline), SyntheticStudy.stamp(20))).extracting(Figure::file).doesNotContain("05-border");
    }

    @Test
    void theCaptionSaysWhatTheBandIsAndOfHowMany() {
        assertThat(figures(baseline)).allSatisfy(f -> assertThat(f.caption().get(0)).contains("20 replicates, chance only"));
        Stamp drawn = new Stamp("idlib", "0123456789", DataStatus.RECONSTRUCTED, Worlds.DRAWN, 25);
        assertThat(Charts.figures(scenario, List.of(baseline), drawn)).allSatisfy(f ->
                assertThat(f.caption().get(0)).contains("20 replicates (of 25 asked for), chance and uncertain parameters"));
        Ensemble some = SyntheticStudy.ensemble(scenario, "baseline", 5, 1);
        assertThat(figures(some).get(0).caption().get(0)).contains("bands: 50 % and 90 % of 5 replicates").contains("rough");
    }

    @Test
    void fewReplicatesAreDrawnOneByOneAndNotAsADistribution() {
        List<Figure> figures = figures(SyntheticStudy.ensemble(scenario, "baseline", 4, 1));
        assertThat(figures.get(0).caption().get(0)).startsWith("Line: median; thin lines: the 4 replicates, chance only.");
        assertThat(figures).allSatisfy(f -> assertThat(f.caption()).noneMatch(c -> c.contains("90 %") || c.contains("95 %") || c.contains("band")));
        assertThat(rows(figures)).extracting(Row::statistic).contains("replicate1", "replicate4").doesNotContain("p05", "p25", "p75", "p95");
        int least = scenario.smallestPublishedCount();
        assertThat(rows(figures.subList(2, 3)).stream().filter(r -> r.statistic().startsWith("replicate") && r.value() > 0 && r.value() < least)).isEmpty();
    }

    @Test
    void aCaptionExplainsNoBarsThatAreNotThere() {
        assertThat(figures(baseline).get(6).caption()).noneMatch(c -> c.contains("bar spans"));
        assertThat(figures(baseline).get(0).caption()).anyMatch(c -> c.contains("bar spans"));
    }

    @Test
    void campsShowWhoHoldsAPlaceApartFromWhoIsAround() {
        Panel camp = figures(baseline).get(2).panels().get(1);
        List<Ribbon> ribbons = camp.layers().stream().filter(Ribbon.class::isInstance).map(Ribbon.class::cast).toList();
        assertThat(ribbons).extracting(r -> r.source().indicator()).containsExactly("peoplePresent - peopleOutsideCamps", "peopleOutsideCamps");
        Steps places = camp.layers().stream().filter(Steps.class::isInstance).map(Steps.class::cast).findFirst().orElseThrow();
        for (int d = 0; d < places.values().length; d++) {
            assertThat(ribbons.get(0).values().high()[d]).isLessThanOrEqualTo(places.values()[d]);
        }
        assertThat(camp.title()).isEqualTo("Atmeh");
        assertThat(camp.name()).isEqualTo("Atmeh camp cluster");
    }

    @Test
    void titlesOfCampsAreShortAndNeverCut() {
        assertThat(CampsChart.shortName("al-Karama camp cluster (Qah-Atmeh)")).isEqualTo("al-Karama");
        assertThat(CampsChart.shortName("Killi (Kelly) camp")).isEqualTo("Killi");
        assertThat(CampsChart.shortName("Camp cluster")).isEqualTo("Camp cluster");
        Panel wide = Panel.of(Phrase.ofScenario("Maarrat Misrin / Maarrat al-Ikhwan"), "", "", 50, new Scale.Rows(List.of()), new Scale.Rows(List.of()), List.of());
        assertThat(PanelPainter.headings(wide, 100)).hasSizeGreaterThan(1).noneMatch(line -> line.title().contains("…"));
    }

    @Test
    void oneReplicateHasNoBandAndSaysSo() {
        List<Figure> figures = figures(SyntheticStudy.ensemble(scenario, "baseline", 1, 1));
        assertThat(figures).hasSize(11).allSatisfy(f -> assertThat(f.caption().get(0)).contains("one replicate (n = 1)").contains("no band"));
        assertThat(rows(figures)).extracting(Row::statistic).containsOnly("value", "capacity", "observedLow", "observedHigh", "knownUntil", "forecastFlat", "forecastDrift");
    }

    @Test
    void deathsAreNeverASingleNumber() {
        Figure deaths = figures(baseline).get(5);
        assertThat(deaths.panels().get(0).remark()).matches("\\d+–\\d+");
        assertThat(deaths.panels().get(2).words()).anyMatch(w -> w.contains("0.09 deaths for each air strike"))
                .anyMatch(w -> w.contains("0.1 deaths a day for each 10,000 people in the open"));
        Figure single = figures(SyntheticStudy.ensemble(scenario, "baseline", 1, 1)).get(5);
        assertThat(single.panels().get(0).remark()).isEmpty();
    }

    @Test
    void nothingAboutTheBorderStandsWithoutUnmetNeedAndDeaths() {
        assertThat(figures(baseline).get(4).panels()).extracting(Panel::title).startsWith("Waiting at the border", "Without shelter", "Median wait so far",
                "Deaths by strikes", "Protesters at the gates", "Deaths by unmet need");
    }

    @Test
    void smallCountsByPlaceAreWithheld() {
        Figure camps = figures(baseline).get(2);
        int least = scenario.smallestPublishedCount();
        List<Row> people = rows(List.of(camps)).stream().filter(r -> r.source().indicator().contains("people") && !r.statistic().equals("capacity")).toList();
        assertThat(people.stream().filter(r -> r.value() > 0 && r.value() < least)).isEmpty();
        assertThat(people.stream().filter(r -> Double.isNaN(r.value()))).isNotEmpty().allMatch(r -> r.note().equals("fewer than published"));
        assertThat(camps.caption()).anyMatch(c -> c.contains("below 25 are not shown"));
    }

    @Test
    void ofRegionsTheyAreWithheldInEveryChart() {
        int least = scenario.smallestPublishedCount();
        List<Row> ofRegions = rows(figures(baseline)).stream().filter(r -> !r.source().place().equals("all") && !r.source().variant().equals("observed")
                && r.source().unit().equals("people") && !r.statistic().startsWith("observed") && !r.statistic().equals("capacity")).toList();
        assertThat(ofRegions.stream().map(r -> r.source().place()).filter(scenario.regions()::containsKey)).isNotEmpty();
        assertThat(ofRegions.stream().filter(r -> r.value() > 0 && r.value() < least)).isEmpty();
    }

    @Test
    void observedSharesAreComparedAsShares() {
        Figure arrivals = figures(baseline).get(8);
        assertThat(arrivals.panels()).extracting(Panel::unit).containsExactly("people", "people", "% of the whole");
        assertThat(arrivals.panels().get(0).layers().get(0).observations()).isEmpty();
        assertThat(arrivals.panels().get(2).layers().get(0).observations()).allSatisfy(o -> assertThat(o.high()).isEqualTo(71));
    }

    @Test
    void theFooterNamesScenarioHashAndDataStatus() {
        assertThat(figures(baseline)).allSatisfy(f -> {
            assertThat(f.footer()).isEqualTo("idlib-2019 · a1b2c3 · data: reconstructed");
            assertThat(f.illustrative()).isFalse();
        });
        Stamp invented = new Stamp("x", "abcdefgh", DataStatus.ILLUSTRATIVE, Worlds.BEST, 20);
        assertThat(Charts.figures(scenario, List.of(baseline), invented)).allSatisfy(f -> assertThat(f.illustrative()).isTrue());
    }

    @Test
    void wordsSpeakOfPeople() throws Exception {
        StringBuilder words = new StringBuilder();
        for (Figure f : figures(baseline)) {
            words.append(f.title()).append(f.subtitle()).append(f.caption());
            f.panels().forEach(p -> words.append(p.title()).append(p.words()));
        }
        try (InputStream in = Charts.class.getResourceAsStream("/mawa/report/LIMITS.md")) {
            words.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(words.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("burden", "flow of", "illegal", "influx", "wave of");
    }

    private static List<Row> rows(List<Figure> figures) {
        List<Row> rows = new ArrayList<>();
        figures.forEach(f -> f.panels().forEach(p -> p.layers().forEach(l -> l.tell(rows::add))));
        return rows;
    }

    private List<Figure> figures(Ensemble... variants) {
        return Charts.figures(scenario, List.of(variants), SyntheticStudy.stamp(variants[0].runs().size()));
    }
}
