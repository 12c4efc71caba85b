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
        List<Layer> moves = new ArrayList<>(study.ribbons("", Style.INKS[0], Study.ALL, MOVEMENTS_CUMULATIVE, Ribbon.Ending.MEDIAN_AND_RANGE));
        moves.addAll(study.observed("movements", Marker.CIRCLE, Study.ALL, MOVEMENTS_CUMULATIVE));
        study.panel("Movements since the first day", "people times departures", HEIGHT, true, moves).ifPresent(panels::add);

        Source ratio = new Source("", Study.ALL, "all", "movementsCumulative / displacedPeopleCumulative", "movements/person");
        study.panel("Movements for each displaced person", "movements/person", HEIGHT, false,
                study.ribbons("", Style.INKS[0], ratio, Ribbon.Ending.RATIO,
                        e -> Derived.combine(e, Study.ALL, MOVEMENTS_CUMULATIVE, (m, p) -> p == 0 ? Double.NaN : m / p, DISPLACED_PEOPLE_CUMULATIVE),
                        MOVEMENTS_CUMULATIVE)).ifPresent(panels::add);

        List<Layer> returned = new ArrayList<>(study.ribbons("", Style.INKS[0], Study.ALL, RETURNED_PEOPLE_CUMULATIVE, Ribbon.Ending.MEDIAN_AND_RANGE));
        returned.addAll(study.observed("returns", Marker.SQUARE, Study.ALL, RETURNED_PEOPLE_CUMULATIVE));
        study.panel("Returned home since the first day", "people times returns", HEIGHT, true, returned).ifPresent(panels::add);
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(study.figure("07-moves", "Movements of displaced people, and returns", "Counts since the first day", 1, true, panels,
                Caption.lines(study),
                "A movement: leaving a place after at least one night there; looking for room and returning home do not count.",
                Caption.observed(panels)));
    }
}
