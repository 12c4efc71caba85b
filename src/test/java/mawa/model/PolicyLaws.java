package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/**
 * What holds for every policy, in the busy country, under shared luck: without size it changes nothing at all, bit for
 * bit, and before its first day neither. So that this says something, the policy must change something afterwards.
 */
final class PolicyLaws {
    private static final int FROM = 14;
    private static final int TO = 30;

    private PolicyLaws() {
    }

    static void assertWithoutSizeNothingChanges(Path dir, String kind, String... rests) {
        Played without = Villages.busy(dir).play(3);
        for (String rest : rests) {
            assertThat(Villages.busy(dir).policy(kind, FROM, TO, rest).play(3).difference(without)).as("%s {%s}", kind, rest).isEmpty();
        }
    }

    static void assertBeforeItsDateNothingChanges(Path dir, String kind, String rest) {
        Played without = Villages.busy(dir).play(3);
        Played with = Villages.busy(dir).policy(kind, FROM, TO, rest).play(3);
        assertThat(with.differenceBefore(FROM, without)).as("%s {%s} before its date", kind, rest).isEmpty();
        assertThat(with.difference(without)).as("%s {%s} changes something afterwards", kind, rest).isNotEmpty();
    }
}
