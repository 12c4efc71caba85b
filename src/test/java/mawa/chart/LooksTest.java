package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mawa.experiment.Comparison;
import mawa.experiment.Worlds;
import mawa.outcome.Ensemble;
import mawa.scenario.DataStatus;
import mawa.scenario.Scenario;
import mawa.world.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure at every width and in every language: nothing is cut off, nothing covers anything, nothing is too small. */
class LooksTest {
    private static final double TOUCH = 0.6;
    private static final Scenario SCENARIO = SyntheticStudy.scenario(Map.of("policies", SyntheticStudy.policies()));
    private static final Ensemble BASELINE = SyntheticStudy.ensemble(SCENARIO, "baseline", 20, 1);
    private static final List<Ensemble> VARIANTS = List.of(BASELINE, SyntheticStudy.ensemble(SCENARIO, "ceasefire", 20, 0.8), SyntheticStudy.ensemble(SCENARIO, "border_opening_2000", 20, 0.9));
    @TempDir
    private static Path dir;
    private static final List<SyntheticComparison> COMPARED = new ArrayList<>();
    private static final Map<Look, List<Figure>> DRAWN = new HashMap<>();
    private static final List<Comparison> COMPARISONS = new ArrayList<>();

    @BeforeAll
    static void compare() {
        SyntheticComparison some = SyntheticComparison.in(dir.resolve("some"), 12).with("open_10", 0.1, SyntheticComparison.opening(10, "2001-03-06"))
                .with("open_20", 0.2, SyntheticComparison.opening(20, "2001-03-06")).with("open_20_late", 0.15, SyntheticComparison.opening(20, "2001-03-10"))
                .with("camp", 0.3, SyntheticComparison.camp(100)).with("both", 0.45, SyntheticComparison.opening(20, "2001-03-06"), SyntheticComparison.camp(100));
        SyntheticComparison many = SyntheticComparison.in(dir.resolve("many"), 4).measuring(SyntheticComparison.SHELTER, SyntheticComparison.DEATHS);
        for (int k = 1; k <= 10; k++) {
            many.with("a_policy_with_a_long_name_that_differs_from_the_others_only_at_its_very_end_" + k, 0.02 * k, SyntheticComparison.truce(0.09 * k));
        }
        COMPARED.addAll(List.of(some, many));
        COMPARED.forEach(c -> COMPARISONS.add(c.comparison()));
    }

    /** Of one variant, of three, of six policies and of ten with long names, and maps; invented data are stamped so. */
    private static List<Figure> figures(Look look) {
        return DRAWN.computeIfAbsent(look, LooksTest::draw);
    }

    private static List<Figure> draw(Look look) {
        Wanted wanted = new Wanted(look, Arrays.asList(Chart.values()), Set.of());
        Stamp stamp = SyntheticStudy.stamp(20);
        List<Figure> figures = new ArrayList<>(Charts.figures(SCENARIO, List.of(BASELINE), stamp, wanted));
        figures.addAll(Charts.figures(SCENARIO, VARIANTS, stamp, wanted));
        for (int k = 0; k < COMPARED.size(); k++) {
            SyntheticComparison c = COMPARED.get(k);
            figures.addAll(ComparisonCharts.figures(COMPARISONS.get(k), c.plan(), c::ensemble, c.stamp(), wanted));
        }
        figures.addAll(MapWorld.figures(look, dir.resolve("maps")));
        return figures;
    }

    @ParameterizedTest
    @CsvSource({"80,EN", "80,FR", "85,AR", "125,FR", "170,EN", "170,FR", "170,AR", "250,EN"})
    void nothingIsCutAndNothingCoversAnything(int widthMm, Language language) {
        List<Figure> figures = figures(new Look(language, Palette.OKABE_ITO, widthMm));
        assertThat(figures).hasSizeGreaterThan(28);
        for (Figure figure : figures) {
            FigurePainter painter = new FigurePainter(figure);
            Rectangle2D page = new Rectangle2D.Double(0, 0, painter.width(), painter.height());
            List<Written.Line> lines = Written.on(figure);
            for (int i = 0; i < lines.size(); i++) {
                Written.Line line = lines.get(i);
                assertThat(line.size()).as(line.text()).isGreaterThanOrEqualTo(7);
                assertThat(page.contains(line.box())).as("%s, %d mm, %s: \"%s\" at %s leaves the page", figure.file(), widthMm, language, line.text(), line.box()).isTrue();
                for (int k = 0; k < i; k++) {
                    Rectangle2D both = line.box().createIntersection(lines.get(k).box());
                    assertThat(Math.min(both.getWidth(), both.getHeight())).as("%s, %d mm, %s: \"%s\" covers \"%s\"", figure.file(), widthMm, language, line.text(), lines.get(k).text())
                            .isLessThan(TOUCH);
                }
            }
        }
    }

