package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.TestWorld;
import mawa.experiment.Summary.Statistic;
import mawa.model.Simulation;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How full camps are, how groups fare, and when a policy tells. */
class PeopleTest {
    private static final LocalDate START = LocalDate.of(2001, 3, 1);
    @TempDir
    private Path dir;

    @Test
    void aCampIsAsFullAsThePeopleInItAndAroundItAgainstItsPlaces() {
        // Three evenings: 100 places of which 50, 100 and 100 are taken; 0, 10 and 30 people around it.
        CampUse camp = CampUse.of(ensemble(camp(new int[] {50, 110, 130}, new int[] {0, 10, 30}, new int[] {50, 0, 0})), List.of("camp", "elsewhere")).get(0);
        assertThat(camp.camp()).isEqualTo("camp");
        assertThat(camp.places()).isEqualTo(new Band(100, 100, 100));
        assertThat(camp.holding().p50()).isEqualTo(100);
        assertThat(camp.peak().p50()).isEqualTo(130);
        assertThat(camp.last().p50()).isEqualTo(130);
        assertThat(camp.highestRatio().p50()).isEqualTo(1.3);
        assertThat(camp.daysAbove()).extracting(Band::p50).containsExactly(2.0, 1.0, 0.0);
    }

    @Test
    void aCampsBandIsOverReplicates() {
        CampUse camp = CampUse.of(ensemble(camp(new int[] {10}, new int[] {0}, new int[] {90}), camp(new int[] {30}, new int[] {0}, new int[] {70})), List.of("camp")).get(0);
        assertThat(camp.peak()).isEqualTo(new Band(11, 20, 29));
    }

    @Test
    void aCampWithoutPlacesHasNoRatio() {
        CampUse camp = CampUse.of(ensemble(camp(new int[] {10}, new int[] {10}, new int[] {0})), List.of("camp")).get(0);
        assertThat(camp.highestRatio().p95()).isZero();
        assertThat(camp.peak().p50()).isEqualTo(10);
    }

    @Test
    void aGroupsGapIsItsShareMinusThatOfAll() {
        RunOutcome run = new RunOutcome(1, List.of(series(Group.ALL, Indicator.DISPLACED_PEOPLE, 100, 100), series(Group.ALL, Indicator.PEOPLE_IN_THE_OPEN, 20, 40),
                series(Group.WOMEN, Indicator.DISPLACED_PEOPLE, 40, 60), series(Group.WOMEN, Indicator.PEOPLE_IN_THE_OPEN, 20, 30), series(Group.MEN, Indicator.DISPLACED_PEOPLE, 0, 0),
                series(Group.MEN, Indicator.PEOPLE_IN_THE_OPEN, 0, 0)), null, new int[0]);
        List<GroupShare> shares = GroupShare.of(ensemble(run), Indicator.PEOPLE_IN_THE_OPEN);
        assertThat(shares).extracting(GroupShare::group).containsExactly(Group.ALL, Group.WOMEN);
        assertThat(shares.get(0).share().p50()).isEqualTo(0.3);
        assertThat(shares.get(0).gap().p50()).isZero();
        assertThat(shares.get(1).share().p50()).isEqualTo(0.5);
        assertThat(shares.get(1).gap().p50()).isCloseTo(0.2, within(1e-6));
        assertThat(GroupShare.among(ensemble(run), Indicator.DISPLACED_PEOPLE, Group.WOMEN)).contains(new Band(0.5, 0.5, 0.5));
        assertThat(GroupShare.of(ensemble(run), Indicator.PEOPLE_IN_CAMPS)).isEmpty();
    }

