package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.experiment.Summary.Figure;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Points;

/** What happens in the baseline, over time. */
final class WithoutPolicy {
    /** What is told, and how. */
    private record Told(Indicator indicator, Statistic statistic, String words) {
    }

    private static final List<Told> TOLD = List.of(
            new Told(Indicator.REPEATEDLY_DISPLACED_PEOPLE_CUMULATIVE, Statistic.FINAL, "people move at least twice"),
            new Told(Indicator.RETURNED_PEOPLE_CUMULATIVE, Statistic.FINAL, "returns home are counted; somebody who returns twice counts twice"),
            new Told(Indicator.PEOPLE_IN_THE_OPEN, Statistic.PEAK, "people sleep without any roof on the worst evening"),
            new Told(Indicator.HOMES_DESTROYED_CUMULATIVE, Statistic.FINAL, "homes are made uninhabitable by strikes"));

    private static final List<String> CHARTS = List.of("01-displaced", "07-moves", "08-strikes");

    private WithoutPolicy() {
    }

    static Optional<Section> of(Findings f) {
        List<Block> charts = new ArrayList<>();
        CHARTS.forEach(name -> charts.addAll(f.pictures(name)));
        Optional<Figure> displaced = f.figure(Indicator.DISPLACED_PEOPLE_CUMULATIVE, Statistic.FINAL);
        if (charts.isEmpty() && displaced.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        displaced.ifPresent(d -> blocks.add(new Paragraph(opening(f, d))));
        List<String> points = new ArrayList<>();
        for (Told told : TOLD) {
            f.figure(told.indicator(), told.statistic()).filter(x -> x.band().p95() > 0)
                    .ifPresent(x -> points.add(Ranges.cell(x.band(), told.indicator().unit()) + " " + told.words() + "."));
        }
        if (!points.isEmpty()) {
            blocks.add(new Points(points));
        }
        blocks.addAll(charts);
        return Optional.of(new Section("baseline", InShort.opening(f), blocks));
    }

    private static String opening(Findings f, Figure displaced) {
        StringBuilder out = new StringBuilder("By ").append(Figures.date(f.scenario().end())).append(", ").append(Ranges.cell(displaced.band(), "people")).append(" people have left the place where they lived on ")
                .append(Figures.date(f.scenario().start())).append(".");
        Optional<Figure> inCamps = f.figure(Indicator.PEOPLE_IN_CAMPS, Statistic.FINAL);
        Optional<Figure> outside = f.figure(Indicator.PEOPLE_OUTSIDE_CAMPS, Statistic.FINAL);
        if (inCamps.isPresent() && outside.isPresent()) {
            out.append(" On that evening ").append(Ranges.cell(inCamps.get().band(), "people")).append(" of the displaced are in camps" + (f.scenario().hasPeopleInCampsAlready() ? ", with those who were there before the first day, and " : " and "))
                    .append(Ranges.cell(outside.get().band(), "people")).append(" elsewhere; the others are on the road, home again or across the border.");
        }
        return out + (displaced.replicates() == 1 ? " One replicate, so no ranges." : " In brackets: " + Ranges.covers(displaced.replicates(), f.experiment().worlds()) + ".");
    }
}
