package mawa.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.conflict.Harm;
import mawa.outcome.Indicator;
import mawa.service.UnmetNeed;

/** Deaths by cause, as ranges, with the assumed rates beside them: another rate gives another count. */
final class DeathsChart {
    private static final int HEIGHT = 150;

    private DeathsChart() {
    }

    static Optional<Figure> of(Study study) {
        List<Panel> panels = new ArrayList<>();
        add(panels, study, "By strikes", Indicator.DEATHS_BY_STRIKE_CUMULATIVE);
        add(panels, study, "By unmet need", Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE);
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        panels = new ArrayList<>(Facets.oneScale(panels));
        panels.add(Panel.ofWords("Assumed rates", HEIGHT, rates(study)));
        String range = study.isSingle() && study.baseline().runs().size() > 1
                ? "Right of each title: " + Caption.range(study) + " on the last evening, " + study.lastDay() + "." : "";
        return Optional.of(study.figure("06-deaths", "Deaths by cause, at assumed rates", "People since the first day", panels.size(), false,
                panels, Caption.lines(study), range,
                "By unmet need: displaced people who died of exposure, thirst or untreated illness.", Caption.observed(panels)));
    }

    private static void add(List<Panel> panels, Study study, String title, Indicator indicator) {
        List<Layer> layers = new ArrayList<>(study.ribbons("", Style.INKS[0], Study.ALL, indicator, Ribbon.Ending.RANGE));
        layers.addAll(study.observed("", Marker.CIRCLE, Study.ALL, indicator));
        study.panel(title, "", HEIGHT, true, layers).map(Facets::withRemark).ifPresent(panels::add);
    }

    /** Every rate that makes a death, in words. */
    static List<String> rates(Study study) {
        Harm harm = study.scenario().harm();
        UnmetNeed need = study.scenario().unmetNeed();
        List<String> words = new ArrayList<>();
        words.add(deaths(harm.deathsPerAirStrike()) + " for each air strike, " + Numbers.rate(harm.deathsPerGroundStrike())
                + " for each ground strike, where everybody is still at home; times the share still present to the power "
                + Numbers.rate(harm.exposureExponent()) + ".");
        words.add(deaths(need.deathsInOpenPer10000PerDay()) + " a day for each 10,000 people in the open.");
        words.add(deaths(need.deathsWithoutWaterPer10000PerDay()) + " a day for each 10,000 people with less than "
                + Numbers.rate(study.scenario().standards().survivalLitres()) + " litres of water.");
        words.add(deaths(need.deathsPerUntreatedConsultation()) + " for each consultation that was needed and not given.");
        words.add("These are assumptions of the scenario, not measurements. Other rates give other counts.");
        return words;
    }

    private static String deaths(double rate) {
        return rate == 0 ? "No deaths" : Numbers.rate(rate) + " deaths";
    }
}
