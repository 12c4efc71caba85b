package mawa.store;

import java.util.Arrays;
import java.util.HexFormat;
import mawa.store.StoredRun.Head;

/** Heads of invented runs. */
final class Heads {
    private Heads() {
    }

    static String runId(int number) {
        return HexFormat.of().toHexDigits(0x9e3779b97f4a7c15L * number) + "0123456789abcdef";
    }

    static Head done(int number) {
        return new Head(runId(number), "build-a", "done", HexFormat.of().toHexDigits((long) number).repeat(4), "");
    }

    static Head failed(int number, String error) {
        return new Head(runId(number), "build-a", "failed", "", error);
    }

    static Head by(String build, Head head) {
        return new Head(head.runId(), build, head.status(), head.resultHash(), head.error());
    }

    /** Ids of the runs of these numbers. */
    static String[] runIds(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Heads::runId).toArray(String[]::new);
    }
}
