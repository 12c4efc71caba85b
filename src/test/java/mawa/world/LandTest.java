package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Places have an index, a distance from each other, a key of their own, and regions that name sets of them. */
class LandTest {
    private final Land land = Lands.of("""
            elm TOWN OPPOSITION
            oak TOWN OPPOSITION
            fir CITY GOVERNMENT
            camp CAMP OPPOSITION
            """, "elm oak 10", Map.of("woods", List.of("fir", "elm"), "towns", List.of("oak", "elm")));

    @Test
    void distancesAreAMetric() {
        assertThat(land.km(0, 1)).isCloseTo(10, within(1e-6));
        assertThat(land.km(0, 3)).isCloseTo(30, within(1e-6));
        for (int a = 0; a < land.size(); a++) {
            assertThat(land.km(a, a)).isZero();
            for (int b = 0; b < land.size(); b++) {
                assertThat(land.km(a, b)).isEqualTo(land.km(b, a));
                for (int c = 0; c < land.size(); c++) {
                    assertThat(land.km(a, c)).isLessThanOrEqualTo(land.km(a, b) + land.km(b, c) + 1e-9);
                }
            }
        }
    }

    @Test
    void aDegreeOfLatitudeIsAHundredAndElevenKilometres() {
        Place idlib = new Place("idlib", "Idlib", PlaceKind.CITY, "", 35.93, 36.63, Controller.OPPOSITION, 0, 0, 0, 0, "", Certainty.ESTIMATE);
        Place aleppo = new Place("aleppo", "Aleppo", PlaceKind.CITY, "", 36.20, 37.16, Controller.GOVERNMENT, 0, 0, 0, 0, "", Certainty.ESTIMATE);
        assertThat(new Land(List.of(idlib, aleppo), List.of(), Map.of()).km(0, 1)).isCloseTo(56.3, within(0.5));
    }

    @Test
    void regionsResolveToSortedUniquePlaces() {
        assertThat(land.resolve(List.of("towns", "woods", "elm"))).containsExactly(0, 1, 2);
        assertThat(land.resolve(List.of("all"))).containsExactly(0, 1, 2, 3);
        assertThat(land.resolve(List.of("camp", "camp"))).containsExactly(3);
        assertThat(land.resolve(List.of())).isEmpty();
        assertThat(land.region("woods")).containsExactly(0, 2);
        assertThat(land.regionNames()).containsExactly("towns", "woods");
        assertThatThrownBy(() -> land.resolve(List.of("ash"))).hasMessageContaining("ash");
    }

    @Test
    void aPlacesKeyHangsOnItsIdAlone() {
        Land longer = Lands.of("""
                ash TOWN OPPOSITION
                elm CITY GOVERNMENT
                """, "ash elm 10", Map.of());
        assertThat(longer.key(longer.index("elm"))).isEqualTo(land.key(land.index("elm")));
        assertThat(longer.key(longer.index("ash"))).isNotEqualTo(land.key(land.index("elm")));
    }
}
