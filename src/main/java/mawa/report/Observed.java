package mawa.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import mawa.experiment.Held;
import mawa.outcome.Indicator;
import mawa.report.Block.Column;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Table;
import mawa.scenario.Observation;
import mawa.scenario.Observation.Use;

/** What was observed, against what was simulated without any policy. */
final class Observed {
    private static final int PERCENT = 100;
    private static final String ALL = "all";

    private Observed() {
    }

    static Optional<Section> of(Findings f) {
        List<Held> all = held(f);
        List<Block> pictures = new ArrayList<>(f.pictures("17-fit"));
        pictures.addAll(f.pictures("18-fit-by-place"));
        if (all.isEmpty() && pictures.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (!all.isEmpty()) {
            blocks.add(new Paragraph(words(all)));
        }
        String beside = NaiveForecasts.said(f.fit());
        if (!pictures.isEmpty() && !beside.isEmpty()) {
            blocks.add(new Paragraph(beside + " The figures show what it is held against: people and places as they were counted, and what simple guesses would have said."));
        }
        blocks.addAll(pictures);
        if (!all.isEmpty()) {
            blocks.add(table(f, all));
        }
        blocks.add(new Paragraph("Observations are estimates too: made in a war, revised later, and by sources that count different things under one word. Where each comes from stands under "
                + "“Parameters and sources”."));
        return Optional.of(new Section("fit", "Simulated against observed", blocks));
    }

    /** What was calibrated on first, then what was kept aside; each by date. */
    static List<Held> held(Findings f) {
        return Held.against(f.ensemble(), f.scenario()).stream().sorted(Comparator.comparing(h -> h.observation().use())).toList();
    }

    /** How many hold, in sentences. */
    static String words(List<Held> all) {
        List<Held> calibrated = all.stream().filter(h -> h.observation().use() == Use.CALIBRATION).toList();
        List<Held> kept = all.stream().filter(h -> h.observation().use() == Use.VALIDATION).toList();
        StringBuilder out = new StringBuilder();
        if (!calibrated.isEmpty()) {
            out.append("Of ").append(Figures.count(calibrated.size(), "observation")).append(" that parameters may have been adjusted to, ").append(holding(calibrated))
                    .append(": the simulated median lies within ").append(Figures.percent(calibrated.get(0).tolerance())).append(" of the observed range. ");
        }
        if (kept.isEmpty()) {
            out.append("No observation was kept aside to test the model, so nothing here says how well it does where it was not adjusted.");
        } else {
            out.append("Of ").append(Figures.count(kept.size(), "observation")).append(" kept aside to test it, ").append(holding(kept)).append(" (within ")
                    .append(Figures.percent(kept.get(0).tolerance())).append("). Only these say how well the model does where it was not adjusted.");
        }
        return out.toString();
    }

    private static String holding(List<Held> all) {
        long hold = all.stream().filter(Held::holds).count();
        return hold == all.size() ? (hold == 1 ? "it holds" : "all hold") : hold == 0 ? "none holds" : hold + (hold == 1 ? " holds" : " hold");
    }

    private static Table table(Findings f, List<Held> all) {
        List<List<String>> rows = new ArrayList<>();
        for (Held h : all) {
            Observation o = h.observation();
            Indicator indicator = Indicator.of(o.indicator());
            DoubleFunction<String> shown = o.isShare() ? Figures::percent : value -> Figures.rounded(value, indicator.unit());
            String what = Names.of(indicator) + (o.isShare() ? ", share of all " + Names.of(Indicator.of(o.shareOf())) : "") + (o.place().equals(ALL) ? "" : ", in " + o.place());
            rows.add(List.of(Figures.date(o.date()), what, range(shown.apply(o.low()), shown.apply(o.high())), shown.apply(h.band().p50()),
                    range(shown.apply(h.band().p05()), shown.apply(h.band().p95())), off(h), h.holds() ? "yes" : "no", o.use() == Use.CALIBRATION ? "calibration" : "validation"));
        }
        return new Table("fit", "Observed and simulated",
                List.of(Column.words("Evening"), Column.words("What"), Column.numbers("Observed"), Column.numbers("Simulated, median"), Column.numbers("90 % band"),
                        Column.numbers("Off"), Column.words("Holds"), Column.words("Used for")),
                rows, "Baseline, " + Figures.count(f.ensemble().runs().size(), "replicate") + "; bands cover " + f.experiment().worlds().covers()
                        + ". Off: how far the median lies outside the observed range, in percent of its nearer end.");
    }

    private static String off(Held h) {
        double deviation = h.deviation();
        return deviation == 0 ? "inside" : Double.isInfinite(deviation) ? "above none" : String.format(Locale.ROOT, "%+d %%", Math.round(deviation * PERCENT));
    }

    private static String range(String low, String high) {
        return low.equals(high) ? low : low + " – " + high;
    }
}
