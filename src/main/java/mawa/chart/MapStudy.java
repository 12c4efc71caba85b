package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mawa.conflict.ControlCalendar;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Controller;
import mawa.world.Land;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** What all maps of one variant draw from: its land, who held what, its camps' places, and its people by place and evening. */
final class MapStudy {
    private static final String BASELINE = "baseline";
    private static final double MIDDLE = 0.5;
    /** The largest disc stands for no fewer than so many: a handful of people is drawn as a handful. */
    static final double LEAST_SCALE = 50;
    private final Look look;
    private final Scenario scenario;
    private final Ensemble ensemble;
    private final Stamp stamp;
    private final MapWish wish;
    private final PlaceDays days;
    private final List<Spot> spots;
    private final List<Place> camps;
    private final Map<String, double[]> campPlaces;
    private final ControlCalendar control;

    /** @param ensemble of the variant; it has runs */
    MapStudy(Look look, Scenario scenario, Ensemble ensemble, Stamp stamp, MapWish wish) {
        this(look, scenario, ensemble, stamp, wish, wish.ofMedianReplicate() ? PlaceDays.medianReplicate(ensemble, scenario.smallestPublishedCount())
                : PlaceDays.median(ensemble, scenario.smallestPublishedCount()));
    }

    /** The same, to be drawn in another look. */
    MapStudy in(Look other) {
        return new MapStudy(other, scenario, ensemble, stamp, wish, days);
    }

    private MapStudy(Look look, Scenario scenario, Ensemble ensemble, Stamp stamp, MapWish wish, PlaceDays days) {
        this.look = look;
        this.scenario = scenario;
        this.ensemble = ensemble;
        this.stamp = stamp;
        this.wish = wish;
        this.days = days;
        spots = scenario.places().stream().map(Spot::of).toList();
        camps = scenario.places().stream().filter(p -> p.kind() == PlaceKind.CAMP).toList();
        campPlaces = new CampPlaces(scenario).byCamp(camps, scenario.calendar().days());
        control = new ControlCalendar(new Land(scenario.places(), scenario.roads(), scenario.regions()), scenario.calendar(), scenario.control());
    }

    Look look() {
        return look;
    }

    Scenario scenario() {
        return scenario;
    }

    Ensemble ensemble() {
        return ensemble;
    }

    MapWish wish() {
        return wish;
    }

    PlaceDays days() {
        return days;
    }

    String variant() {
        return ensemble.variant();
    }

    /** All places, in the scenario's order. */
    List<Spot> spots() {
        return spots;
    }

    Spot spot(String place) {
        return spots.stream().filter(s -> s.place().equals(place)).findFirst().orElseThrow();
    }

    List<Place> camps() {
        return camps;
    }

    double campPlaces(Place camp, int day) {
        return campPlaces.get(camp.id())[day];
    }

    int index(Place place) {
        return scenario.places().indexOf(place);
    }

    int day(LocalDate date) {
        return scenario.calendar().day(date);
    }

    List<Controller> holders(int day) {
        List<Controller> holders = new ArrayList<>();
        for (int p = 0; p < spots.size(); p++) {
            holders.add(control.controller(day, p));
        }
        return holders;
    }

    /** Where the people of the simulation can be: places that are simulated, camps and gates. */
    Extent extent() {
        List<Spot> inside = scenario.places().stream().filter(p -> p.kind() == PlaceKind.CAMP || p.kind() == PlaceKind.BORDER_CROSSING
                || scenario.simulatedControllers().contains(p.controller())).map(Spot::of).toList();
        return Extent.of(inside.isEmpty() ? spots : inside);
    }

    /** What the CSV calls the numbers. */
    String statistic() {
        return wish.ofMedianReplicate() ? "replicate" + days.runs().get(0).replicate() : ensemble.runs().size() == 1 ? "value" : "median";
    }

    Source source(String place, Indicator indicator) {
        return Source.of(variant(), place, indicator);
    }

    /** The evening on which most people are without shelter, in the middle of the replicates; the first of equals. */
    LocalDate peak() {
        double[] people = ensemble.quantile(Study.ALL, Group.ALL, wish.indicator(), MIDDLE);
        int peak = 0;
        for (int d = 1; d < people.length; d++) {
            peak = people[d] > people[peak] ? d : peak;
        }
        return scenario.start().plusDays(peak);
    }

