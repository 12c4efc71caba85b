package mawa.chart;

import mawa.outcome.Group;
import mawa.outcome.Indicator;

/** Whose values are drawn; {@code place} is a place, a region, or {@code all}. */
record Source(String variant, String place, String group, String indicator, String unit) {
    static Source of(String variant, String place, Indicator indicator) {
        return new Source(variant, place, Group.ALL.key(), indicator.key(), indicator.unit());
    }
}
