package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.TestWorld;
import mawa.behaviour.Danger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key must be there, and no other may. */
class B01_KeysTest {
    @TempDir
    private Path dir;

    private static String names(Class<? extends Record> block) {
        return String.join(", ", Keys.of(block).stream().map(Key::path).toList());
    }

    @Test
    void anUnknownKeyIsToldWithTheNearestGuess() {
        TestWorld world = TestWorld.in(dir).replace("baseline.yaml", "  spilloverKm: 10", "  spillverKm: 10");
        assertThat(Mistakes.text(world, 0)).isEqualTo("""
                baseline.yaml:%1$d:3  error  unknown key "spillverKm"
                      %1$d |   spillverKm: 10
                         |   ^^^^^^^^^^
                      Did you mean "spilloverKm"?  Allowed here: %2$s.
                """.formatted(Mistakes.line(world, "spillverKm"), names(Danger.class)));
        Mistakes.of(world).as("a misspelt key is not missing as well").hasSize(1);
    }

    @Test
    void aMissingKeyIsToldWithItsMeaning() {
        TestWorld world = TestWorld.in(dir).without("harm.repairDays");
        assertThat(Mistakes.text(world, 0)).isEqualTo("""
                baseline.yaml:%1$d:1  error  missing key "repairDays" in harm
                      %1$d | harm:
                         | ^^^^
                      repairDays: time until a damaged service works again (days).
                """.formatted(Mistakes.line(world, "harm:")));
    }

    @Test
    void allMissingKeysAreToldAtOnce() {
        Mistakes.of(TestWorld.in(dir).without("harm").without("start").without("danger.memoryDays"))
                .containsExactlyInAnyOrder("baseline.yaml id:1 missing key \"harm\"", "baseline.yaml id:1 missing key \"start\"",
                        "baseline.yaml danger:1 missing key \"memoryDays\" in danger");
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        assertThat(Mistakes.text(TestWorld.in(dir).replace("baseline.yaml", "title: Test world", "title: One\ntitle: Two"), 0)).isEqualTo("""
                baseline.yaml:4:1  error  key "title" is given twice
                      4 | title: Two
                        | ^^^^^
                      It stands on line 3 already.
                """);
    }

    @Test
    void blocksAndValuesAreNotMistakenForEachOther() {
        Mistakes.of(TestWorld.in(dir).with("harm", "5").with("gates", "~").with("policies", "[]").with("regions.north", "elm")
                .with("search.attempts", "[2]").with("title", ""))
                .containsExactly("baseline.yaml title:7 title has no value", "baseline.yaml regions.north:10 north must be a list",
                        "baseline.yaml harm:7 harm must be a block of keys", "baseline.yaml search.attempts:13 attempts must be one value, not a list",
                        "baseline.yaml gates:8 gates has no value", "baseline.yaml policies:11 policies must be a block of keys");
    }

    @Test
    void aPolicyNamesItsKind() {
        TestWorld world = TestWorld.in(dir).with("policies.a", "{kind: BorderOpenning}").with("policies.b", "{start: 2001-03-05}")
                .with("policies.c", "{kind: Ceasefire, strength: 1}").with("policies.d e", "{kind: Ceasefire}");
        Mistakes.of(world).containsExactly("baseline.yaml policies.a:13 there is no kind \"BorderOpenning\"",
                "baseline.yaml policies.b:3 missing key \"kind\" in policies.b",
                "baseline.yaml policies.c:3 missing key \"start\" in policies.c", "baseline.yaml policies.c:3 missing key \"end\" in policies.c",
                "baseline.yaml policies.c:3 missing key \"places\" in policies.c", "baseline.yaml policies.c:3 missing key \"compliance\" in policies.c",
                "baseline.yaml policies.d e:3 \"d e\" cannot be a name in policies");
        assertThat(Mistakes.text(world, 0)).contains("Did you mean \"BorderOpening\"?  Allowed here: BorderOpening, CampClosure, CampExpansion");
    }
}