    /** Dates spread evenly over the period, the first and the last evening among them. */
    List<LocalDate> spread(int number) {
        int last = scenario.calendar().days() - 1;
        List<LocalDate> dates = new ArrayList<>();
        for (int k = 0; k < number; k++) {
            dates.add(scenario.start().plusDays(number == 1 ? last : Math.round((double) last * k / (number - 1))));
        }
        return dates.stream().distinct().toList();
    }

    /** A number of the whole that evening: of the replicate that is drawn, or median and range over all of them. */
    Ranged whole(Indicator indicator, int day) {
        if (isOne()) {
            double one = days.runs().get(0).find(Study.ALL, Group.ALL, indicator)[day];
            return new Ranged(one, one, one);
        }
        Quantiles q = Quantiles.of(ensemble, Study.ALL, indicator);
        return new Ranged(q.median()[day], q.low()[day], q.high()[day]);
    }

    /** The rows of {@link #whole}. */
    List<Row> wholeRows(Indicator indicator, int day) {
        String date = scenario.start().plusDays(day).toString();
        if (isOne()) {
            return List.of(new Row(source(Study.ALL, indicator), date, statistic(), days.runs().get(0).find(Study.ALL, Group.ALL, indicator)[day], ""));
        }
        List<Row> rows = new ArrayList<>();
        Quantiles q = Quantiles.of(ensemble, Study.ALL, indicator);
        rows.add(new Row(source(Study.ALL, indicator), date, "median", q.median()[day], ""));
        rows.add(new Row(source(Study.ALL, indicator), date, q.isBand() ? "p05" : "lowest", q.low()[day], ""));
        rows.add(new Row(source(Study.ALL, indicator), date, q.isBand() ? "p95" : "highest", q.high()[day], ""));
        return rows;
    }

    boolean recordsWhole(Indicator indicator) {
        return Study.isRecorded(ensemble, Study.ALL, indicator);
    }

    /** The largest number that a disc may have to stand for on these evenings. */
    double largest(List<Integer> evenings) {
        double places = wish.has(MapPart.CAMPS) ? evenings.stream().mapToDouble(d -> camps.stream().mapToDouble(c -> campPlaces(c, d)).max().orElse(0)).max().orElse(0) : 0;
        double people = wish.has(MapPart.PEOPLE) ? days.highest(wish.indicator(), evenings) : 0;
        return Math.max(LEAST_SCALE, Math.max(places, people));
    }

    /** A file's name, with the variant in it unless that is the baseline. */
    String file(String head, String end) {
        return head + (variant().equals(BASELINE) ? "" : "-" + MapNames.file(variant())) + end;
    }

    /** A figure of this variant; empty sentences of the caption are left out. */
    Figure figure(String file, String title, String subtitle, int columns, List<Panel> panels, String... caption) {
        String said = MapCaption.joined(MapCaption.joined(caption), look.say("maps.boundaries"));
        return new Figure(look, file, title, subtitle, columns, false, panels, List.of(said), Caption.footer(look, stamp), stamp.isIllustrative());
    }

    /** The variant and the scenario. */
    String subtitle() {
        return subtitle(Text.plain(variant()));
    }

    /** The evenings, the variant and the scenario. */
    String subtitleOf(List<LocalDate> dates) {
        LocalDate first = dates.get(0);
        LocalDate last = dates.get(dates.size() - 1);
        Numbers numbers = look.numbers();
        String evenings = look.say("maps.evenings", dates.size(), numbers.exact(dates.size(), 0), numbers.from(first, last), numbers.full(last));
        return look.say("maps.subtitleOfEvenings", evenings, Text.plain(variant()), Text.plain(scenario.title()));
    }

    /** Without its year, where all of the period has the same. */
    String shortDate(LocalDate date) {
        return scenario.start().getYear() == scenario.end().getYear() ? look.numbers().day(date) : look.numbers().dayOfYear(date);
    }

    /** What is drawn of the scenario, and the scenario. */
    String subtitle(String what) {
        return look.say("maps.subtitle", what, Text.plain(scenario.title()));
    }

    /** Whether a single replicate is drawn, so that there is no range. */
    boolean isOne() {
        return wish.ofMedianReplicate() || ensemble.runs().size() == 1;
    }

    /** How a number's range is told, as keys of phrases end: not, from the lowest to the highest, or where most replicates lie. */
    String spread() {
        return isOne() ? "one" : Quantiles.areFew(ensemble.runs().size()) ? "few" : "many";
    }

    Stamp stamp() {
        return stamp;
    }
}
