package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mawa.outcome.Indicator;

/** Where people are on an evening: one map, with the places that have most beside it; or several evenings on one scale. */
final class PeopleMap {
    private static final int HEIGHT_IN_TWO = 235;
    private static final int HEIGHT_IN_THREE = 165;
    /** Radius of the largest disc on a page, points. */
    static final double LARGEST = 12;
    private static final double LARGEST_OF_SEVERAL = 8;
    private static final int NAMES = 70;
    private static final int NAMES_OF_SEVERAL = 13;
    private static final int LISTED = 10;
    private static final int CAMPS_LISTED = 8;
    private static final int MOST_IN_TWO_COLUMNS = 4;

    private PeopleMap() {
    }

    /** One evening. */
    static Figure of(MapStudy study, LocalDate date) {
        Look look = study.look();
        Indicator indicator = study.wish().indicator();
        MapPanels panels = new MapPanels(study, List.of(date), MapPage.sized(look, LARGEST), NAMES);
        Panel panel = MapPage.panel(look, MapPage.evening(look, date), study.extent(), panels.of(date), side(study, panels, date));
        return study.figure(study.file("20-" + MapNames.file(indicator), "-" + date), MapCaption.title(look, indicator), study.subtitle(), 1, List.of(panel),
                MapCaption.ofPlaces(study), MapCaption.land(study));
    }

    private static List<MapSide.Section> side(MapStudy study, MapPanels panels, LocalDate date) {
        Look look = study.look();
        int day = study.day(date);
        Indicator indicator = study.wish().indicator();
        List<MapSide.Section> sections = new ArrayList<>();
        List<MapSide.Entry> whole = Stream.of(indicator, Indicator.PEOPLE_IN_CAMPS, Indicator.PEOPLE_AT_BORDER).distinct().filter(study::recordsWhole)
                .map(i -> new MapSide.Entry(MapCaption.people(look, i), study.whole(i, day).in(look), study.wholeRows(i, day))).toList();
        sections.add(new MapSide.Section(look.say("maps.inAll." + study.spread()), whole));
        List<MapSide.Entry> most = panels.most(date, LISTED);
        if (!most.isEmpty() && study.wish().has(MapPart.PEOPLE)) {
            sections.add(new MapSide.Section(look.say("maps.most", MapCaption.people(look, indicator)), most));
        }
        List<MapSide.Entry> camps = panels.largestCamps(date, CAMPS_LISTED);
        if (!camps.isEmpty() && study.wish().has(MapPart.CAMPS)) {
            sections.add(new MapSide.Section(look.say("maps.largestCamps"), camps));
        }
        return sections;
    }

    /** Several evenings, their discs on one scale. */
    static Figure of(MapStudy study, List<LocalDate> dates) {
        Look look = study.look();
        Indicator indicator = study.wish().indicator();
        MapPanels panels = new MapPanels(study, dates, MapPage.sized(look, LARGEST_OF_SEVERAL), NAMES_OF_SEVERAL);
        boolean few = dates.size() <= MOST_IN_TWO_COLUMNS;
        int columns = look.isNarrow() || few ? Math.min(2, dates.size()) : 3;
        boolean ranged = few && !look.isNarrow();
        int height = few ? (int) MapPage.sized(look, HEIGHT_IN_TWO) : HEIGHT_IN_THREE;
        List<Panel> maps = new ArrayList<>();
        for (LocalDate date : dates) {
            int day = study.day(date);
            String whole = !study.recordsWhole(indicator) ? "" : ranged ? study.whole(indicator, day).in(look) : study.whole(indicator, day).medianIn(look);
            Phrase inFiles = Phrase.in(look, language -> few ? language.numbers().full(date) : language.numbers().dayOfYear(date));
            Phrase title = new Phrase(inFiles.inFiles(), look.isNarrow() ? study.shortDate(date) : inFiles.shown());
            maps.add(Panel.of(title, "", whole, height, new Scale.Longitude(study.extent()), new Scale.Latitude(study.extent()), List.copyOf(panels.of(date))));
        }
        return study.figure(study.file("21-" + MapNames.file(indicator), "-dates"), MapCaption.title(look, indicator), study.subtitleOf(dates), columns, maps,
                MapCaption.rightOfDates(study, ranged), MapCaption.ofPlaces(study), MapCaption.land(study));
    }
}
