package mawa.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.comparison.Interval;
import mawa.comparison.PairedDifference;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.outcome.Indicator;
import mawa.policy.Policy;
import mawa.scenario.Scenario;
import mawa.world.Land;

/** What each policy costs at most, against the person-days without shelter that it averts. The two are never made one score. */
final class TradeOffChart {
    private static final int HEIGHT = 210;
    private static final Indicator SHELTER = Indicator.PERSON_DAYS_WITHOUT_SHELTER;

    private TradeOffChart() {
    }

    static List<Figure> of(Compared compared) {
        List<CostPoints.Point> points = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Paired p : compared.pairs()) {
            Optional<Double> cost = cost(p);
            Optional<Row> row = compared.row(SHELTER, Statistic.FINAL, p.variant());
            if (cost.isPresent() && row.isPresent()) {
                points.add(point(compared, p.variant(), cost.get(), row.get().difference()));
            } else {
                without.add(p.variant().name());
            }
        }
        if (points.isEmpty()) {
            return List.of();
        }
        CostPoints layer = new CostPoints(points);
        Scale y = layer.lowest() < 0 ? new Scale.Signed(layer.lowest(), layer.highest(), false) : new Scale.Amounts(layer.highest(), false);
        double cheapest = points.stream().mapToDouble(CostPoints.Point::usd).min().orElse(0);
        double dearest = points.stream().mapToDouble(CostPoints.Point::usd).max().orElse(0);
        Scale x = cheapest < 0 ? new Scale.Signed(cheapest, dearest, false) : new Scale.Amounts(dearest, false);
        Panel panel = Panel.of(compared.look().phrase("tradeOff.averted"), compared.say("tradeOff.unit", SHELTER.key(), compared.baselineName()), "", HEIGHT, x, y,
                List.of(layer)).withBelow(cheapest < 0 ? compared.say("tradeOff.costBeyond", compared.baselineName()) : compared.say("tradeOff.cost"));
        return List.of(compared.figure("16-trade-off", compared.say("tradeOff.title"), 1, false, List.of(panel),
                compared.say("tradeOff.point", compared.intervals()), compared.say("tradeOff.counted"),
                without.isEmpty() ? "" : compared.say("tradeOff.without", Text.plain(String.join(", ", without))),
                compared.leftOut()));
    }

    /** What a variant's own policies cost more than those of the baseline that they replace; nothing where one has no cost. */
    private static Optional<Double> cost(Paired p) {
        Map<String, Policy> own = Compared.ownPolicies(p.baseline(), p.variant());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Policy> replaced = Compared.ownPolicies(p.variant(), p.baseline());
        Optional<Double> theirs = sum(own, p.variant().scenario());
        Optional<Double> before = sum(replaced, p.baseline().scenario());
        return theirs.isEmpty() || before.isEmpty() ? Optional.empty() : Optional.of(theirs.get() - before.get());
    }

    private static Optional<Double> sum(Map<String, Policy> policies, Scenario scenario) {
        Land land = new Land(scenario.places(), List.of(), scenario.regions());
        double sum = 0;
        for (Policy policy : policies.values()) {
            Optional<Double> cost = policy.costUsd(scenario.calendar(), land);
            if (cost.isEmpty()) {
                return Optional.empty();
            }
            sum += cost.get();
        }
        return Optional.of(sum);
    }

    private static CostPoints.Point point(Compared compared, Variant variant, double cost, PairedDifference d) {
        Interval i = d.interval();
        return new CostPoints.Point(new Source(variant.name(), Study.ALL, "all", "cost", "USD"), Source.of(variant.name(), Study.ALL, SHELTER),
                compared.name(variant), cost, -d.difference(), -i.high(), -i.low());
    }
}
