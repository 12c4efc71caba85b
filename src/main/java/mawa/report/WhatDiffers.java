package mawa.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.experiment.Variant;
import mawa.report.Block.Column;
import mawa.report.Block.Fold;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Subheading;
import mawa.report.Block.Table;
import mawa.scenario.Difference;
import mawa.scenario.ScenarioDiff;

/** Every value in which a policy's scenario differs from the one it is held against. */
final class WhatDiffers {
    /** What a scenario calls itself is no difference of what is played. */
    private static final List<String> NAMING = List.of("id", "title", "description");
    /** Longer tables are folded on a screen. */
    private static final int LONG = 12;

    private WhatDiffers() {
    }

    static Optional<Section> of(Findings f) {
        List<Variant> others = f.experiment().variants().stream().filter(v -> v != f.baseline()).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("All else is the same in every variant, chance included."));
        points(others).ifPresent(blocks::add);
        for (Variant v : others) {
            if (v.factors().isEmpty()) {
                blocks.addAll(variant(f, v));
            }
        }
        return Optional.of(new Section("what-differs", "What differs from the baseline", blocks));
    }

    private static List<Block> variant(Findings f, Variant v) {
        List<Block> out = new ArrayList<>();
        out.add(new Subheading(v.name() + ": " + Words.title(v.scenario().title())));
        if (!v.scenario().description().equals(f.scenario().description())) {
            out.add(new Paragraph(Words.passage(v.scenario().description())));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Difference d : ScenarioDiff.between(f.experiment().counterpart(v, f.baseline()).file(), v.file()).differences()) {
            if (!NAMING.contains(d.path())) {
                rows.add(List.of(d.path(), d.left().map(Words::passage).orElse("–"), d.right().map(Words::passage).orElse("–"), d.unit()));
            }
        }
        if (rows.isEmpty()) {
            out.add(new Paragraph("It differs in nothing that is played."));
            return out;
        }
        Table table = new Table("what-differs-" + v.name(), "What " + v.name() + " says differently from " + f.experiment().counterpart(v, f.baseline()).name(),
                List.of(Column.words("Where"), Column.words("Baseline"), Column.words(v.name()), Column.words("Unit")), rows, "");
        out.add(rows.size() > LONG ? new Fold("The " + Figures.count(rows.size(), "difference"), List.of(table)) : table);
        return out;
    }

    /** The points of a sweep, of which each sets a few values. */
    private static Optional<Block> points(List<Variant> others) {
        List<Variant> points = others.stream().filter(v -> !v.factors().isEmpty()).toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Column> factors = new LinkedHashMap<>();
        points.forEach(v -> v.factors().keySet().forEach(path -> factors.putIfAbsent(path, Column.words(path))));
        List<Column> columns = new ArrayList<>(List.of(Column.words("Variant"), Column.words("Scenario")));
        columns.addAll(factors.values());
        List<List<String>> rows = new ArrayList<>();
        for (Variant v : points) {
            List<String> row = new ArrayList<>(List.of(v.name(), v.arm()));
            factors.keySet().forEach(path -> row.add(v.factors().getOrDefault(path, "")));
            rows.add(row);
        }
        Table table = new Table("what-differs", "What is set at each point of the sweep", columns, rows, "");
        return Optional.of(rows.size() > LONG ? new Fold("The " + Figures.count(rows.size(), "point"), List.of(table)) : table);
    }
}
