package mawa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mawa.experiment.Band;
import mawa.chart.Drawing;
import mawa.experiment.Summary;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.report.Block.KeyFigure;
import mawa.report.Block.KeyFigures;
import mawa.report.Block.Table;
import mawa.experiment.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every report, whatever it is about. */
class SectionsTest {
    private static final List<String> OF_COMPARISONS = List.of("policies", "over-time", "what-differs");
    @TempDir
    private Path dir;

    @Test
    void everyNumberOfTheKeyFiguresStandsInTheSummary() throws Exception {
        try (Told told = Told.experiment(dir, 6, w -> w)) {
            Findings f = told.findings();
            Set<String> summary = new HashSet<>();
            for (Summary.Figure x : Summary.of(f.ensemble())) {
                if (x.place().equals("all") && x.group() == Group.ALL) {
                    Stream.of(x.band().p05(), x.band().p50(), x.band().p95()).forEach(v -> summary.add(Figures.rounded(v, x.indicator().unit())));
                }
            }
            List<KeyFigure> figures = Told.section(f, "highlights").orElseThrow().blocks().stream().filter(KeyFigures.class::isInstance).map(KeyFigures.class::cast)
                    .flatMap(k -> k.figures().stream()).toList();
            assertThat(figures).hasSizeBetween(3, 5);
            for (KeyFigure x : figures) {
                assertThat(summary).as(x.meaning()).contains(x.value().split("–"));
                assertThat(x.interval().isEmpty() ? List.of(x.value()) : List.of(x.interval())).allSatisfy(i -> assertThat(summary).contains(i.split("–")));
                assertThat(x.asOf()).matches(".*\\d{1,2} Mar 2001");
            }
        }
    }

    @Test
    void oneVariantHasNoComparison() throws Exception {
        try (Told told = Told.single(dir, 3, w -> w)) {
            Findings f = told.drawn();
            assertThat(Report.paper(f).sections()).extracting(Section::id).contains("highlights", "baseline", "where", "needs", "camps", "border", "deaths", "affected")
                    .doesNotContainAnyElementsOf(OF_COMPARISONS).doesNotContain("dose");
            assertThat(Told.words(f)).noneMatch(text -> text.contains("pairs") || text.contains("policies, ") || text.contains("not settled"));
        }
    }

    @Test
    void whatTheDataDoNotSupportIsLeftOut() throws Exception {
        try (Told told = Told.experiment(dir, 3, w -> w.without("places.camp").replace("roads.csv", "elm,camp,9,road,invented,estimate\ncamp,gate,5", "elm,gate,9").without("camps.camp")
                .without("regions.north").with("totalPopulation", "1500").with("totalCampPlaces", "0"))) {
            Findings f = told.findings();
            assertThat(Report.paper(f).sections()).extracting(Section::id).contains(OF_COMPARISONS.toArray(String[]::new)).doesNotContain("camps", "dose");
            for (Section section : Report.paper(f).sections()) {
                assertThat(section.blocks()).as(section.id()).isNotEmpty();
                assertThat(section.tables()).as(section.id()).allSatisfy(t -> assertThat(t.rows()).as(t.name()).isNotEmpty());
            }
        }
    }

    @Test
    void deathsAndStrikesThatNobodyModelledAreNotToldAsZeros() throws Exception {
        String noStrikes = "from,to,place,kind,strikes,source,certainty\n";
        try (Told told = Told.single(dir, 2, w -> w.file("strikes.csv", noStrikes).with("unmetNeed.deathsInOpenPer10000PerDay", "0")
                .with("unmetNeed.deathsPerUntreatedConsultation", "0").with("unmetNeed.deathsWithoutWaterPer10000PerDay", "0"))) {
            Findings f = told.drawn();
            assertThat(Report.paper(f).sections()).extracting(Section::id).contains("highlights", "baseline").doesNotContain("deaths");
            assertThat(f.drawings()).extracting(Drawing::name).contains("01-displaced").doesNotContain("06-deaths", "08-strikes");
            assertThat(f.drawings()).allSatisfy(d -> assertThat(new String(d.svg(), StandardCharsets.UTF_8)).as(d.name()).doesNotContain("Strikes a day"));
            assertThat(Told.words(f)).anyMatch(text -> text.equals("No deaths are modelled: no rate of the scenario makes any."))
                    .noneMatch(text -> text.contains("killed by strikes:") || text.contains("for each air strike") || text.contains("strikes are known only as totals"));
        }
    }

