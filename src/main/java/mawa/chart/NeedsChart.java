package mawa.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Indicator;
import mawa.scenario.Observation;

/** Displaced people whose needs are not met: shelter, water, health care; one scale for all. */
final class NeedsChart {
    private static final int HEIGHT = 112;
    private static final int COLUMNS = 2;

    private NeedsChart() {
    }

    static Optional<Figure> of(Study study) {
        double standard = study.scenario().standards().waterLitres();
        String litres = study.look().numbers().rate(standard);
        Phrase water = new Phrase(Language.EN.words().say("needs.water", Language.EN.numbers().rate(standard)), study.say("needs.water", litres));
        List<Panel> panels = new ArrayList<>();
        add(panels, study, study.look().phrase("needs.withoutShelter"), Indicator.PEOPLE_WITHOUT_SHELTER);
        add(panels, study, study.look().phrase("needs.inTheOpen"), Indicator.PEOPLE_IN_THE_OPEN);
        add(panels, study, water, Indicator.PEOPLE_BELOW_WATER_STANDARD);
        add(panels, study, study.look().phrase("needs.withoutHealthCare"), Indicator.PEOPLE_WITHOUT_HEALTH_CARE);
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        panels = new ArrayList<>(Facets.oneScale(panels));
        observedShare(study).ifPresent(panels::add);
        if (panels.size() % 2 == 1 && study.look().columns(COLUMNS) == COLUMNS) {
            panels.add(Panel.ofWords(study.say("needs.whatIsCounted"), counted(study, litres)));
            return Optional.of(figure(study, panels, List.of()));
        }
        return Optional.of(figure(study, panels, counted(study, litres)));
    }

    private static Figure figure(Study study, List<Panel> panels, List<String> counted) {
        return study.figure("02-needs", study.say("needs.title"), study.say("unit.peopleEachEvening"), study.look().columns(COLUMNS), false, panels,
                Caption.lines(study), Caption.lastEvening(study), String.join(" ", counted), Caption.observed(study.look(), panels));
    }

    private static List<String> counted(Study study, String litres) {
        boolean buildings = study.scenario().standards().buildingsMeetStandard();
        return List.of(study.say(buildings ? "needs.countedShelter" : "needs.countedShelterOrBuilding"), study.say("needs.countedOpen"),
                study.say("needs.countedWater", litres), study.say("needs.countedHealth"));
    }

    /** The share of people in the open that sources speak of, where they do: the counts alone could not be held against it. */
    private static Optional<Panel> observedShare(Study study) {
        List<Observation> shares = study.observedShares().stream()
                .filter(o -> o.place().equals(Study.ALL) && o.indicator().equals(Indicator.PEOPLE_IN_THE_OPEN.key())
                        && o.shareOf().equals(Indicator.PEOPLE_OUTSIDE_CAMPS.key()))
                .toList();
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        List<Layer> layers = new ArrayList<>(study.shares("", shares.get(0)));
        layers.add(new Observed(Study.source(shares.get(0)), "", Marker.CIRCLE, study.days().start(), shares));
        return study.panel(study.look().phrase("needs.inTheOpen"), study.say("needs.unitOfOutside"), HEIGHT, true, layers).map(p -> Facets.withRemark(study.look(), p));
    }

    private static void add(List<Panel> panels, Study study, Phrase title, Indicator indicator) {
        List<Layer> layers = new ArrayList<>(study.ribbons("", study.ink(), Study.ALL, indicator, Ribbon.Ending.MEDIAN_AND_RANGE));
        layers.addAll(study.observed("", Marker.CIRCLE, Study.ALL, indicator));
        study.panel(title, "", HEIGHT, true, layers).map(p -> Facets.withRemark(study.look(), p)).ifPresent(panels::add);
    }
}
