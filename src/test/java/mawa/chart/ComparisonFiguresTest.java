package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mawa.comparison.Interval;
import mawa.experiment.Comparison;
import mawa.experiment.Measure;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the charts of a comparison show, before any file is written. */
class ComparisonFiguresTest {
    private static final String EARLY = "2001-03-06";
    private static final String LATE = "2001-03-10";

    @TempDir
    private Path dir;

    /** Three sizes and two dates of one policy, another policy, and both together. */
    private SyntheticComparison some() {
        return SyntheticComparison.in(dir, 12).with("open_10", 0.1, SyntheticComparison.opening(10, EARLY))
                .with("open_20", 0.2, SyntheticComparison.opening(20, EARLY)).with("open_20_late", 0.15, SyntheticComparison.opening(20, LATE))
                .with("camp", 0.3, SyntheticComparison.camp(100)).with("both", 0.45, SyntheticComparison.opening(20, EARLY), SyntheticComparison.camp(100));
    }

    private SyntheticComparison many() {
        SyntheticComparison many = SyntheticComparison.in(dir, 6);
        for (int k = 1; k <= 10; k++) {
            many.with("a_policy_with_a_long_name_that_differs_from_the_others_only_at_its_very_end_" + k, 0.02 * k, SyntheticComparison.truce(0.09 * k));
        }
        return many;
    }

    @Test
    void allChartsInOrder() {
        assertThat(some().figures()).extracting(Figure::file).containsExactly("10-differences", "11-over-time", "12-pairs", "13-dose-response", "14-interaction",
                "15-convergence", "16-trade-off");
    }

    @Test
    void nothingIsDrawnWhereThereIsNothingToDraw() {
        SyntheticComparison one = SyntheticComparison.in(dir, 12).with("truce", 0.2, SyntheticComparison.truce(0.5));
        assertThat(one.figures()).as("no family, no grid, no cost").extracting(Figure::file).containsExactly("10-differences", "11-over-time", "12-pairs", "15-convergence");
        SyntheticComparison none = SyntheticComparison.in(dir.resolve("none"), 12);
        assertThat(none.figures()).as("no policy").isEmpty();
        assertThat(one.figures()).allSatisfy(f -> assertThat(f.panels()).isNotEmpty().allSatisfy(p -> assertThat(p.layers().isEmpty() && !p.isWords()).isFalse()));
    }

    @Test
    void asManyRowsLinesAndPanelsAsPolicies() {
        for (SyntheticComparison c : List.of(some(), many())) {
            Set<String> policies = c.policies().stream().map(v -> v.name()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(c.layers("10-differences", ForestRows.class)).hasSize(3).allSatisfy(rows ->
                    assertThat(rows.entries()).extracting(e -> e.source().variant()).containsExactlyInAnyOrderElementsOf(policies));
            Map<String, List<DifferenceRibbon>> ribbons = c.layers("11-over-time", DifferenceRibbon.class).stream().collect(Collectors.groupingBy(r -> r.source().indicator()));
            assertThat(ribbons).containsOnlyKeys("peopleWithoutShelter", "personDaysWithoutShelter");
            ribbons.values().forEach(r -> assertThat(r).extracting(x -> x.source().variant()).containsExactlyInAnyOrderElementsOf(policies));
            assertThat(c.layers("12-pairs", PairLines.class)).extracting(p -> p.variant().variant()).containsExactlyInAnyOrderElementsOf(policies);
            assertThat(c.layers("15-convergence", PrecisionLine.class)).extracting(p -> p.source().variant()).containsExactlyInAnyOrderElementsOf(policies);
        }
    }

    @Test
    void noTwoPoliciesAreCalledTheSame() {
        SyntheticComparison many = many();
        Panel forest = many.figures("10-differences").get(0).panels().get(0);
        assertThat(((Scale.Rows) forest.y()).names()).doesNotHaveDuplicates().hasSize(11);
        assertThat(many.layers("15-convergence", PrecisionLine.class)).extracting(PrecisionLine::label).doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(Text.width(label, Style.LABEL_STRONG)).isLessThanOrEqualTo(Study.LONGEST_NAME));
    }

    @Test
    void primaryFiguresComeFirstAndSidesAreNamedOnlyWhereOneIsBetter() {
        List<Panel> panels = some().figures("10-differences").get(0).panels();
        assertThat(panels).extracting(Panel::title).containsExactly("personDaysWithoutShelter, final", "crossedPeopleCumulative, final", "deathsByStrikeCumulative, final");
        assertThat(panels).extracting(Panel::unit).containsExactly("person-days, primary", "people, exploratory", "people, exploratory");
        assertThat(panels).extracting(p -> ((ForestRows) p.layers().get(0)).sides()).containsExactly(List.of("better ←", "→ worse"), List.of(), List.of("better ←", "→ worse"));
        assertThat(panels.get(0).remark()).startsWith("baseline mean ");
    }

