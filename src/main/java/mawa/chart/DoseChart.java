package mawa.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.comparison.PairedDifference;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Measure;

/** The effect against the size or the date of a policy, where variants differ in nothing else. */
final class DoseChart {
    private static final int HEIGHT = 130;
    private static final int MOST_LINES = 5;
    private static final int COLUMNS = 2;

    private DoseChart() {
    }

    static List<Figure> of(Compared compared) {
        Map<String, List<Family>> panels = new LinkedHashMap<>();
        for (Family f : Family.all(compared)) {
            // Five lines to a panel: more cannot be told apart.
            int full = 0;
            while (panels.getOrDefault(f.arm() + " " + f.path() + " " + full, List.of()).size() == MOST_LINES) {
                full++;
            }
            panels.computeIfAbsent(f.arm() + " " + f.path() + " " + full, k -> new ArrayList<>()).add(f);
        }
        Map<Measure, List<Panel>> byMeasure = new LinkedHashMap<>();
        for (Measure m : compared.leading()) {
            List<Panel> drawn = panels.values().stream().flatMap(families -> panel(compared, m, families).stream()).toList();
            double low = drawn.stream().mapToDouble(p -> ((Scale.Signed) p.y()).lowest()).min().orElse(0);
            double high = drawn.stream().mapToDouble(p -> ((Scale.Signed) p.y()).highest()).max().orElse(0);
            byMeasure.put(m, drawn.stream().map(p -> p.withY(new Scale.Signed(low, high, false))).toList());
        }
        List<Panel> all = inOrder(List.copyOf(byMeasure.values()));
        if (all.isEmpty()) {
            return List.of();
        }
        // Several lines in a panel carry their names at their ends, which takes the whole width.
        boolean several = all.stream().anyMatch(p -> p.layers().size() > 1);
        Look look = compared.look();
        return List.of(compared.figure("13-dose-response", look.say("dose.title"), several ? 1 : look.columns(COLUMNS), several, all,
                look.say("dose.point", compared.intervals()), look.say("dose.hollow", compared.baselineName()), compared.rates(compared.leading())));
    }

    /** Two measures stand side by side; else one follows the other. */
    private static List<Panel> inOrder(List<List<Panel>> byMeasure) {
        if (byMeasure.size() != COLUMNS || byMeasure.get(0).size() != byMeasure.get(1).size()) {
            return byMeasure.stream().flatMap(List::stream).toList();
        }
        List<Panel> out = new ArrayList<>();
        for (int k = 0; k < byMeasure.get(0).size(); k++) {
            out.add(byMeasure.get(0).get(k));
            out.add(byMeasure.get(1).get(k));
        }
        return out;
    }

    private static Optional<Panel> panel(Compared compared, Measure m, List<Family> families) {
        List<Layer> lines = new ArrayList<>();
        double highest = 0;
        double lowest = 0;
        boolean whole = true;
        for (Family f : families) {
            List<DoseLine.Point> points = new ArrayList<>();
            for (Family.Member member : f.members()) {
                point(compared, m, member).ifPresent(points::add);
            }
            if (points.size() >= 2 && points.stream().anyMatch(p -> !p.isBaseline())) {
                lines.add(new DoseLine(families.size() == 1 ? "" : f.others().isEmpty() ? compared.say("dose.alone") : f.others(),
                        compared.look().palette().ink(families.size() == 1 ? 0 : lines.size()), f.path(), f.unit(), points));
                highest = Math.max(highest, points.stream().mapToDouble(DoseLine.Point::x).max().orElse(0));
                lowest = Math.min(lowest, points.stream().mapToDouble(DoseLine.Point::x).min().orElse(0));
                whole &= points.stream().allMatch(p -> p.x() == Math.rint(p.x()));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Family one = families.get(0);
        Scale x = one.isOfDates() ? compared.study().days() : lowest < 0 ? new Scale.Signed(lowest, highest, whole) : new Scale.Amounts(highest, whole);
        Scale y = new Scale.Signed(lines.stream().mapToDouble(Layer::lowest).min().orElse(0), lines.stream().mapToDouble(Layer::highest).max().orElse(0), false);
        String below = Settings.shortly(one.path()) + (one.unit().isEmpty() ? "" : ", " + one.unit()) + (one.arm().isEmpty() ? "" : "  (" + Text.plain(one.arm()) + ")");
        return Optional.of(Panel.of(Phrase.ofScenario(Compared.title(m)), compared.shownUnit(m), compared.side(m), HEIGHT, x, y, lines).withBelow(below).named(Compared.title(m) + " against " + below));
    }

    private static Optional<DoseLine.Point> point(Compared compared, Measure m, Family.Member member) {
        LocalDate start = compared.study().days().start();
        double x = member.date().map(d -> (double) ChronoUnit.DAYS.between(start, d)).orElse(member.number());
        if (member.isBaseline()) {
            return Optional.of(new DoseLine.Point(Compared.source(compared.comparison().baseline(), m), x, member.value(), 0, Double.NaN, Double.NaN, true));
        }
        return compared.row(m, member.variant().orElseThrow()).map(row -> point(row, m, x, member.value()));
    }

    private static DoseLine.Point point(Row row, Measure m, double x, String setting) {
        PairedDifference d = row.difference();
        return new DoseLine.Point(Compared.source(row.variant(), m), x, setting, d.difference(), d.interval().low(), d.interval().high(), false);
    }
}
