package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of figures, language by language: complete, filled in, and none left in English. */
class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z][A-Za-z_'.-]*[A-Za-z]");
    /** Words that no language translates: the program's name, a method's, a unit of money, file names that captions point to. */
    private static final Set<String> ANYWHERE = Set.of("Mawa", "USD", "Holm", "Student", "deaths", "dose-response", "interaction", "comparison.csv");
    private static final Scenario SCENARIO = SyntheticStudy.scenario(Map.of("policies", SyntheticStudy.policies()));

    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasEveryPhraseWithItsPlaceholders(Language language) {
        Words english = Language.EN.words();
        Words words = language.words();
        assertThat(new TreeSet<>(words.keys())).isEqualTo(new TreeSet<>(english.keys()));
        for (String key : english.keys()) {
            assertThat(words.pattern(key)).as(key).isNotBlank();
            assertThat(placeholders(words.pattern(key))).as(key).isEqualTo(placeholders(english.pattern(key)));
            // A single apostrophe would swallow what follows it.
            assertThat(words.pattern(key).replace("''", "")).as(key).doesNotContain("'");
        }
    }

    private static Set<String> placeholders(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher m = PLACEHOLDER.matcher(pattern);
        while (m.find()) {
            found.add(m.group(1));
        }
        return found;
    }

    @Test
    void everyPhraseIsSaidSomewhere() throws java.io.IOException {
        StringBuilder code = new StringBuilder();
        try (var files = java.nio.file.Files.list(Path.of("src/main/java/mawa/chart"))) {
            for (Path file : files.toList()) {
                code.append(java.nio.file.Files.readString(file));
            }
        }
        // Keys that are put together from a word of the scenario, a mark or a number.
        Pattern composed = Pattern.compile("(month|unit|dataStatus|worlds|caption\\.(line|point|bar|lastEvening|lastRange))\\..*|displaced\\.(displaced|outside|inCamps)\\.(title|observed)"
                + "|maps\\.(people|holder|inAll|rightOfDates|slide\\.numbers)\\..*");
        assertThat(Language.EN.words().keys()).allSatisfy(key -> assertThat(composed.matcher(key).matches() || code.indexOf('"' + key + '"') >= 0).as(key).isTrue());
    }

    @Test
    void whatMapsDrawHasItsWords() {
        assertThat(MapWish.INDICATORS).isNotEmpty().allSatisfy(i -> assertThat(Language.EN.words().has("maps.people." + i.key())).as(i.key()).isTrue());
        assertThat(MapInks.of(Palette.GREYS).tints().keySet())
                .allSatisfy(holder -> assertThat(Language.EN.words().has("maps.holder." + holder.name().toLowerCase(java.util.Locale.ROOT))).as(holder.name()).isTrue());
    }

    @Test
    void pluralsFollowTheirCounts() {
        assertThat(Language.EN.words().say("leftOut.points", 1, "1")).startsWith("1 point of the design is not");
        assertThat(Language.EN.words().say("leftOut.points", 1200, "1,200")).startsWith("1,200 points of the design are not");
        assertThat(Language.EN.words().say("differences.openUpTo", 1, "1")).endsWith("up to 1 more replicate would settle it.");
        assertThat(Language.FR.words().say("differences.openUpTo", 4506, "4 506")).endsWith("jusqu’à 4 506 réplicats de plus permettraient de conclure.");
        assertThat(Language.FR.words().say("differences.openUpTo", 1, "1")).endsWith("jusqu’à 1 réplicat de plus permettrait de conclure.");
    }

    @Test
    void numbersAndDatesAreThoseOfTheLanguage() {
        Numbers french = Language.FR.numbers();
        Numbers arabic = Language.AR.numbers();
        java.time.LocalDate day = java.time.LocalDate.of(2019, 5, 15);
        assertThat(List.of(french.exact(12_300.5, 1), french.percent("50"), french.day(day), french.rate(0.0002))).containsExactly("12\u202F300,5", "50\u202F%", "15 mai", "0,0002");
        assertThat(List.of(arabic.exact(12_300.5, 1), arabic.day(day), arabic.signed(true, "3"))).containsExactly("12,300.5", "15 أيار", "\u200E−3");
        assertThat(french.period(day, day.plusYears(1))).isEqualTo("15\u00A0mai\u00A02019 – 15\u00A0mai\u00A02020");
        assertThat(Magnitude.of(french, 2e6).words(-2.08e6)).isEqualTo("−2,08\u00A0M");
    }

    /** Every word in Latin letters on an Arabic figure is the scenario's own, or one of the few that nobody translates. */
    @Test
    void nothingIsLeftInEnglishInArabic() {
        Set<String> ours = new TreeSet<>(ANYWHERE);
        Set<String> theirs = scenarioWords();
        for (Figure figure : figures(Language.AR)) {
            Matcher word = LATIN_WORD.matcher(Written.words(figure));
            while (word.find()) {
                // A name that is too long for its place is cut.
                boolean own = theirs.stream().anyMatch(name -> name.startsWith(word.group()));
                assertThat(ours.contains(word.group()) || own).as(figure.file() + ": " + word.group()).isTrue();
            }
        }
    }

    /** No phrase that French says otherwise stands on a French figure as English has it. */
    @Test
    void nothingIsLeftInEnglishInFrench() {
        List<String> english = Language.EN.words().keys().stream().filter(key -> !Language.EN.words().pattern(key).equals(Language.FR.words().pattern(key)))
                .flatMap(key -> Arrays.stream(Language.EN.words().pattern(key).replace("''", "'").split("\\{[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}")))
                .map(String::strip).filter(part -> LATIN_WORD.matcher(part).find() && part.length() > 5).distinct().toList();
        assertThat(english).hasSizeGreaterThan(150);
        Set<String> theirs = scenarioWords();
        Set<String> french = Language.FR.words().keys().stream().map(Language.FR.words()::pattern).collect(Collectors.toSet());
        for (Figure figure : figures(Language.FR)) {
            String words = Written.words(figure).replace('\n', ' ');
            for (String part : english) {
                boolean same = french.stream().anyMatch(p -> p.contains(part)) || theirs.contains(part);
                assertThat(!same && Pattern.compile("(?<![\\p{L}_])" + Pattern.quote(part) + "(?![\\p{L}_])").matcher(words).find()).as(figure.file() + ": " + part).isFalse();
            }
        }
    }

    /** Ids, titles, names of places, regions, policies and variants, keys of indicators and statistics, paths of parameters and their units. */
    private static Set<String> scenarioWords() {
        StringBuilder own = new StringBuilder("idlib-2019 test-policies abcdef a1b2c3 Test world Afrin and Azaz Bombed South Dana Salqin Maarrat Misrin Ariha all baseline ceasefire"
                + " borderOpening open_10 open_20 open_20_late camp both policy opening more_places truce final peak mean dayOfPeak people day USD place share compliance"
                + " peoplePerDay start campPlaces point gate camp_expansion ceasefireInAugust border_opening");
        own.append(' ').append(SCENARIO.title());
        Stream.of(SCENARIO, MapWorld.idlib()).flatMap(s -> s.places().stream()).forEach(p -> own.append(' ').append(p.name()));
        own.append(" Three villages and a border (test) test-world Camp Elm Fir Oak Gate ").append(MapWorld.idlib().title());
        SCENARIO.policies().keySet().forEach(key -> own.append(' ').append(key));
        for (Indicator i : Indicator.values()) {
            own.append(' ').append(i.key());
        }
        Set<String> words = new TreeSet<>();
        Matcher word = LATIN_WORD.matcher(own);
        while (word.find()) {
            words.add(word.group());
            // Names of a scenario may be broken or shortened, and paths are joined by points.
            words.addAll(Arrays.asList(word.group().split("[._-]|(?<=\\p{Ll})(?=\\p{Lu})")));
        }
        words.addAll(List.of("opening.peoplePerDay", "more_places.campPlaces", "truce.compliance", "opening.start", "open_", "late", "a", "b"));
        return words;
    }

    private List<Figure> figures(Language language) {
        Wanted wanted = new Wanted(new Look(language, Palette.OKABE_ITO, Look.PAGE_MM), Arrays.asList(Chart.values()), Set.of());
        Ensemble one = SyntheticStudy.ensemble(SCENARIO, "baseline", 20, 1);
        List<Figure> figures = new ArrayList<>();
        for (int replicates : new int[] {1, 3, 6}) {
            Ensemble few = SyntheticStudy.ensemble(SCENARIO, "baseline", replicates, 1);
            figures.addAll(Charts.figures(SCENARIO, List.of(few), SyntheticStudy.stamp(replicates + 1), wanted));
        }
        figures.addAll(Charts.figures(SCENARIO, List.of(one, SyntheticStudy.ensemble(SCENARIO, "ceasefire", 20, 0.8)), SyntheticStudy.stamp(20), wanted));
        SyntheticComparison some = SyntheticComparison.in(dir.resolve(language.key()), 5).with("open_10", 0.1, SyntheticComparison.opening(10, "2001-03-06"))
                .with("open_20", 0.2, SyntheticComparison.opening(20, "2001-03-06")).with("open_20_late", 0.15, SyntheticComparison.opening(20, "2001-03-10"))
                .with("camp", 0.3, SyntheticComparison.camp(100)).with("truce", 0.001, SyntheticComparison.truce(0.5))
                .with("both", 0.45, SyntheticComparison.opening(20, "2001-03-06"), SyntheticComparison.camp(100));
        figures.addAll(ComparisonCharts.figures(some.comparison(), some.plan(), some::ensemble, some.stamp(), wanted));
        figures.addAll(MapWorld.figures(new Look(language, Palette.OKABE_ITO, Look.PAGE_MM), dir.resolve("maps")));
        return figures;
    }
}
