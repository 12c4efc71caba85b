package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mawa.outcome.Indicator;

/** Where people are on an evening: one map, with the places that have most beside it; or several evenings on one scale. */
final class PeopleMap {
    private static final int HEIGHT = 360;
    private static final int HEIGHT_IN_TWO = 235;
    private static final int HEIGHT_IN_THREE = 165;
    private static final double SIDE = 158;
    /** Radius of the largest disc, points. */
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
        Indicator indicator = study.wish().indicator();
        MapPanels panels = new MapPanels(study, List.of(date), LARGEST, NAMES);
        List<Layer> layers = new ArrayList<>(panels.of(date));
        layers.add(side(study, panels, date));
        Panel panel = Panel.of(Phrase.ofScenario(MapWords.evening(date)), "", "", HEIGHT, new Scale.Longitude(study.extent()), new Scale.Latitude(study.extent()), layers);
        return study.figure(study.file("20-" + MapWords.file(indicator), "-" + date), MapWords.title(indicator), Text.plain(study.variant()), 1, List.of(panel),
                MapWords.numbers(study), MapWords.land(study));
    }

    private static Layer side(MapStudy study, MapPanels panels, LocalDate date) {
        int day = study.day(date);
        Indicator indicator = study.wish().indicator();
        List<MapSide.Section> sections = new ArrayList<>();
        List<MapSide.Entry> whole = new ArrayList<>();
        for (Indicator i : List.of(indicator, Indicator.PEOPLE_IN_CAMPS, Indicator.PEOPLE_AT_BORDER)) {
            if (study.recordsWhole(i) && whole.stream().noneMatch(e -> e.words().equals(MapWords.words(i)))) {
                whole.add(new MapSide.Entry(MapWords.words(i), study.whole(i, day), study.wholeRows(i, day)));
            }
        }
        sections.add(new MapSide.Section(MapWords.inAll(study), whole));
        List<MapSide.Entry> most = panels.most(date, LISTED);
        if (!most.isEmpty() && study.wish().has(MapPart.PEOPLE)) {
            sections.add(new MapSide.Section(MapWords.most(indicator), most));
        }
        List<MapSide.Entry> camps = panels.largestCamps(date, CAMPS_LISTED);
        if (!camps.isEmpty() && study.wish().has(MapPart.CAMPS)) {
            sections.add(new MapSide.Section(MapWords.LARGEST_CAMPS, camps));
        }
        return new MapSide(sections, SIDE);
    }

    /** Several evenings, their discs on one scale. */
    static Figure of(MapStudy study, List<LocalDate> dates) {
        Indicator indicator = study.wish().indicator();
        MapPanels panels = new MapPanels(study, dates, LARGEST_OF_SEVERAL, NAMES_OF_SEVERAL);
        int columns = dates.size() <= MOST_IN_TWO_COLUMNS ? Math.min(2, dates.size()) : 3;
        List<Panel> maps = new ArrayList<>();
        for (LocalDate date : dates) {
            int day = study.day(date);
            String whole = !study.recordsWhole(indicator) ? "" : columns == 3 ? study.wholeMedian(indicator, day) : study.whole(indicator, day);
            maps.add(Panel.of(Phrase.ofScenario(columns == 3 ? MapWords.shortDate(date) : MapWords.date(date)), "", whole, columns == 3 ? HEIGHT_IN_THREE : HEIGHT_IN_TWO, new Scale.Longitude(study.extent()), new Scale.Latitude(study.extent()),
                    panels.of(date)));
        }
        return study.figure(study.file("21-" + MapWords.file(indicator), "-dates"), MapWords.title(indicator), MapWords.evenings(dates) + " · " + Text.plain(study.variant()), columns, maps,
                MapWords.rightOfTitles(study, columns < 3), MapWords.numbers(study), MapWords.land(study));
    }
}
