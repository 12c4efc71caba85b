package mawa.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mawa.experiment.Spread;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;

/** What one variant changes in the whole, evening by evening: median and 90 % band over the pairs that share their luck. */
final class MapDifferences {
    private final Ensemble ensemble;
    private final Ensemble baseline;

    MapDifferences(Ensemble ensemble, Ensemble baseline) {
        this.ensemble = ensemble;
        this.baseline = baseline;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("difference");
        for (Indicator indicator : MapTables.WHOLE) {
            List<double[]> pairs = pairs(indicator);
            if (!pairs.isEmpty()) {
                int scale = indicator.unit().equals("people") ? 1 : MapTables.TENTHS;
                Spread spread = Spread.over(pairs.size(), ensemble.days(), (r, d) -> pairs.get(r)[d]);
                json.writeObjectFieldStart(indicator.key());
                json.writeNumberField("scale", scale);
                json.writeStringField("p05", MapTables.packed(spread.p05(), scale));
                json.writeStringField("p50", MapTables.packed(spread.p50(), scale));
                json.writeStringField("p95", MapTables.packed(spread.p95(), scale));
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    /** Variant minus baseline, a row for each replicate that both have. */
    private List<double[]> pairs(Indicator indicator) {
        List<double[]> out = new ArrayList<>();
        for (RunOutcome theirs : ensemble.runs()) {
            for (RunOutcome ours : baseline.runs()) {
                if (ours.replicate() == theirs.replicate()) {
                    double[] ofVariant = theirs.find("all", Group.ALL, indicator);
                    double[] ofBaseline = ours.find("all", Group.ALL, indicator);
                    if (ofVariant == null || ofBaseline == null) {
                        return List.of();
                    }
                    double[] difference = new double[ofVariant.length];
                    for (int d = 0; d < difference.length; d++) {
                        difference[d] = ofVariant[d] - ofBaseline[d];
                    }
                    out.add(difference);
                }
            }
        }
        return out;
    }
}
