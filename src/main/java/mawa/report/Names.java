package mawa.report;

import mawa.chart.RegionNames;
import mawa.experiment.Measure;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Certainty;
import mawa.world.Place;

/** What things are called in plain words; in tables of numbers their keys stand. */
final class Names {
    private Names() {
    }

    /** Such as: people without shelter. */
    static String of(Indicator indicator) {
        return switch (indicator) {
            case DISPLACED_PEOPLE_CUMULATIVE -> "people displaced, each counted once";
            case DISPLACED_PEOPLE -> "people away from home";
            case MOVEMENTS_CUMULATIVE -> "moves from place to place, in people";
            case REPEATEDLY_DISPLACED_PEOPLE_CUMULATIVE -> "people displaced at least twice";
            case RETURNED_PEOPLE_CUMULATIVE -> "returns home, in people";
            case ARRIVED_PEOPLE_CUMULATIVE -> "arrivals, in people";
            case PEOPLE_IN_CAMPS -> "displaced people in camps";
            case PEOPLE_OUTSIDE_CAMPS -> "displaced people outside camps";
            case PEOPLE_ON_THE_ROAD -> "people on the road";
            case PEOPLE_IN_THE_OPEN -> "people in the open";
            case PEOPLE_WITHOUT_SHELTER -> "people without shelter";
            case PERSON_DAYS_WITHOUT_SHELTER -> "person-days without shelter";
            case PEOPLE_BELOW_WATER_STANDARD -> "people with less water than the standard";
            case PEOPLE_BELOW_SURVIVAL_WATER -> "people with less water than survival needs";
            case WATER_DEFICIT_CUMULATIVE -> "cubic metres of water missing to the standard";
            case PEOPLE_WITHOUT_HEALTH_CARE -> "people without health care";
            case UNTREATED_CONSULTATIONS_CUMULATIVE -> "consultations needed and not given";
            case PEOPLE_AT_BORDER -> "people waiting at the border";
            case MEDIAN_WAIT_AT_BORDER_DAYS -> "days waited at the border (median of those who wait)";
            case CROSSED_PEOPLE_CUMULATIVE -> "people who crossed the border";
            case PROTESTERS_AT_BORDER -> "people protesting at the gates";
            case DEATHS_BY_STRIKE_CUMULATIVE -> "deaths by strikes";
            case INJURED_BY_STRIKE_CUMULATIVE -> "people injured by strikes";
            case DEATHS_BY_UNMET_NEED_CUMULATIVE -> "deaths by unmet need";
            case HOMES_DESTROYED_CUMULATIVE -> "homes destroyed";
            case STRIKES -> "strikes";
            case AIR_STRIKES -> "air strikes";
            case CAMP_PLACES_FREE -> "free places in camps";
            case PEOPLE_PRESENT -> "people present";
        };
    }

    /** Such as: people without shelter, highest evening. */
    static String of(Indicator indicator, Statistic statistic) {
        String what = of(indicator);
        return switch (statistic) {
            case FINAL -> indicator.kind() == Indicator.Kind.RUNNING ? what : what + ", last evening";
            case PEAK -> what + ", highest evening";
            case MEAN -> what + ", mean evening";
            case TOTAL -> what + ", in all";
            case DAY_OF_PEAK -> what + ", day of the highest evening";
        };
    }

    /** Such as: people in the open, highest evening. */
    static String of(Measure measure) {
        return of(measure.indicator(), measure.statistic());
    }

    static String of(Certainty certainty) {
        return switch (certainty) {
            case SOURCED -> "sourced";
            case OWN_KNOWLEDGE -> "own knowledge";
            case ESTIMATE -> "estimate";
        };
    }

    static String of(Group group) {
        return switch (group) {
            case ALL -> "everybody";
            case CHILDREN -> "children (under 18)";
            case WOMEN -> "women";
            case MEN -> "men";
            case DISPLACED_BEFORE -> "displaced before the first day";
            case NOT_DISPLACED_BEFORE -> "not displaced before the first day";
            case RESIDENTS -> "people at home";
        };
    }

    /** A place by its name; a region, which has a key only, by that key made readable. */
    static String of(Scenario scenario, String placeOrRegion) {
        return scenario.places().stream().filter(p -> p.id().equals(placeOrRegion)).findFirst().map(Place::name).map(Words::title)
                .orElseGet(() -> Words.title(RegionNames.of(placeOrRegion)));
    }

    /** A variant by its name, with its title where that says more. */
    static String withTitle(Variant variant, Variant baseline) {
        String title = Words.title(variant.scenario().title());
        return title.equals(Words.title(baseline.scenario().title())) ? variant.name() : variant.name() + " (" + title + ")";
    }

    /** Of deaths no single number is told, and never without a word on the rates that make them. */
    static boolean isDeaths(Indicator indicator) {
        return indicator == Indicator.DEATHS_BY_STRIKE_CUMULATIVE || indicator == Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE;
    }
}
