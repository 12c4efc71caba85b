package mawa.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.Scenario;

/** What one played replicate gave, asked in the words of the tests. */
record Played(RunOutcome outcome) {

    static Played of(Scenario scenario, long seed, int replicate) {
        return new Played(Simulation.play(scenario, seed, replicate));
    }

    /** The value on the evening of a day, of everybody. */
    double on(int day, Indicator indicator) {
        return all(indicator)[day];
    }

    double on(int day, Indicator indicator, Group group) {
        return outcome.find("all", group, indicator)[day];
    }

    double last(Indicator indicator) {
        double[] values = all(indicator);
        return values[values.length - 1];
    }

    double[] all(Indicator indicator) {
        return outcome.find("all", Group.ALL, indicator);
    }

    double max(Indicator indicator) {
        double max = 0;
        for (double v : all(indicator)) {
            max = Math.max(max, v);
        }
        return max;
    }

    /** The value of one place. */
    int at(String place, int day, Indicator indicator) {
        PlaceTable table = outcome.places();
        return table.value(table.indicators().indexOf(indicator), day, table.places().indexOf(place));
    }

    int lastAt(String place, Indicator indicator) {
        return at(place, outcome.places().days() - 1, indicator);
    }

    /** People who left one place and settled in another. */
    int flow(String from, String to) {
        List<String> places = outcome.places().places();
        return outcome.flows()[places.indexOf(from) * places.size() + places.indexOf(to)];
    }

    /** The first difference before a day, bit for bit; empty if there is none. */
    String differenceBefore(int day, Played other) {
        if (outcome.series().size() != other.outcome.series().size()) {
            return "not the same series";
        }
        for (int k = 0; k < outcome.series().size(); k++) {
            Series mine = outcome.series().get(k);
            Series theirs = other.outcome.series().get(k);
            for (int d = 0; d < day; d++) {
                if (Double.doubleToRawLongBits(mine.values()[d]) != Double.doubleToRawLongBits(theirs.values()[d])) {
                    return mine.indicator().key() + " of " + mine.place() + "/" + mine.group().key() + " on day " + d + ": "
                            + mine.values()[d] + " and " + theirs.values()[d];
                }
            }
        }
        PlaceTable table = outcome.places();
        for (int i = 0; i < table.indicators().size(); i++) {
            for (int d = 0; d < day; d++) {
                for (int p = 0; p < table.places().size(); p++) {
                    if (table.value(i, d, p) != other.outcome.places().value(i, d, p)) {
                        return table.indicators().get(i).key() + " in " + table.places().get(p) + " on day " + d;
                    }
                }
            }
        }
        return "";
    }

    /** The first difference of the whole run, flows included. */
    String difference(Played other) {
        String series = differenceBefore(outcome.places().days(), other);
        return series.isEmpty() && !java.util.Arrays.equals(outcome.flows(), other.outcome.flows()) ? "flows" : series;
    }

    /** SHA-256 of everything recorded, in its order. */
    String fingerprint() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Series s : outcome.series()) {
                sha.update((s.place() + "/" + s.group().key() + "/" + s.indicator().key() + "\n").getBytes(StandardCharsets.UTF_8));
                ByteBuffer bytes = ByteBuffer.allocate(8 * s.values().length);
                for (double v : s.values()) {
                    bytes.putDouble(v);
                }
                sha.update(bytes.array());
            }
            ByteBuffer flows = ByteBuffer.allocate(4 * outcome.flows().length);
            for (int people : outcome.flows()) {
                flows.putInt(people);
            }
            sha.update(flows.array());
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