    @Test
    void aPeakThatComesLaterIsOnNoBetterSide() {
        SyntheticComparison late = some().measuring(new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.PEAK, 0, false, true),
                new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.DAY_OF_PEAK, 0, false, true));
        assertThat(late.layers("10-differences", ForestRows.class)).extracting(ForestRows::sides).containsExactly(List.of("better ←", "→ worse"), List.of());
        assertThat(late.figures("13-dose-response").stream().flatMap(f -> f.panels().stream())).extracting(Panel::remark).containsOnly("below zero: better", "");
        assertThat(late.figures("13-dose-response").stream().flatMap(f -> f.panels().stream()).filter(p -> p.title().endsWith("dayOfPeak"))).isNotEmpty().extracting(Panel::remark).containsOnly("");
    }

    @Test
    void theForestHoldsWhatTheComparisonSays() {
        SyntheticComparison some = some();
        Comparison comparison = some.comparison();
        List<ForestRows.Entry> entries = some.layers("10-differences", ForestRows.class).get(0).entries();
        List<Comparison.Row> rows = comparison.of(SyntheticComparison.SHELTER);
        for (int k = 0; k < rows.size(); k++) {
            assertThat(entries.get(k).difference()).isEqualTo(rows.get(k).difference().difference());
            assertThat(entries.get(k).low()).isEqualTo(rows.get(k).difference().interval().low());
            assertThat(entries.get(k).verdict().inFiles()).isEqualTo("better").isEqualTo(rows.get(k).verdict().word().text());
        }
        assertThat(some.layers("10-differences", ForestRows.class).get(0).smallestEffect()).isEqualTo(100);
        assertThat(some.layers("10-differences", ForestRows.class).get(2).entries()).allSatisfy(e -> assertThat(e.verdict().inFiles()).isEqualTo("no relevant difference"));
    }

    @Test
    void beforeAPolicyNothingDiffersAndTheLastEveningIsTheTables() {
        SyntheticComparison some = some();
        Comparison.Row row = some.comparison().of(SyntheticComparison.SHELTER).get(0);
        DifferenceRibbon ribbon = some.layers("11-over-time", DifferenceRibbon.class).stream()
                .filter(r -> r.source().indicator().equals("personDaysWithoutShelter") && r.source().variant().equals("open_10")).findFirst().orElseThrow();
        for (int d = 0; d < 5; d++) {
            assertThat(new double[] {ribbon.values().mean()[d], ribbon.values().low()[d], ribbon.values().high()[d]}).containsOnly(0);
        }
        Interval last = row.difference().interval();
        assertThat(ribbon.values().mean()[19]).isCloseTo(row.difference().difference(), offset(1e-9));
        assertThat(ribbon.values().low()[19]).isCloseTo(last.low(), offset(1e-9));
        assertThat(ribbon.values().high()[19]).isCloseTo(last.high(), offset(1e-9));
    }

    @Test
    void datesOfPoliciesStandAboveAFewLinesAndBehindManyPanels() {
        List<Row> few = SyntheticComparison.rows(some().figures("11-over-time"));
        assertThat(few).filteredOn(r -> r.statistic().equals("policyStart")).extracting(Row::date).containsExactly(EARLY, EARLY, LATE, "2001-03-05", "2001-03-05");
        assertThat(many().layers("11-over-time", AtWork.class)).hasSize(20).allSatisfy(a -> assertThat(a.spans()).hasSize(1));
    }

    @Test
    void sizesAndDatesOfOnePolicyAreFoundAndTheBaselineIsItsZero() {
        List<DoseLine> lines = some().layers("13-dose-response", DoseLine.class);
        assertThat(lines).extracting(DoseLine::path).containsExactly("policies.opening.peoplePerDay", "policies.opening.start");
        assertThat(lines.get(0).unit()).isEqualTo("people/day");
        assertThat(lines.get(0).points()).extracting(DoseLine.Point::x).containsExactly(0.0, 10.0, 20.0);
        assertThat(lines.get(0).points().get(0).isBaseline()).isTrue();
        assertThat(lines.get(1).points()).as("a date has no zero").extracting(DoseLine.Point::setting).containsExactly(EARLY, LATE);
    }

    @Test
    void aCostIsNoDose() {
        SyntheticComparison twice = SyntheticComparison.in(dir, 6).with("cheap", 0.3, SyntheticComparison.camp(100))
                .with("dear", 0.3, SyntheticComparison.camp(100).replace("value: 10", "value: 20"));
        assertThat(twice.figures("13")).isEmpty();
    }

    @Test
    void twoPoliciesAloneAndTogetherAreAGrid() {
        List<EffectCells> grids = some().layers("14-interaction", EffectCells.class);
        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).cells()).extracting(c -> c.source().variant()).containsExactly("baseline", "camp", "open_20", "both");
        assertThat(grids.get(0).cells().get(0).difference()).isZero();
        Panel panel = some().figures("14-interaction").get(0).panels().get(0);
        assertThat(panel.below()).containsExactly("columns: more_places", "rows: opening");
        assertThat(((Scale.Columns) panel.x()).names()).containsExactly("without", "with");
    }

    @Test
    void factorsOfADesignMakeFamiliesAndGrids() {
        SyntheticComparison sweep = SyntheticComparison.in(dir, 6).with("camp", 0.2, SyntheticComparison.camp(50));
        int n = 0;
        for (int places : new int[] {50, 100, 200}) {
            for (String share : List.of("0.2", "0.4")) {
                n++;
                sweep.point("camp-p" + n, "camp", 0.001 * places, Map.of("policies.more_places.campPlaces", "" + places, "departure.remainShare", share),
                        SyntheticComparison.camp(places));
            }
        }
        List<DoseLine> lines = sweep.layers("13-dose-response", DoseLine.class);
        assertThat(lines).extracting(DoseLine::path).containsExactly("departure.remainShare", "departure.remainShare", "departure.remainShare",
                "policies.more_places.campPlaces", "policies.more_places.campPlaces");
        assertThat(lines.get(3).label()).isEqualTo("departure.remainShare 0.2");
        assertThat(lines.get(3).points()).extracting(DoseLine.Point::x).containsExactly(0.0, 50.0, 100.0, 200.0);
        assertThat(sweep.layers("14-interaction", EffectCells.class)).singleElement().satisfies(g -> assertThat(g.cells()).hasSize(6));
        assertThat(sweep.layers("10-differences", ForestRows.class).get(0).entries()).as("points have charts of their own").hasSize(1);
        assertThat(sweep.figures("10-differences").get(0).caption()).anyMatch(c -> c.startsWith("6 points of the design are not drawn here"));
    }

    @Test
    void whatIsNotSettledIsHollowHatchedAndSaysSo() {
        SyntheticComparison weak = SyntheticComparison.in(dir, 4).with("a", 0.001, SyntheticComparison.opening(10, EARLY)).with("b", 0.001, SyntheticComparison.camp(10))
                .with("ab", 0.001, SyntheticComparison.opening(10, EARLY), SyntheticComparison.camp(10));
        assertThat(weak.layers("10-differences", ForestRows.class).get(0).entries()).anySatisfy(e -> {
            assertThat(e.verdict().inFiles()).isEqualTo("not settled");
            assertThat(e.isSettled()).isFalse();
        });
        assertThat(weak.figures("10-differences").get(0).caption()).anyMatch(c -> c.contains("else not settled"));
        EffectCells cells = weak.layers("14-interaction", EffectCells.class).get(0);
        assertThat(cells.cells()).anyMatch(c -> !c.isSettled());
        assertThat(cells.key(Look.USUAL, false)).extracting(KeyItem::label).contains("not settled");
    }

    @Test
    void deathsAreNeverASingleNumberNorWithoutAWordOnTheirRates() {
        SyntheticComparison deaths = some().measuring(new Measure(Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE,
                Statistic.FINAL, 0, false, true));
        assertThat(deaths.layers("14-interaction", EffectCells.class).get(0).cells()).filteredOn(c -> !c.verdict().isEmpty()).isNotEmpty()
                .allSatisfy(c -> assertThat(c.number()).contains(" to "));
        assertThat(deaths.layers("11-over-time", DifferenceRibbon.class)).filteredOn(r -> r.source().indicator().startsWith("deaths")).hasSize(5)
                .allSatisfy(r -> assertThat(r.endLabels(Look.USUAL).get(0).soft()).allMatch(end -> end.contains(" to ")));
        assertThat(deaths.figures()).filteredOn(f -> f.file().compareTo("15") < 0)
                .allSatisfy(f -> assertThat(String.join(" ", f.caption())).as(f.file()).contains("Deaths are those at assumed rates"));
    }

    @Test
    void theTargetOfThePlanIsTheLineOfTheConvergence() {
        Level target = some().layers("15-convergence", Level.class).stream().filter(l -> l.statistic().equals("target")).findFirst().orElseThrow();
        assertThat(target.value()).isEqualTo(5);
        PrecisionLine line = some().layers("15-convergence", PrecisionLine.class).get(0);
        assertThat(line.points()).extracting(PrecisionLine.Point::pairs).containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        Comparison.Row row = some().comparison().of(SyntheticComparison.SHELTER).get(0);
        assertThat(line.points().get(9).percent()).isCloseTo(100 * row.difference().interval().halfWidth() / Math.abs(row.difference().difference()),
                offset(1e-9));
    }

    @Test
    void onlyWhatHasACostHasAPoint() {
        SyntheticComparison some = some();
        List<CostPoints.Point> points = some.layers("16-trade-off", CostPoints.class).get(0).points();
        assertThat(points).extracting(CostPoints.Point::name).containsExactly("camp");
        assertThat(points.get(0).usd()).isEqualTo(1000);
        assertThat(points.get(0).mean()).isEqualTo(-some.comparison().of(SyntheticComparison.SHELTER).get(3).difference().difference());
        assertThat(some.figures("16-trade-off").get(0).caption()).anyMatch(c -> c.endsWith("open_10, open_20, open_20_late, both."));
    }

    @Test
    void captionsSayWhatIntervalsCoverAndOfHowManyPairs() {
        for (Figure f : some().figures()) {
            String caption = String.join(" ", f.caption());
            assertThat(caption).as(f.file()).contains("chance only");
            assertThat(caption).as(f.file()).containsPattern(f.file().equals("12-pairs") ? "mean of 12 pairs" : f.file().equals("15-convergence") ? "95 %" : "95 % interval of the mean difference over 12 pairs");
            assertThat(f.footer()).isEqualTo("test-policies · a1b2c3 · data: illustrative");
            assertThat(f.illustrative()).isTrue();
            assertThat((f.title() + f.subtitle() + caption).toLowerCase(Locale.ROOT)).doesNotContain("significant", "burden", "flow of", "illegal");
        }
        SyntheticComparison one = SyntheticComparison.in(dir.resolve("one"), 1).with("truce", 0.2, SyntheticComparison.truce(0.5));
        assertThat(one.figures("10-differences").get(0).caption().get(0)).contains("One pair (n = 1), so there is no interval");
        assertThat(SyntheticComparison.rows(one.figures())).extracting(Row::statistic).doesNotContain("ciLow", "ciHigh", "pairsP05");
    }

    @Test
    void eachVariantsRunsAreAskedForOnceAndOneAfterTheOther() {
        SyntheticComparison some = some();
        some.figures();
        assertThat(some.asked()).containsExactly("baseline", "open_10", "open_20", "open_20_late", "camp", "both");
    }

    @Test
    void aFigureThatIsTooTallGoesOnOnAnotherPage() {
        SyntheticComparison tall = many().measuring(SyntheticComparison.SHELTER, SyntheticComparison.DEATHS, SyntheticComparison.CROSSED,
                new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.PEAK, 0, false, false),
                new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.MEAN, 0, false, false),
                new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.DAY_OF_PEAK, 0, false, false));
        List<Figure> pages = tall.figures("10-differences");
        assertThat(pages).extracting(Figure::file).containsExactly("10-differences", "10-differences-2");
        assertThat(pages).extracting(Figure::title).containsExactly("What each policy changes (1\u00A0of\u00A02)", "What each policy changes (2\u00A0of\u00A02)");
        assertThat(pages.stream().mapToInt(f -> f.panels().size()).sum()).isEqualTo(6);
        assertThat(pages).allSatisfy(f -> assertThat(new FigurePainter(f).height()).isLessThanOrEqualTo(745));
    }

    @Test
    void everyPageHasATwinOfTheSamePanelsForSmallScreens() {
        SyntheticComparison tall = many().measuring(SyntheticComparison.SHELTER, SyntheticComparison.DEATHS, SyntheticComparison.CROSSED,
                new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.PEAK, 0, false, false),
                new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.MEAN, 0, false, false),
                new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.DAY_OF_PEAK, 0, false, false));
        List<Drawing> drawings = tall.drawings();
        assertThat(drawings).extracting(Drawing::name).contains("10-differences", "10-differences-2", "12-pairs").doesNotHaveDuplicates();
        for (Drawing wide : drawings) {
            Drawing narrow = wide.narrow().orElseThrow();
            assertThat(narrow.name()).isEqualTo(wide.name());
            assertThat(narrow.title()).isEqualTo(wide.title());
            assertThat(narrow.width()).isLessThanOrEqualTo(241);
            assertThat(narrow.figure().panels()).extracting(Panel::title).isEqualTo(wide.figure().panels().stream().map(Panel::title).toList());
        }
    }
}
