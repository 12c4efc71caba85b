package mawa.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.world.Controller;

/** All words of maps. */
final class MapWords {
    static final String NORTH = "N";
    static final String ROAD = "road";
    static final String UNLOADED = "none, or too few to tell";
    static final String CAMP = "camp: ring by its places, filled as far as taken";
    static final String CROSSING = "gate to another country";
    static final String QUEUE = "people waiting there";
    static final String LARGEST_CAMPS = "Largest camps: places, and taken";
    static final String CAMPS_TITLE = "Camps and how full they are";
    static final String ROADS_TITLE = "People by road, over the whole period";
    static final String MOST_USED = "Roads that most people took";
    static final String FEWER = "Fewer people than in the baseline";
    static final String MORE = "More people than in the baseline";
    static final String CAMPS_MOVED = "Rings that would cover one another are moved apart; a thin line leads to the camp's place.";
    static final String ROADS_LAID = "Nobody's way is recorded: people who left one place and settled in another are laid over the shortest way by the roads open on the days "
            + "on which people left. Both directions together; journeys home and detours are not counted.";
    static final String STRIKES_A_DAY = "strikes a day";
    static final String THAT_DAY = "that day";
    static final String FIRST_DAY = "on the first day";
    static final String NOT_TOLD = "too few to tell";
    static final String WITHHELD = "fewer than published";
    /** Under every map. */
    static final String BOUNDARIES = "Boundaries and names imply no opinion on legal status.";
    private static final int LONGEST_FILE = 60;
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private MapWords() {
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    static String km(double km) {
        return Look.USUAL.numbers().exact(km, 0) + " km";
    }

    static String number(double people) {
        return Look.USUAL.numbers().exact(people, 0);
    }

    static String people(double people) {
        return Look.USUAL.numbers().exact(people, 0) + " people";
    }

    static String numbers(double smaller, double larger) {
        return number(smaller) + " and " + number(larger);
    }

    static String strikes(double number) {
        return number(number) + (number == 1 ? " strike" : " strikes") + " a day, last 7 days, the older the fainter";
    }

    static String fewer(double people) {
        return Look.USUAL.numbers().exact(people, 0) + " fewer than in the baseline";
    }

    static String more(double people) {
        return Look.USUAL.numbers().exact(people, 0) + " more";
    }

    static String holder(Controller holder) {
        return switch (holder) {
            case OPPOSITION -> "held by the opposition";
            case GOVERNMENT -> "by the government";
            case TURKISH -> "by Turkish forces";
            case CONTESTED -> "fought over";
            case HOME -> "at home";
            case HOST -> "in a neighbouring country";
            case FOREIGN -> "abroad";
        };
    }

    /** {@code peopleWithoutShelter}: people without shelter. */
    static String words(Indicator indicator) {
        return indicator.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same at the head of a figure. */
    static String title(Indicator indicator) {
        String words = words(indicator);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** At the head of a difference. */
    static String changes(Indicator indicator) {
        return title(indicator) + ": what a policy changes";
    }

    /** As the name of a file: people-without-shelter. */
    static String file(Indicator indicator) {
        return words(indicator).replace(' ', '-');
    }

    /** What a place is called on a map: without what stands in parentheses, after a stroke, or says that it is a camp. */
    static String shortName(String name) {
        String before = name.split(" [/-] ")[0];
        return CampsChart.shortName(before.isBlank() ? name : before);
    }

    /** The same where the short name is another place's too. */
    static String longerName(String name) {
        String cut = name.replaceAll("\\([^()]*\\)", "").replaceAll("(?i)(?<=\\S) camps? clusters?(?=\\s*$)", " camp").replaceAll("\\s+", " ").strip();
        return cut.isEmpty() ? name : cut;
    }

    /** A variant's name as a part of a file's, whatever stands in it. */
    static String file(String variant) {
        String plain = variant.replaceAll("[^A-Za-z0-9_.-]", "-");
        return plain.length() <= LONGEST_FILE ? plain : plain.substring(0, LONGEST_FILE);
    }

    static String evening(LocalDate date) {
        return "Evening of " + date(date);
    }

    static String evenings(List<LocalDate> dates) {
        return dates.size() + " evenings from " + Look.USUAL.numbers().period(dates.get(0), dates.get(dates.size() - 1)).replace(" – ", " to ");
    }

    static String inAll(MapStudy study) {
        return "In all" + (study.isOne() ? "" : ", " + study.range());
    }

    static String most(Indicator indicator) {
        return "Most " + words(indicator);
    }

    /** A camp's places and how many of them are taken. */
    static String taken(CampRings.Camp camp) {
        return Look.USUAL.numbers().rounded(camp.places(), true) + " · " + (Double.isNaN(camp.held()) ? "–" : Math.round(100 * camp.share()) + " %");
    }

    static String range(MapStudy study) {
        return "Numbers: " + study.range() + " of " + study.ensemble().runs().size() + " replicates.";
    }

    /** What the numbers at the titles' ends are, with or without their range. */
    static String rightOfTitles(MapStudy study, boolean ranged) {
        return "Right of each date: " + words(study.wish().indicator()) + " in all" + (study.isOne() ? "." : ", " + (ranged ? study.range() : "median") + ".");
    }

    /** Which replicates are drawn. */
    static String numbers(MapStudy study) {
        return numbers(study, "place and evening", "places");
    }

    /** The same where what is counted is not places. */
    static String numbers(MapStudy study, String by, String them) {
        int runs = study.ensemble().runs().size();
        String covers = study.stamp().worlds().covers();
        String least = (study.scenario().smallestPublishedCount() > 1 ? " Counts below " + study.scenario().smallestPublishedCount() + " are not shown." : "")
                + (study.stamp().worlds() == Worlds.DRAWN && !study.camps().isEmpty() ? " Camps have their places at best values; replicates draw their own." : "");
        if (runs == 1) {
            return "One replicate (n = 1); others would differ (" + covers + ")." + least;
        }
        if (study.wish().ofMedianReplicate()) {
            return "Replicate " + study.days().runs().get(0).replicate() + " of " + runs + ", the one that stays nearest to their median; others differ (" + covers + ")." + least;
        }
        return "By " + by + " the median of " + runs + " replicates, " + covers + "; medians of " + them + " need not add up." + least;
    }

    /** Which variant is held against which. */
    static String against(String variant, String baseline) {
        return Text.plain(variant) + " less " + Text.plain(baseline);
    }

    static String signed(double people) {
        return people == 0 ? "0" : Look.USUAL.numbers().signed(people < 0, Look.USUAL.numbers().rounded(Math.abs(people), true));
    }

    /** A difference with the lowest and the highest of all pairs. */
    static String signedRange(double median, double[] sorted) {
        String low = signed(sorted[0]);
        String high = signed(sorted[sorted.length - 1]);
        return signed(median) + (low.equals(high) ? "" : " (" + low + " to " + high + ")");
    }

    static String differenceInAll(int pairs) {
        return "Difference in all" + (pairs == 1 ? "" : ", median (lowest to highest) of " + pairs + " pairs");
    }

    /** What the discs of a difference are. */
    static String differences(MapStudy study, int pairs) {
        int least = study.scenario().smallestPublishedCount();
        String which = pairs == 1 ? "One replicate (n = 1) with the policy and without; others would differ."
                : "By place the median over " + pairs + " pairs, each one replicate with the policy and without, in the same world; places need not add up.";
        return which + (least > 1 ? " Hollow: with or without it there are 1 to " + (least - 1) + " people, which is not told." : "");
    }

    /**
     * Whose land it is.
     *
     * @param when the tints hold
     */
    static String control(MapStudy study, String when) {
        return (study.wish().has(MapPart.CONTROL) ? "Tints show who holds the nearest place " + when + ", and are no boundary. " : "") + "Roads are straight lines between places.";
    }

    /** What the land is. */
    static String land(MapStudy study) {
        String held = study.wish().has(MapPart.CONTROL) ? "Tints show who holds the nearest place that day, and are no boundary. " : "";
        String roads = study.wish().has(MapPart.ROADS) ? "Roads are straight lines between places. " : "";
        String strikes = study.wish().has(MapPart.STRIKES) ? "Strikes are counts by place and day; where only totals are known, the scenario's stated rule places them. " : "";
        String places = "Places are drawn at hundredths of a degree.";
        return held + roads + strikes + places;
    }
}
