package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mobile clinics follow the displaced people outside camps of last evening; where they stand they give consultations
 * like a facility, to all within reach.
 */
class G07_MobileClinicsTest {
    @TempDir
    private Path dir;

    /** 500 displaced people and 1,000 residents, who need 15 consultations a day and have none. */
    private Villages noCare() {
        return Villages.along(dir, """
                id   km  population
                elm   0         500
                oak   7        1000
                """).airStrikes(3, "elm", 5);
    }

    private static String clinics(int clinics, int consultations) {
        return "places: [all], clinics: " + clinics + ", consultationsPerClinicPerDay: " + consultations;
    }

    @Test
    void theyMeetAPartOfTheNeed() {
        Evenings evenings = noCare().policy("MobileClinics", 5, 8, clinics(3, 2)).evenings(1);
        assertThat(evenings.until(4).care("oak")).isZero();
        assertThat(evenings.until(5).care("oak")).isCloseTo(6 / 15.0, within(1e-12));
        assertThat(evenings.until(9).care("oak")).isZero();
    }

    @Test
    void theyGoWhereTheDisplacedAre() {
        // On day 3 nobody was displaced the evening before.
        Evenings evenings = noCare().policy("MobileClinics", 3, 8, clinics(3, 2)).evenings(1);
        assertThat(evenings.until(3).care("oak")).isZero();
        assertThat(evenings.until(4).care("oak")).isPositive();
    }

    @Test
    void fewerGoUntreated() {
        Played played = noCare().policy("MobileClinics", 5, 8, clinics(3, 2)).play(1);
        assertThat(played.on(4, Indicator.PEOPLE_WITHOUT_HEALTH_CARE)).isEqualTo(500);
        assertThat(played.on(5, Indicator.PEOPLE_WITHOUT_HEALTH_CARE)).isEqualTo(300);
        // Two days of 5 consultations before, four of 3, then eleven of 5.
        assertThat(played.last(Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE)).isEqualTo(2 * 5 + 4 * 3 + 11 * 5);
    }

    @Test
    void withoutSizeNothingChanges() {
        PolicyLaws.assertWithoutSizeNothingChanges(dir, "MobileClinics", clinics(0, 50), clinics(50, 0));
    }

    @Test
    void beforeItsDateNothingChanges() {
        PolicyLaws.assertBeforeItsDateNothingChanges(dir, "MobileClinics", clinics(1, 2));
    }
}
