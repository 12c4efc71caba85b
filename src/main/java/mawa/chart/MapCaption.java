package mawa.chart;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawa.conflict.ControlRow;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.world.Controller;
import mawa.world.Place;

/** The words under maps: which replicates are drawn, what is not told, and what land and roads are. */
final class MapCaption {
    private MapCaption() {
    }

    /** Under maps of places. */
    static String ofPlaces(MapStudy study) {
        return numbers(study, "maps.numbers.places");
    }

    /** Under maps of roads. */
    static String ofRoads(MapStudy study) {
        return numbers(study, "maps.numbers.roads");
    }

    private static String numbers(MapStudy study, String medians) {
        Look look = study.look();
        String replicates = look.numbers().exact(study.ensemble().runs().size(), 0);
        String covers = Caption.covers(look, study.stamp());
        String which;
        if (study.ensemble().runs().size() == 1) {
            which = look.say("maps.numbers.one", covers);
        } else if (study.wish().ofMedianReplicate()) {
            which = look.say("maps.numbers.medianReplicate", look.numbers().exact(study.days().runs().get(0).replicate(), 0), replicates, covers);
        } else {
            which = look.say(medians, replicates, covers);
        }
        boolean drawn = study.stamp().worlds() == Worlds.DRAWN && !study.camps().isEmpty();
        return joined(which, Caption.withheld(look, study.scenario().smallestPublishedCount()), drawn ? look.say("maps.campsAtBest") : "");
    }

    /** What the discs of a difference are. */
    static String ofDifferences(MapStudy study, int pairs) {
        Look look = study.look();
        int least = study.scenario().smallestPublishedCount();
        return joined(look.say("maps.differences", pairs, look.numbers().exact(pairs, 0)),
                least > 1 ? look.say("maps.differences.hollow", look.numbers().exact(least - 1, 0)) : "");
    }

    /** What the numbers at the titles' ends are, with or without their range. */
    static String rightOfDates(MapStudy study, boolean ranged) {
        String people = people(study.look(), study.wish().indicator());
        return study.look().say("maps.rightOfDates." + (ranged || study.isOne() ? study.spread() : "median"), people);
    }

    /** Whose land it is that day. */
    static String controlThatDay(MapStudy study) {
        return control(study, "maps.tints.thatDay");
    }

    /** Whose land it is on the first day. */
    static String controlOnTheFirstDay(MapStudy study) {
        return control(study, "maps.tints.firstDay");
    }

    private static String control(MapStudy study, String tints) {
        return joined(tints(study, tints), study.look().say("maps.straightRoads"));
    }

    /** What the land is. */
    static String land(MapStudy study) {
        return joined(tints(study, "maps.tints.thatDay"), where(study, MapPart.ROADS, "maps.straightRoads"),
                study.scenario().strikes().isEmpty() ? "" : where(study, MapPart.STRIKES, "maps.strikesPlaced"), study.look().say("maps.hundredths"));
    }

    /** What tints are, where any holder has one. */
    private static String tints(MapStudy study, String key) {
        Set<Controller> tinted = MapInks.of(study.look()).tints().keySet();
        boolean any = Stream.concat(study.scenario().places().stream().map(Place::controller), study.scenario().control().stream().map(ControlRow::controller)).anyMatch(tinted::contains);
        return any ? where(study, MapPart.CONTROL, key) : "";
    }

    private static String where(MapStudy study, MapPart part, String key) {
        return study.wish().has(part) ? study.look().say(key) : "";
    }

    /** People without shelter, as they stand within a sentence. */
    static String people(Look look, Indicator indicator) {
        return look.say("maps.people." + indicator.key());
    }

    /** The same at the head of a figure. */
    static String title(Look look, Indicator indicator) {
        String people = people(look, indicator);
        return people.substring(0, 1).toUpperCase(Locale.ROOT) + people.substring(1);
    }

    /** Sentences one after the other; empty ones are left out. */
    static String joined(String... sentences) {
        return Stream.of(sentences).filter(s -> !s.isBlank()).collect(Collectors.joining(" "));
    }
}