    @Test
    void personDaysWithoutShelterAreTheSumOfPeopleWithoutShelter() throws Exception {
        Experiment e = Fakes.experiment(3, Fakes.variant(dir, "a"));
        try (RunStore store = RunStore.openToAppend(dir.resolve("runs"))) {
            Ensemble ensemble = Fakes.play(e, store, 2, Simulation::play).ensembles().get(0);
            Band days = PersonDays.of(ensemble, Indicator.PEOPLE_WITHOUT_SHELTER).orElseThrow();
            assertThat(days.p95()).isPositive();
            assertThat(Optional.of(days)).isEqualTo(Summary.find(ensemble, Indicator.PERSON_DAYS_WITHOUT_SHELTER, "all", Group.ALL, Statistic.FINAL).map(Summary.Figure::band));
            assertThatThrownBy(() -> PersonDays.of(ensemble, Indicator.PERSON_DAYS_WITHOUT_SHELTER)).isInstanceOf(IllegalArgumentException.class);
            // Women, men and children are everybody.
            double sum = 0;
            for (Group g : List.of(Group.WOMEN, Group.MEN, Group.CHILDREN)) {
                sum += GroupShare.among(new Ensemble("a", START, ensemble.runs().subList(0, 1)), Indicator.DISPLACED_PEOPLE, g).orElseThrow().p50();
            }
            assertThat(sum).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void theLastEveningsDifferenceIsThatOfTheComparison() throws Exception {
        String opening = "{kind: BorderOpening, start: 2001-03-06, end: 2001-03-20, places: [gate], peoplePerDay: 40, needFirst: true}";
        Experiment e = Fakes.experiment(12, Fakes.variant(dir, "a"), Variant.of("b", TestWorld.in(dir.resolve("b")).with("policies.opening", opening).read()));
        Plan plan = Plan.forRunning(e);
        try (RunStore store = RunStore.openToAppend(dir.resolve("runs"))) {
            Runs runs = Fakes.play(e, store, 2, Simulation::play);
            Indicator indicator = Indicator.PERSON_DAYS_WITHOUT_SHELTER;
            Map<Variant, Map<Indicator, Evenings>> all = Evenings.all(plan, runs, e.baseline(), e.variants().subList(1, 2), List.of(indicator));
            Evenings evenings = all.get(e.variants().get(1)).get(indicator);
            Comparison.Row row = Comparison.of(plan, runs, e.baseline()).rows().stream().filter(r -> r.indicator() == indicator && r.isOfAll()).findFirst().orElseThrow();
            int last = evenings.days() - 1;
            assertThat(evenings.mean()[last]).isEqualTo(row.difference().difference());
            assertThat(evenings.low()[last]).isEqualTo(row.difference().interval().low());
            assertThat(evenings.high()[last]).isEqualTo(row.difference().interval().high());
            assertThat(evenings.clearSpells()).isNotEmpty().allMatch(spell -> spell[0] >= 5);
        }
    }

    @Test
    void spellsAreClearOfZeroOnOneSide() {
        Evenings e = evenings(0, 2, 3, 0, -4, -5, 6);
        assertThat(e.clearSpells()).extracting(Arrays::toString).containsExactly("[1, 2]", "[4, 5]", "[6, 6]");
        assertThat(e.largest()).hasValue(6);
        assertThat(evenings(0, 0).largest()).isEmpty();
    }

    /** An interval of one to each side; of nothing, of nothing. */
    private static Evenings evenings(double... mean) {
        return new Evenings(mean, Arrays.stream(mean).map(m -> m == 0 ? 0 : m - 1).toArray(), Arrays.stream(mean).map(m -> m == 0 ? 0 : m + 1).toArray());
    }

    private static Series series(Group group, Indicator indicator, double... values) {
        return new Series("all", group, indicator, values);
    }

    private static RunOutcome camp(int[] present, int[] outside, int[] free) {
        PlaceTable table = new PlaceTable(List.of(Indicator.PEOPLE_PRESENT, Indicator.PEOPLE_OUTSIDE_CAMPS, Indicator.CAMP_PLACES_FREE), List.of("camp"), present.length,
                new int[][] {present, outside, free});
        return new RunOutcome(1, List.of(), table, new int[0]);
    }

    private static Ensemble ensemble(RunOutcome... runs) {
        return new Ensemble("a", START, new ArrayList<>(Arrays.asList(runs)));
    }
}
