package mawa.chart;

import static mawa.outcome.Indicator.DISPLACED_PEOPLE_CUMULATIVE;
import static mawa.outcome.Indicator.MOVEMENTS_CUMULATIVE;
import static mawa.outcome.Indicator.RETURNED_PEOPLE_CUMULATIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often displaced people move on, and how many return. */
final class MovesChart {
    private static final int HEIGHT = 84;

    private MovesChart() {
    }

    static Optional<Figure> of(Study study) {
        List<Panel> panels = new ArrayList<>();
        List<Layer> moves = new ArrayList<>(study.ribbons("", study.ink(), Study.ALL, MOVEMENTS_CUMULATIVE, Ribbon.Ending.MEDIAN_AND_RANGE));
        moves.addAll(study.observed(study.say("moves.observedMovements"), Marker.CIRCLE, Study.ALL, MOVEMENTS_CUMULATIVE));
        study.panel(study.look().phrase("moves.movements"), study.say("moves.unitDepartures"), HEIGHT, true, moves).ifPresent(panels::add);

        Source ratio = new Source("", Study.ALL, "all", "movementsCumulative / displacedPeopleCumulative", "movements/person");
        study.panel(study.look().phrase("moves.perPerson"), study.say("moves.unitPerPerson"), HEIGHT, false,
                study.ribbons("", study.ink(), ratio, Ribbon.Ending.RATIO,
                        e -> Derived.combine(e, Study.ALL, MOVEMENTS_CUMULATIVE, (m, p) -> p == 0 ? Double.NaN : m / p, DISPLACED_PEOPLE_CUMULATIVE),
                        MOVEMENTS_CUMULATIVE)).ifPresent(panels::add);

        List<Layer> returned = new ArrayList<>(study.ribbons("", study.ink(), Study.ALL, RETURNED_PEOPLE_CUMULATIVE, Ribbon.Ending.MEDIAN_AND_RANGE));
        returned.addAll(study.observed(study.say("moves.observedReturns"), Marker.SQUARE, Study.ALL, RETURNED_PEOPLE_CUMULATIVE));
        study.panel(study.look().phrase("moves.returned"), study.say("moves.unitReturns"), HEIGHT, true, returned).ifPresent(panels::add);
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(study.figure("07-moves", study.say("moves.title"), study.say("moves.what"), 1, PanelPainter.hasRoomFor(study.variants().size(), HEIGHT), panels,
                Caption.lines(study), study.say("moves.counted"), Caption.observed(study.look(), panels)));
    }
}
