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
    /** People of whom daily rates are told. */
    private static final int PER = 10_000;

    private DeathsChart() {
    }

    static Optional<Figure> of(Study study) {
        List<Panel> panels = new ArrayList<>();
        add(panels, study, "deaths.byStrikes", Indicator.DEATHS_BY_STRIKE_CUMULATIVE);
        add(panels, study, "deaths.byNeed", Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE);
        boolean none = panels.stream().allMatch(p -> Study.highest(p.layers()) == 0);
        // Where no rate makes a death, zeros would tell of deaths that nobody modelled.
        if (panels.isEmpty() || none && !study.scenario().modelsDeaths()) {
            return Optional.empty();
        }
        panels = new ArrayList<>(Facets.oneScale(panels));
        panels.add(Panel.ofWords(study.say("deaths.rates"), rates(study)));
        return Optional.of(study.figure("06-deaths", study.say("deaths.title"), study.say("deaths.what"), study.look().columns(panels.size()), false,
                panels, Caption.lines(study), Caption.lastRange(study), study.say("deaths.need"), Caption.observed(study.look(), panels)));
    }

    private static void add(List<Panel> panels, Study study, String title, Indicator indicator) {
        List<Layer> layers = new ArrayList<>(study.ribbons("", study.ink(), Study.ALL, indicator, Ribbon.Ending.RANGE));
        layers.addAll(study.observed("", Marker.CIRCLE, Study.ALL, indicator));
        study.panel(study.look().phrase(title), "", HEIGHT, true, layers).map(p -> Facets.withRemark(study.look(), p)).ifPresent(panels::add);
    }

    /** Every rate that makes a death, in words. */
    static List<String> rates(Study study) {
        Harm harm = study.scenario().harm();
        UnmetNeed need = study.scenario().unmetNeed();
        List<String> words = new ArrayList<>();
        Numbers numbers = study.look().numbers();
        words.add(study.say("deaths.perStrike", deaths(study, harm.deathsPerAirStrike()), numbers.rate(harm.deathsPerGroundStrike()),
                numbers.rate(harm.exposureExponent())));
        words.add(study.say("deaths.perInOpen", deaths(study, need.deathsInOpenPer10000PerDay()), numbers.exact(PER, 0)));
        words.add(study.say("deaths.perWithoutWater", deaths(study, need.deathsWithoutWaterPer10000PerDay()), numbers.exact(PER, 0),
                numbers.rate(study.scenario().standards().survivalLitres())));
        words.add(study.say("deaths.perConsultation", deaths(study, need.deathsPerUntreatedConsultation())));
        words.add(study.say("deaths.assumed"));
        return words;
    }

    private static String deaths(Study study, double rate) {
        return rate == 0 ? study.say("deaths.none") : study.say("deaths.some", study.look().numbers().rate(rate));
    }
}
