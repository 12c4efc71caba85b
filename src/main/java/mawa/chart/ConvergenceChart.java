package mawa.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mawa.comparison.Interval;
import mawa.experiment.Comparison;
import mawa.experiment.Measure;
import mawa.experiment.Plan;

/** Whether more replicates would say more: how fast the interval of each difference narrows, and the target it is held against. */
final class ConvergenceChart {
    private static final int HEIGHT = 230;
    private static final int LEAST_PAIRS = 3;
    private static final double USUAL_TARGET = 0.05;
    private static final double PERCENT = 100;
    private static final double HIGHEST = 1000;
    private static final double UNSETTLED = 100;

    private ConvergenceChart() {
    }

    static List<Figure> of(Compared compared) {
        // The measure that the target speaks of; else the one that decides.
        return compared.plan().target().map(Plan.Target::measure).filter(compared.comparison().measures()::contains).map(List::of)
                .orElseGet(() -> compared.leading().stream().limit(1).toList()).stream().flatMap(m -> of(compared, m).stream()).toList();
    }

    private static List<Figure> of(Compared compared, Measure m) {
        double target = PERCENT * compared.plan().target().map(Plan.Target::share).orElse(USUAL_TARGET);
        List<Paired> pairs = compared.pairs().stream().filter(p -> p.values().containsKey(m) && p.replicates().size() >= LEAST_PAIRS).toList();
        List<List<PrecisionLine.Point>> all = pairs.stream().map(p -> points(p.values().get(m).differences())).toList();
        List<Double> percents = all.stream().flatMap(List::stream).map(PrecisionLine.Point::percent).filter(v -> v > 0 && v <= HIGHEST).toList();
        if (percents.isEmpty()) {
            return List.of();
        }
        double lowest = Math.min(target, percents.stream().mapToDouble(v -> v).min().orElse(target)) * 0.8;
        double highest = Math.max(2 * target, percents.stream().mapToDouble(v -> v).max().orElse(target)) * 1.2;
        List<Layer> layers = new ArrayList<>();
        Source levels = new Source("", Study.ALL, "all", m.indicator().key(), "percent");
        if (highest >= UNSETTLED) {
            layers.add(new Level(levels, "reachesZero", compared.say("convergence.reachesZero"), UNSETTLED));
        }
        layers.add(new Level(levels, "target", compared.say("convergence.target", percent(compared, target)), target));
        for (int k = 0; k < pairs.size(); k++) {
            Source source = new Source(pairs.get(k).variant().name(), Study.ALL, "all", m.indicator().key(), "percent");
            int number = compared.pairs().indexOf(pairs.get(k)) + 1;
            layers.add(new PrecisionLine(source, compared.name(pairs.get(k).variant()),
                    compared.pairs().size() == 1 ? compared.study().ink() : compared.look().palette().variant(number), all.get(k), lowest, highest));
        }
        int most = pairs.stream().mapToInt(p -> p.replicates().size()).max().orElse(0);
        Panel panel = Panel.of(compared.look().phrase("convergence.halfWidth"), compared.say("convergence.unit"), "", HEIGHT, new Scale.Amounts(most, true),
                new Scale.Decades(lowest, highest, true), layers).withBelow(compared.say("convergence.replicates"));
        String none = pairs.stream().filter(p -> Arrays.stream(p.values().get(m).differences()).allMatch(d -> d == 0)).map(p -> p.variant().name())
                .collect(Collectors.joining(", "));
        return List.of(compared.figure("15-convergence", compared.say("convergence.title"), Compared.title(m), 1, true, List.of(panel),
                compared.say("convergence.line", compared.look().numbers().exact(LEAST_PAIRS, 0), Caption.covers(compared.study())),
                (compared.plan().target().isPresent() ? compared.say("convergence.rule") : compared.say("convergence.usual", percent(compared, target)))
                        + (none.isEmpty() ? "" : " " + compared.say("convergence.none", Text.plain(none))),
                compared.leftOut()));
    }

    private static String percent(Compared compared, double value) {
        return compared.look().numbers().percent(compared.look().numbers().rate(value));
    }

    private static List<PrecisionLine.Point> points(double[] differences) {
        List<PrecisionLine.Point> out = new ArrayList<>();
        for (int n = LEAST_PAIRS; n <= differences.length; n++) {
            double[] first = Arrays.copyOf(differences, n);
            double mean = Arrays.stream(first).sum() / n;
            out.add(new PrecisionLine.Point(n, mean == 0 ? Double.NaN : PERCENT * Interval.studentT(first, Comparison.LEVEL).halfWidth() / Math.abs(mean)));
        }
        return out;
    }
}