    @Test
    void titlesSubtitlesAndCaptionsAreWhole() {
        for (Language language : Language.values()) {
            for (Figure figure : figures(new Look(language, Palette.OKABE_ITO, Look.NARROWEST_MM))) {
                String words = Written.words(figure).replace('\n', ' ').replace("\u200E", "");
                List<String> whole = new ArrayList<>(figure.caption());
                whole.add(figure.title());
                whole.add(figure.subtitle());
                assertThat(whole).allSatisfy(text -> assertThat(squeezed(words)).as(figure.file() + " " + language).contains(squeezed(text.replace("\u200E", ""))));
            }
        }
    }

    @Test
    void namesOfTenThousandLettersStayOnThePage() {
        String joined = "😀x".repeat(3_400);
        List<Place> places = SCENARIO.places().stream().map(p -> new Place(p.id(), p.id().endsWith("1") ? joined : "many words ".repeat(900) + p.id(), p.kind(), p.subdistrict(), p.latitude(),
                p.longitude(), p.controller(), p.population(), p.earlierDisplaced(), p.ties(), p.campPlaces(), p.source(), p.certainty())).toList();
        for (String title : List.of(joined, "many words ".repeat(900))) {
            Scenario scenario = SyntheticStudy.scenario(Map.of("places", places, "title", title));
            Wanted wanted = new Wanted(new Look(Language.AR, Palette.OKABE_ITO, 85), Arrays.asList(Chart.values()), Set.of());
            for (Figure figure : Charts.figures(scenario, List.of(BASELINE), new Stamp(title, "abcdef", DataStatus.ILLUSTRATIVE, Worlds.BEST, 20), wanted)) {
                Rectangle2D page = new Rectangle2D.Double(0, 0, figure.look().width(), new FigurePainter(figure).height());
                assertThat(Written.on(figure)).allSatisfy(line -> assertThat(page.contains(line.box())).as(figure.file() + " " + line).isTrue());
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void aWidthBeyondBoundsIsRefused() {
        for (int mm : new int[] {-1, 0, 79, 251}) {
            assertThatThrownBy(() -> new Look(Language.EN, Palette.OKABE_ITO, mm)).hasMessageContaining("80 to 250 mm wide, was " + mm + " mm");
        }
        assertThat(new Look(Language.EN, Palette.OKABE_ITO, 85).width()).isEqualTo(241);
        assertThat(Look.USUAL.width()).isEqualTo(482);
    }

    @Test
    void narrowFiguresHaveFewerColumns() {
        Look narrow = new Look(Language.EN, Palette.OKABE_ITO, 85);
        assertThat(List.of(narrow.columns(5), narrow.columns(4), narrow.columns(3), narrow.columns(2), narrow.columns(1))).containsExactly(2, 2, 1, 1, 1);
        assertThat(List.of(Look.USUAL.columns(5), Look.USUAL.columns(4), Look.USUAL.columns(1))).containsExactly(5, 4, 1);
        assertThat(new Look(Language.EN, Palette.OKABE_ITO, 250).columns(4)).isEqualTo(4);
    }

    /** What is drawn does not hang on how it looks. */
    @Test
    void theValuesAreTheSameInEveryLook() {
        List<Figure> usual = figures(Look.USUAL);
        Map<String, Set<String>> rows = rows(usual);
        for (Look look : List.of(new Look(Language.AR, Palette.TOL, 85), new Look(Language.FR, Palette.GREYS, 250))) {
            Map<String, Set<String>> others = rows(figures(look));
            assertThat(others.keySet()).isEqualTo(rows.keySet());
            rows.forEach((chart, all) -> assertThat(others.get(chart)).as(chart).containsExactlyElementsOf(all));
        }
    }

    /** By the number of the chart, since a narrow one may take more pages. */
    private static Map<String, Set<String>> rows(List<Figure> figures) {
        Map<String, Set<String>> rows = new TreeMap<>();
        for (Figure figure : figures) {
            Set<String> ofChart = rows.computeIfAbsent(figure.file().substring(0, 2), k -> new TreeSet<>());
            figure.panels().forEach(p -> p.layers().forEach(l -> l.tell(row -> ofChart.add(p.name() + " " + row))));
        }
        return rows;
    }
}