    @Test
    void whoWasInACampBeforeIsNotCalledDisplacedInThePeriod() throws Exception {
        try (Told told = Told.single(dir, 2, w -> w.with("displacement", "{kind: ByZones, mode: constant, perZoneDay: 5}").row("conflictZones", "2001-03-01,2001-03-20,fir,1,invented,estimate"))) {
            Findings f = told.findings();
            assertThat(f.figure(Indicator.PEOPLE_IN_CAMPS, Statistic.FINAL).orElseThrow().band().p05()).isGreaterThanOrEqualTo(100);
            assertThat(Told.words(f)).anyMatch(text -> text.equals("displaced people in camps, with those who were there before"))
                    .anyMatch(text -> text.equals("people displaced, each counted once; their number is given, not simulated")).noneMatch(text -> text.equals("of them in camps"));
        }
        try (Told told = Told.single(dir.resolve("danger"), 2, w -> w)) {
            assertThat(Told.words(told.findings())).contains("of them in camps").noneMatch(text -> text.contains("not simulated"));
        }
    }

    @Test
    void theSameFindingsGiveTheSameBytes() throws Exception {
        try (Told told = Told.experiment(dir, 3, w -> w)) {
            Report.write(told.drawn(), dir.resolve("one"));
            Report.write(told.drawn(), dir.resolve("other"));
            for (String file : List.of("report.html", "report.pdf", "methods.txt")) {
                assertThat(dir.resolve("one").resolve(file)).hasSameBinaryContentAs(dir.resolve("other").resolve(file));
                assertThat(Files.size(dir.resolve("one").resolve(file))).isPositive();
            }
        }
    }

    @Test
    void deathsAreToldAsRangesAndNeverWithoutTheirRates() throws Exception {
        try (Told told = Told.experiment(dir, 6, w -> w.with("harm.deathsPerAirStrike", "0.4"))) {
            Findings f = told.findings();
            Table sheet = Told.table(f, "comparison");
            List<List<String>> deaths = sheet.rows().stream().filter(r -> r.get(0).startsWith("Deaths")).toList();
            assertThat(deaths).hasSize(2);
            assertThat(deaths.get(1).get(2)).matches("\\d+–\\d+");
            assertThat(deaths.get(1).get(3)).matches("[+-][\\d.]+ to [+-][\\d.]+");
            assertThat(Told.table(f, "deaths").rows().get(0).get(1)).matches("\\d+–\\d+");
            assertThat(Told.table(f, "assumed-rates").rows()).hasSize(6).extracting(r -> r.get(1)).contains("0.4");
            assertThat(Told.words(f)).anyMatch(text -> text.contains("at assumed rates: 0.4 deaths for each air strike"));
        }
    }

    @Test
    void smallCountsByPlaceOrRegionAreNotTold() throws Exception {
        try (Told told = Told.experiment(dir, 3, w -> w.with("smallestPublishedCount", "1000"))) {
            Findings f = told.findings();
            assertThat(Told.table(f, "regions").rows()).isNotEmpty().allSatisfy(row -> assertThat(row.subList(1, row.size())).allMatch(cell -> cell.equals("0") || cell.equals("under 1,000")));
            // In this world nobody is where a thousand are.
            assertThat(Told.table(f, "camps").rows()).hasSize(1).allSatisfy(row -> assertThat(row.subList(1, row.size())).allMatch(cell -> cell.equals("–") || cell.equals("under 1,000")));
        }
    }

    private static Fit fit(String one, double first, String other, double second) {
        LocalDate day = LocalDate.of(2001, 3, 1);
        return new Fit(List.of(new Fit.Row("baseline", "all", day, day, one, first), new Fit.Row("baseline", "all", day, day, other, second)));
    }

