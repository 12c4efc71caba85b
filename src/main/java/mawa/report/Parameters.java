package mawa.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import mawa.conflict.ControlRow;
import mawa.conflict.StrikeRow;
import mawa.report.Block.Column;
import mawa.report.Block.Fold;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Table;
import mawa.scenario.Observation;
import mawa.scenario.ParameterCard;
import mawa.scenario.Scenario;
import mawa.service.CampRow;
import mawa.service.FacilityRow;
import mawa.world.Certainty;
import mawa.world.Place;
import mawa.world.Road;

/** Every number of the scenario, where it comes from and how well it is known. */
final class Parameters {
    private static final String NOT_STATED = "not stated";

    private Parameters() {
    }

    static Optional<Section> of(Findings f) {
        List<ParameterCard> all = f.baseline().file().parameters();
        // Numbers at the top of a file are settings, or sums of tables whose rows have sources of their own.
        List<ParameterCard> bare = all.stream().filter(c -> !c.hasSource() && c.path().indexOf('.') >= 0).toList();
        long settings = all.stream().filter(c -> c.path().indexOf('.') < 0).count();
        long sourced = all.stream().filter(c -> c.hasSource() && c.path().indexOf('.') >= 0).count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("The baseline has " + Figures.count(all.size() - settings, "parameter") + ": " + (bare.isEmpty() ? "each names a source. " : sourced + " name a source, " + bare.size() + " do not. ")
                + Figures.count(all.stream().filter(ParameterCard::hasRange).count(), "of them has a range", "of them have a range")
                + " within which the value may lie. What policies change stands under “What differs from the baseline”."));
        blocks.add(new Fold("All " + Figures.count(all.size(), "value"), List.of(parameters(all))));
        if (!bare.isEmpty()) {
            blocks.add(new Fold("The " + Figures.count(bare.size(), "value") + " without a source", List.of(bare(bare))));
        }
        sources(f.scenario()).ifPresent(table -> blocks.add(new Fold("Sources of the tables", List.of(table))));
        return Optional.of(new Section("parameters", "Parameters and sources", blocks));
    }

    private static Table parameters(List<ParameterCard> all) {
        return new Table("parameters", "Parameters of the baseline",
                List.of(Column.words("Parameter"), Column.numbers("Value"), Column.words("Unit"), Column.numbers("Range"), Column.words("Certainty"), Column.words("Source")),
                all.stream().map(c -> List.of(c.path(), Figures.exact(c.value()), c.unit(), range(c), c.path().indexOf('.') < 0 ? "a setting" : certainty(c.certainty()), Words.passage(c.source()))).toList(), "");
    }

    private static Table bare(List<ParameterCard> bare) {
        return new Table("parameters-without-source", "Values without a source",
                List.of(Column.words("Parameter"), Column.numbers("Value"), Column.words("Unit"), Column.numbers("Range"), Column.words("Certainty")),
                bare.stream().map(c -> List.of(c.path(), Figures.exact(c.value()), c.unit(), range(c), certainty(c.certainty()))).toList(),
                "They are the authors’ own judgement. A finding that hangs on one of them is worth no more than that judgement.");
    }

    private static String range(ParameterCard c) {
        return c.low() < c.high() ? Figures.exact(c.low()) + " – " + Figures.exact(c.high()) + (c.fixed() ? ", set by hand" : "") : "";
    }

    private static String certainty(Optional<Certainty> certainty) {
        return certainty.map(Names::of).orElse(NOT_STATED);
    }

    /** By table, each source once, with how many rows rest on it. */
    private static Optional<Table> sources(Scenario s) {
        List<List<String>> rows = new ArrayList<>();
        rows(rows, "places", s.places(), Place::source, Place::certainty);
        rows(rows, "roads", s.roads(), Road::source, Road::certainty);
        rows(rows, "control", s.control(), ControlRow::source, ControlRow::certainty);
        rows(rows, "strikes", s.strikes(), StrikeRow::source, StrikeRow::certainty);
        rows(rows, "camps", s.camps(), CampRow::source, CampRow::certainty);
        rows(rows, "facilities", s.facilities(), FacilityRow::source, FacilityRow::certainty);
        rows(rows, "observed", s.observed(), Observation::source, Observation::certainty);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("sources", "Sources of the scenario’s tables",
                List.of(Column.words("Table"), Column.numbers("Rows"), Column.words("Certainty"), Column.words("Source")), rows,
                "Certainty is of the rows that name the source: sourced, read there; own knowledge, known to the authors; estimate, derived by a stated rule."));
    }

    private static <R> void rows(List<List<String>> out, String table, List<R> rows, Function<R, String> source, Function<R, Certainty> certainty) {
        Map<String, Map<Certainty, Integer>> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.computeIfAbsent(source.apply(row).strip(), s -> new TreeMap<>()).merge(certainty.apply(row), 1, Integer::sum));
        counts.forEach((name, by) -> out.add(List.of(table, Figures.whole(by.values().stream().mapToInt(n -> n).sum()),
                String.join(", ", by.entrySet().stream().map(e -> Names.of(e.getKey()) + (by.size() > 1 ? " " + Figures.whole(e.getValue()) : "")).toList()),
                name.isEmpty() ? NOT_STATED : Words.passage(name))));
    }
}
