package mawa.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Indicator;
import mawa.scenario.Observation;

/** Displaced people whose needs are not met: shelter, water, health care; one scale for all. */
final class NeedsChart {
    private static final int HEIGHT = 112;

    private NeedsChart() {
    }

    static Optional<Figure> of(Study study) {
        String litres = Numbers.rate(study.scenario().standards().waterLitres());
        List<Panel> panels = new ArrayList<>();
        add(panels, study, "Without shelter", Indicator.PEOPLE_WITHOUT_SHELTER);
        add(panels, study, "In the open", Indicator.PEOPLE_IN_THE_OPEN);
        add(panels, study, "Below " + litres + " litres of water", Indicator.PEOPLE_BELOW_WATER_STANDARD);
        add(panels, study, "Without health care", Indicator.PEOPLE_WITHOUT_HEALTH_CARE);
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        panels = new ArrayList<>(Facets.oneScale(panels));
        observedShare(study).ifPresent(panels::add);
        if (panels.size() % 2 == 1) {
            panels.add(Panel.ofWords("What is counted", HEIGHT, counted(study, litres)));
            return Optional.of(figure(study, panels, List.of()));
        }
        return Optional.of(figure(study, panels, counted(study, litres)));
    }

    private static Figure figure(Study study, List<Panel> panels, List<String> counted) {
        return study.figure("02-needs", "Displaced people whose needs are not met", "People each evening", 2, false, panels,
                Caption.lines(study), Caption.lastEvening(study), String.join(" ", counted), Caption.observed(panels));
    }

    private static List<String> counted(Study study, String litres) {
        String shelter = study.scenario().standards().buildingsMeetStandard()
                ? "Without shelter: in the open." : "Without shelter: in the open, or in an unfinished or public building.";
        return List.of(shelter, "In the open: without any roof.", "Water: below the standard of " + litres + " litres a person a day.",
                "Health care: whose need is not met within reach.");
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
        List<Layer> layers = new ArrayList<>(study.shares(shares.get(0)));
        layers.add(new Observed(Study.source(shares.get(0)), "", Marker.CIRCLE, study.days().start(), shares));
        return study.panel("In the open", "% of people outside camps", HEIGHT, true, layers).map(Facets::withRemark);
    }

    private static void add(List<Panel> panels, Study study, String title, Indicator indicator) {
        List<Layer> layers = new ArrayList<>(study.ribbons("", Style.INKS[0], Study.ALL, indicator, Ribbon.Ending.MEDIAN_AND_RANGE));
        layers.addAll(study.observed("", Marker.CIRCLE, Study.ALL, indicator));
        study.panel(title, "", HEIGHT, true, layers).map(Facets::withRemark).ifPresent(panels::add);
    }
}
