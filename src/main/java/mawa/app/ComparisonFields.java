package mawa.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawa.comparison.PairedDifference;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Comparison;
import mawa.experiment.Measure;

/** A comparison for programs: every figure shown or left out of the page, as maps that become JSON. */
final class ComparisonFields {
    private ComparisonFields() {
    }

    static Map<String, Object> of(Answer answer) {
        Comparison comparison = answer.comparison();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("experiment", answer.experiment().id());
        out.put("seed", answer.experiment().seed());
        out.put("worlds", answer.experiment().worlds().key());
        out.put("baseline", comparison.baseline().name());
        out.put("table", answer.tables().get(0).toString());
        out.put("pairsDropped", comparison.dropped());
        List<Object> rows = new ArrayList<>();
        for (Measure m : comparison.measures()) {
            comparison.of(m).forEach(row -> rows.add(of(row)));
        }
        out.put("differences", rows);
        out.put("differsInMoreThanPolicies", VariantChanges.unguarded(answer.experiment(), comparison.baseline()));
        if (answer.isDrawn()) {
            out.put("overDrawnWorlds", new WorldsSheet(answer.worlds()).fields());
        }
        return out;
    }

    private static Map<String, Object> of(Row row) {
        PairedDifference d = row.difference();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("variant", row.variant().name());
        out.put("baseline", row.baseline().name());
        out.put("indicator", row.indicator().key());
        out.put("statistic", row.statistic().key());
        out.put("unit", row.statistic().unitOf(row.indicator()));
        out.put("primary", row.isPrimary());
        out.put("pairs", d.pairs());
        out.put("meanBaseline", d.meanBaseline());
        out.put("meanVariant", d.meanVariant());
        out.put("difference", d.difference());
        out.put("ciLow", d.interval().low());
        out.put("ciHigh", d.interval().high());
        out.put("differencePercent", d.differencePercent());
        out.put("effectSize", d.effectSize());
        out.put("shareBetter", d.shareBetter());
        out.put("shareEqual", d.shareEqual());
        out.put("varianceReduction", d.varianceReduction());
        out.put("replicatesFor5Percent", EqualLuck.orNothing(EqualLuck.keyed(d)));
        out.put("replicatesFor5PercentWithIndependentSeeds", EqualLuck.orNothing(EqualLuck.independent(d)));
        out.put("smallestEffect", row.smallestEffect());
        out.put("pHolm", row.adjustedP());
        out.put("verdict", row.verdict().word().text());
        out.put("morePairs", row.verdict().isSettled() ? Double.NaN : EqualLuck.orNothing(row.verdict().morePairs()));
        return out;
    }
}