    @Test
    void aModelThatLosesToASimpleGuessSaysSoFirst() throws Exception {
        try (Told told = Told.single(dir, 2, w -> w)) {
            Fit lost = fit("maseFlat", 1.3, "maseDrift", 0.8);
            List<Block> blocks = Told.section(told.findings(List.of(), Optional.of(lost)), "highlights").orElseThrow().blocks();
            assertThat(blocks.get(0)).isInstanceOfSatisfying(Block.Box.class, box -> {
                assertThat(box.title()).isEqualTo("A simple guess does better");
                assertThat(box.paragraphs().get(0)).contains("worse than a simple guess: that what was seen last stays as it is (error 1.30 times the guess's)").doesNotContain("as much a day");
            });
            Fit won = fit("maseFlat", 0.9, "maseDrift", 0.8);
            assertThat(Told.words(told.findings(List.of(), Optional.of(won)))).noneMatch(text -> text.contains("guess does better"))
                    .anyMatch(text -> text.contains("Of 2 simple guesses it was held against, the model does at least as well as 2."));
            assertThat(Told.words(told.findings())).noneMatch(text -> text.contains("guess"));
        }
    }

    @Test
    void itSpeaksOfPeopleAndNeverOfSignificance() throws Exception {
        try (Told told = Told.experiment(dir, 3, w -> w)) {
            assertThat(Told.words(told.findings())).noneMatch(text -> text.toLowerCase(Locale.ROOT).matches("(?s).*\\b(burden|flows? of|illegal|significan\\w+|waves? of)\\b.*"));
        }
    }

    @Test
    void theFivePointsTellBestAndWeakest() throws Exception {
        try (Told told = Told.experiment(dir, 6, w -> w)) {
            List<String> said = InShort.of(told.findings());
            assertThat(said).hasSize(5);
            assertThat(said.get(0)).startsWith("Without any policy, ").contains("between 1 Mar 2001 and 20 Mar 2001");
            assertThat(said.get(1)).startsWith("Of two policies, ").contains("fewer person-days without shelter (95 % interval: ");
            assertThat(said.get(3)).contains("6 replicates").contains("chance alone");
        }
    }

    @Test
    void aBaselineWithPoliciesIsNotCalledWithoutAny() throws Exception {
        try (Told told = Told.single(dir, 2, w -> w.with("policies.opening", Told.GATE))) {
            assertThat(Told.words(told.findings())).noneMatch(text -> text.startsWith("Without any policy"));
            assertThat(Told.section(told.findings(), "baseline").orElseThrow().title()).isEqualTo("With the policies of the scenario");
        }
    }

    @Test
    void theNumberOfReplicatesThatGiveNoRangeIsOne() throws Exception {
        try (Told told = Told.single(dir, 1, w -> w)) {
            assertThat(InShort.of(told.findings())).anyMatch(text -> text.startsWith("There is one replicate, so no interval"));
            assertThat(Ranges.cell(new Band(3, 3, 3), "people")).isEqualTo("3");
            assertThat(Ranges.cell(new Band(1.2e6, 1.5e6, 1.84e6), "person-days")).isEqualTo("1.50 million (1.20–1.84 million)");
        }
    }

    @Test
    void ofManyPointsTheFirstPageShowsTheLargestChanges() throws Exception {
        try (Told told = Told.points(dir, 14)) {
            Findings f = told.findings();
            Table sheet = Told.table(f, "highlights");
            assertThat(sheet.caption()).startsWith("The largest changes");
            assertThat(sheet.rows()).hasSize(10).doesNotHaveDuplicates();
            assertThat(sheet.note()).startsWith("4 other variants of the design");
            assertThat(Told.table(f, "comparison").rows()).hasSize(28);
            assertThat(Told.table(f, "policies").rows().get(0)).hasSize(2).last().asString().startsWith("Policies.opening.peoplePerDay = 5. From 6 Mar 2001: up to 5 people a day");
            assertThat(InShort.of(f).get(1)).startsWith("Of 14 variants, ");
        }
    }
}
