package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Policies combine without an order: written in any order, under any names, they give the same to the last bit, even
 * where several pull the same lever.
 */
class Law07_ShuffledPoliciesTest {
    private static final List<String[]> POLICIES = List.of(
            new String[] {"Ceasefire", "places: [villages], strength: 0.7, compliance: 0.5"},
            new String[] {"Ceasefire", "places: [all], strength: 0.2, compliance: 0.9"},
            new String[] {"DemilitarisedZone", "places: [all], depthKm: 18, compliance: 0.3"},
            new String[] {"BorderOpening", "places: [gate], peoplePerDay: 20, needFirst: false"},
            new String[] {"BorderOpening", "places: [border], peoplePerDay: 9, needFirst: true"},
            new String[] {"CampExpansion", "places: [all], campPlaces: 77, rampDays: 10"},
            new String[] {"CampExpansion", "places: [north], campPlaces: 31, rampDays: 4"},
            new String[] {"WaterTrucking", "places: [all], litresPerDay: 2001"},
            new String[] {"WaterTrucking", "places: [fir, south], litresPerDay: 333"},
            new String[] {"ShelterKits", "places: [all], peoplePerDay: 17"},
            new String[] {"ShelterKits", "places: [oak, north], peoplePerDay: 5"},
            new String[] {"MobileClinics", "places: [all], clinics: 2, consultationsPerClinicPerDay: 3"},
            new String[] {"Transport", "places: [all], peoplePerDay: 40, means: bus"},
            new String[] {"Transport", "places: [elm], peoplePerDay: 7, means: cash"},
            new String[] {"RoadClosure", "from: ash, to: elm"});
    @TempDir
    private Path dir;

    private Played inOrder(List<Integer> order, String prefix) {
        Villages villages = Villages.busy(dir);
        for (int k : order) {
            villages.policy(prefix + order.indexOf(k), POLICIES.get(k)[0], 5 + k % 3, 25 + k % 4, POLICIES.get(k)[1]);
        }
        return villages.play(11);
    }

    @Test
    void anyOrderIsTheSame() {
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < POLICIES.size(); k++) {
            order.add(k);
        }
        Played first = inOrder(order, "p");
        assertThat(first.difference(Villages.busy(dir).play(11))).as("the policies do something").isNotEmpty();
        List<Integer> backwards = new ArrayList<>(order);
        java.util.Collections.reverse(backwards);
        assertThat(inOrder(backwards, "q").difference(first)).isEmpty();
        // Every seventh, round and round: 7 and 15 have no common divisor.
        List<Integer> shuffled = new ArrayList<>();
        for (int k = 0; k < POLICIES.size(); k++) {
            shuffled.add(k * 7 % POLICIES.size());
        }
        assertThat(inOrder(shuffled, "z").difference(first)).isEmpty();
    }
}
