package mawa.chart;

import static mawa.outcome.Indicator.CAMP_PLACES_FREE;
import static mawa.outcome.Indicator.DISPLACED_PEOPLE_CUMULATIVE;
import static mawa.outcome.Indicator.PEOPLE_IN_CAMPS;
import static mawa.outcome.Indicator.PEOPLE_OUTSIDE_CAMPS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;

/** How many people are displaced, and how many of them are in camps; strikes and policies above on the same days. */
final class DisplacedChart {
    private static final int HEIGHT = 205;
    private static final int FACET_HEIGHT = 105;

    private DisplacedChart() {
    }

    /** One of the three lines. */
    private record Line(String key, Indicator indicator, int ink, Marker marker) {
    }

    private static final List<Line> LINES = List.of(
            new Line("displaced.displaced", DISPLACED_PEOPLE_CUMULATIVE, 0, Marker.CIRCLE),
            new Line("displaced.outside", PEOPLE_OUTSIDE_CAMPS, 1, Marker.SQUARE),
            new Line("displaced.inCamps", PEOPLE_IN_CAMPS, 2, Marker.DIAMOND));

    static Optional<Figure> of(Study study) {
        List<Panel> panels = new ArrayList<>(Strips.policies(study).stream().toList());
        panels.addAll(Strips.strikes(study).stream().toList());
        int strips = panels.size();
        // Several variants get a panel an indicator: within a panel, colour is what differs.
        List<Layer> together = new ArrayList<>();
        for (Line line : LINES) {
            List<Layer> layers = new ArrayList<>();
            if (line.indicator() == PEOPLE_IN_CAMPS) {
                layers.addAll(capacity(study));
            }
            layers.addAll(study.ribbons(study.say(line.key()), study.look().palette().ink(line.ink()), Study.ALL, line.indicator(), Ribbon.Ending.MEDIAN_AND_RANGE));
            layers.addAll(study.observed(study.say(line.key() + ".observed"), line.marker(), Study.ALL, line.indicator()));
            if (study.isSingle()) {
                together.addAll(layers);
            } else {
                panels.addAll(study.panel(study.look().phrase(line.key() + ".title"), study.say("unit.people"), FACET_HEIGHT, true, layers).stream().toList());
            }
        }
        if (study.isSingle()) {
            panels.addAll(study.panel(study.look().phrase("displaced.people"), "", HEIGHT, true, together).stream().toList());
        }
        boolean labelled = study.isSingle() || PanelPainter.hasRoomFor(study.variants().size() + 1, FACET_HEIGHT);
        if (panels.size() == strips) {
            return Optional.empty();
        }
        return Optional.of(study.figure("01-displaced", study.say("displaced.title"), study.say("unit.peopleEachEvening"), 1, labelled, panels,
                Caption.lines(study), study.say("displaced.counted"), study.scenario().hasPeopleInCampsAlready() ? study.say("displaced.before") : "", Caption.barsToo(study.look(), panels), Caption.observed(study.look(), panels)));
    }

    /** Places in camps for displaced people: those free and those that displaced people have taken. */
    private static List<Layer> capacity(Study study) {
        Ensemble e = study.baseline();
        Optional<Ensemble> room = Derived.combine(e, Study.ALL, CAMP_PLACES_FREE, Double::sum, PEOPLE_IN_CAMPS);
        if (room.isEmpty()) {
            return List.of();
        }
        double[] places = room.get().quantile(Study.ALL, Group.ALL, CAMP_PLACES_FREE, 0.5);
        Source source = new Source(e.variant(), Study.ALL, Group.ALL.key(), "campPlacesFree + peopleInCamps", "people");
        return List.of(new Steps(source, "capacity", study.say("displaced.places"), study.days().start(), places));
    }
}
