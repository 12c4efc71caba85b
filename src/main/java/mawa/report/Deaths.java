package mawa.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.report.Block.Column;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Table;
import mawa.scenario.ParameterCard;

/** Deaths by cause, always as ranges, with the assumed rates beside them. */
final class Deaths {
    private static final List<Indicator> CAUSES = List.of(Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE);
    /** Every value that makes a death, and what it says. */
    private static final Map<String, String> RATES = rates();

    private Deaths() {
    }

    private static Map<String, String> rates() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("harm.deathsPerAirStrike", "deaths for each air strike, where everybody is still at home");
        out.put("harm.deathsPerGroundStrike", "deaths for each ground strike, where everybody is still at home");
        out.put("harm.exposureExponent", "the two above are multiplied by the share of people still present to this power");
        out.put("unmetNeed.deathsInOpenPer10000PerDay", "deaths a day for each 10,000 displaced people in the open");
        out.put("unmetNeed.deathsWithoutWaterPer10000PerDay", "deaths a day for each 10,000 displaced people with less water than survival needs");
        out.put("unmetNeed.deathsPerUntreatedConsultation", "deaths for each consultation that was needed and not given");
        return out;
    }

    static Optional<Section> of(Findings f) {
        if (!areModelled(f)) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (Indicator i : CAUSES) {
            f.figure(i, Statistic.FINAL).ifPresent(x -> rows.add(List.of(i == Indicator.DEATHS_BY_STRIKE_CUMULATIVE ? "Strikes" : "Exposure, thirst or untreated illness", Ranges.ends(x.band(), i.unit()))));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int replicates = f.ensemble().runs().size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Deaths are counts at assumed rates: another rate gives another count. The ranges below hold the luck of the runs, not the doubt about the rates"
                + (f.experiment().worlds() == Worlds.DRAWN ? " beyond their own ranges" : "") + ". Never quote one of them as a single figure, nor without its rate."));
        blocks.add(new Table("deaths", InShort.opening(f) + ", deaths of civilians by " + Figures.date(f.scenario().end()), List.of(Column.words("Cause"), Column.numbers("People")), rows,
                "Range: " + Ranges.covers(replicates, f.experiment().worlds()) + ". Other causes are not modelled."));
        Table assumed = assumed(f);
        if (!assumed.rows().isEmpty()) {
            blocks.add(assumed);
        }
        DifferenceTables.of(f).flatMap(t -> t.across("deaths-by-policy", "Difference from " + t.comparison().baseline().name() + " in deaths, 95 % intervals at the same rates",
                t.questions(CAUSES, i -> Statistic.FINAL), true)).ifPresent(blocks::add);
        blocks.addAll(f.pictures("06-deaths"));
        return Optional.of(new Section("deaths", "Deaths", blocks));
    }

    /** Whether any rate makes deaths under any variant: else a zero would tell of deaths that nobody modelled. */
    static boolean areModelled(Findings f) {
        return f.experiment().variants().stream().anyMatch(v -> v.scenario().modelsDeaths());
    }

    private static Table assumed(Findings f) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, ParameterCard> cards = new LinkedHashMap<>();
        f.baseline().file().parameters().forEach(c -> cards.put(c.path(), c));
        RATES.forEach((path, words) -> {
            if (cards.containsKey(path)) {
                ParameterCard c = cards.get(path);
                rows.add(List.of(Words.sentence(words), Figures.exact(c.value()), c.low() < c.high() ? Figures.exact(c.low()) + " – " + Figures.exact(c.high()) : "",
                        c.hasSource() ? Words.title(c.source()) : "none: an assumption"));
            }
        });
        return new Table("assumed-rates", "The assumed rates", List.of(Column.words("What"), Column.numbers("Value"), Column.numbers("Possible range"), Column.words("Source")), rows, "");
    }

    /** A rate of a scenario in a sentence. */
    static String rate(double rate) {
        return rate == 0 ? "none" : Figures.exact(rate);
    }
}
