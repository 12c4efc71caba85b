package mawa.app;

import java.util.List;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;

/** What is compared where nobody names it. */
final class Comparing {
    /** What is shown of an experiment that declares nothing. */
    private static final List<Indicator> USUAL = List.of(Indicator.PERSON_DAYS_WITHOUT_SHELTER, Indicator.DEATHS_BY_STRIKE_CUMULATIVE,
            Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE, Indicator.CROSSED_PEOPLE_CUMULATIVE);

    private Comparing() {
    }

    /** The plan with the measures that it declares, or else with the usual ones. */
    static Plan usual(Plan plan) {
        return plan.measures().isEmpty() ? new Plan(plan.experiment(), USUAL.stream().map(Comparing::exploratory).toList(), plan.target()) : plan;
    }

    static Measure exploratory(Indicator indicator) {
        return new Measure(indicator, Statistic.usual(indicator.kind()), 0, false, false);
    }
}
