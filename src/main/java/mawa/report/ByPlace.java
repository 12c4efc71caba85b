package mawa.report;

import java.util.function.Function;
import mawa.experiment.Band;
import mawa.result.SmallCounts;
import mawa.scenario.Scenario;

/**
 * What may be told of one place or region: a count of people from 1 up to the scenario's smallest published count is not.
 *
 * @param smallest the smallest count of people that is published by place
 */
record ByPlace(int smallest) {
    static ByPlace of(Scenario scenario) {
        return new ByPlace(scenario.smallestPublishedCount());
    }

    /** Whether any number of a band would tell of too few people. */
    boolean isTooSmall(Band band) {
        return isTooSmall(band.p05()) || isTooSmall(band.p50()) || isTooSmall(band.p95());
    }

    private boolean isTooSmall(double people) {
        return SmallCounts.isTooSmall(people, smallest);
    }

    /** People in a cell, or that they are too few. */
    String cell(Band people) {
        return cell(people, b -> Ranges.cell(b, "people"));
    }

    /** The same in other words. */
    String cell(Band people, Function<Band, String> words) {
        if (!isTooSmall(people)) {
            return words.apply(people);
        }
        return people.p95() < smallest ? "under " + Figures.whole(smallest) : "up to " + Figures.rounded(people.p95(), "people");
    }

    /** To be said beside a table; empty where every count is published. */
    String note() {
        return smallest > 1 ? "Counts of people below " + Figures.whole(smallest) + " are not given by place or region." : "";
    }
}
