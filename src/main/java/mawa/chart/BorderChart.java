package mawa.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Indicator;

/**
 * People at the border, and beside them unmet need and deaths on the same days: fewer people at a gate are no
 * success in themselves, so no result about the border stands alone.
 */
final class BorderChart {
    private static final int HEIGHT = 72;

    private BorderChart() {
    }

    static Optional<Figure> of(Study study) {
        if (study.scenario().gates().isEmpty() || !Study.isRecorded(study.baseline(), Study.ALL, Indicator.PEOPLE_AT_BORDER)) {
            return Optional.empty();
        }
        List<Panel> border = new ArrayList<>();
        add(border, study, "border.waiting", "unit.people", Indicator.PEOPLE_AT_BORDER, true);
        add(border, study, "border.wait", "unit.days", Indicator.MEDIAN_WAIT_AT_BORDER_DAYS, true);
        add(border, study, "border.protesters", "unit.people", Indicator.PROTESTERS_AT_BORDER, true);
        add(border, study, "border.admitted", "unit.people", Indicator.CROSSED_PEOPLE_CUMULATIVE, false);
        List<Panel> beside = new ArrayList<>();
        add(beside, study, "needs.withoutShelter", "unit.people", Indicator.PEOPLE_WITHOUT_SHELTER, true);
        add(beside, study, "border.deathsByStrikes", "unit.people", Indicator.DEATHS_BY_STRIKE_CUMULATIVE, true);
        add(beside, study, "border.deathsByNeed", "unit.people", Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, true);
        add(beside, study, "needs.inTheOpen", "unit.people", Indicator.PEOPLE_IN_THE_OPEN, true);
        List<Panel> panels = new ArrayList<>();
        int rows = Math.min(border.size(), beside.size());
        for (int i = 0; i < rows; i++) {
            panels.add(border.get(i));
            panels.add(beside.get(i));
        }
        panels.addAll(rows == border.size() ? List.of() : border.subList(rows, border.size()));
        return Optional.of(study.figure("05-border", study.say("border.title"), study.say("border.what"), study.look().columns(2), false,
                panels, Caption.lines(study), Caption.lastEvening(study), Caption.barsToo(study.look(), panels), study.say("border.deaths")));
    }

    /** {@code always}: drawn even where it stays at zero, because zero is a finding. */
    private static void add(List<Panel> panels, Study study, String title, String unit, Indicator indicator, boolean always) {
        boolean deaths = indicator == Indicator.DEATHS_BY_STRIKE_CUMULATIVE || indicator == Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE;
        Ribbon.Ending ending = deaths ? Ribbon.Ending.RANGE : Ribbon.Ending.MEDIAN_AND_RANGE;
        List<Layer> layers = new ArrayList<>(study.ribbons("", study.ink(), Study.ALL, indicator, ending));
        if (!always && Study.highest(layers) == 0) {
            return;
        }
        boolean bars = study.isSingle() && indicator.kind() == Indicator.Kind.DAILY;
        if (bars) {
            layers.replaceAll(l -> l instanceof Ribbon r ? new Bars(r.source(), r.ink().color(), r.start(), r.values()) : l);
        }
        layers.addAll(study.observed("", Marker.CIRCLE, Study.ALL, indicator));
        study.panel(study.look().phrase(title), study.say(unit), HEIGHT, true, layers).map(p -> Facets.withRemark(study.look(), p)).ifPresent(panels::add);
    }
}
