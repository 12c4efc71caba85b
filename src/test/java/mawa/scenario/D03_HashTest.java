package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import mawa.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hash is of what a scenario says, not of how it is written. */
class D03_HashTest {
    @TempDir
    private Path dir;

    private String hash(UnaryOperator<TestWorld> edit) {
        return edit.apply(TestWorld.in(dir)).read().hash();
    }

    @Test
    void layoutCommentsAndSourcesDoNotCount() {
        String plain = hash(w -> w);
        assertThat(hash(w -> w.replace("baseline.yaml", "harm:\n", "\n# What strikes do\nharm:   # here\n"))).isEqualTo(plain);
        assertThat(hash(w -> w.with("danger.spilloverKm", "{value: 10.0, unit: km, source: A map, certainty: sourced}"))).isEqualTo(plain);
        assertThat(hash(w -> w.with("danger.spilloverKm", "1e1"))).isEqualTo(plain);
        assertThat(hash(w -> w.without("regions.villages").with("regions.villages", "[fir, oak, elm]"))).isEqualTo(plain);
        assertThat(hash(w -> w.with("places.elm.source", "another book").with("places.elm.latitude", "0.2000"))).isEqualTo(plain);
        assertThat(hash(w -> w.replace("facilities.csv", "place,primaryCentres,hospitals", "hospitals,primaryCentres,place").replace("facilities.csv", "elm,1,0", "0,1,elm"))).isEqualTo(plain);
    }

    @Test
    void everyValueCounts() {
        String plain = hash(w -> w);
        assertThat(hash(w -> w.with("danger.spilloverKm", "10.000001"))).isNotEqualTo(plain);
        assertThat(hash(w -> w.with("places.elm.ties", "51"))).isNotEqualTo(plain);
        assertThat(hash(w -> w.with("danger.memoryDays", "{value: 3, range: [1, 11]}"))).as("ranges decide what is drawn").isNotEqualTo(plain);
        assertThat(hash(w -> w.with("agentScale", "2"))).isNotEqualTo(plain);
        assertThat(hash(w -> w.with("title", "Another"))).isNotEqualTo(plain);
        assertThat(hash(w -> w.with("regions.villages", "[oak, fir, elm]"))).isNotEqualTo(plain);
        assertThat(hash(w -> w.with("policies.open", "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: 0, needFirst: false}"))).isNotEqualTo(plain);
    }

    @Test
    void aPriceTakesNoPartInARunAndIsToldAllTheSame() {
        String open = "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: 5, needFirst: false%s}";
        UnaryOperator<TestWorld> free = w -> w.with("policies.open", open.formatted(""));
        UnaryOperator<TestWorld> cheap = w -> w.with("policies.open", open.formatted(", costPerUnit: 5"));
        UnaryOperator<TestWorld> doubtful = w -> w.with("policies.open", open.formatted(", costPerUnit: {value: 5, range: [1, 9]}"));
        assertThat(hash(free)).isEqualTo(hash(cheap)).isEqualTo(hash(doubtful));
        assertThat(List.of(wording(free), wording(cheap), wording(doubtful))).doesNotHaveDuplicates();
        assertThat(wording(free)).isEqualTo(wording(w -> free.apply(w).replace("baseline.yaml", "harm:\n", "harm:   # a remark\n")));
    }

    private String wording(UnaryOperator<TestWorld> edit) {
        return edit.apply(TestWorld.in(dir)).read().wordingHash();
    }
}
