package mawa.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Measure;
import mawa.experiment.Variant;

/** What two things do together: the effect of each combination, where variants hold a grid of them. */
final class InteractionChart {
    private static final int ROW_HEIGHT = 24;
    private static final double LONGEST_LEVEL = 110;
    private static final int COLUMNS = 2;
    /** As many numbers have room in half the width. */
    private static final int MOST_IN_HALF = 4;

    private InteractionChart() {
    }

    static List<Figure> of(Compared compared) {
        List<TwoFactors> grids = TwoFactors.all(compared);
        List<Panel> panels = new ArrayList<>();
        for (Measure m : compared.leading()) {
            // What is too small to matter stays pale.
            double smallest = compared.comparison().of(m).stream().mapToDouble(Row::smallestEffect).max().orElse(0);
            double largest = grids.stream().flatMap(g -> cells(compared, m, g).stream()).mapToDouble(c -> Math.abs(c.difference())).reduce(smallest, Math::max);
            for (TwoFactors grid : grids) {
                panel(compared, m, grid, largest).ifPresent(panels::add);
            }
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        Look look = compared.look();
        int columns = panels.size() > 1 && panels.stream().allMatch(p -> ((Scale.Columns) p.x()).names().size() <= MOST_IN_HALF) ? look.columns(COLUMNS) : 1;
        return List.of(compared.figure("14-interaction", look.say("interaction.title"), columns, false, panels,
                look.say("interaction.number", compared.intervals()), compared.rates(compared.leading()),
                look.say("interaction.scale") + (panels.stream().anyMatch(InteractionChart::hasGaps) ? " " + look.say("interaction.gaps") : "")));
    }

    private static boolean hasGaps(Panel panel) {
        int cells = ((EffectCells) panel.layers().get(0)).cells().size();
        return cells < ((Scale.Columns) panel.x()).names().size() * ((Scale.Rows) panel.y()).names().size();
    }

    private static List<EffectCells.Cell> cells(Compared compared, Measure m, TwoFactors grid) {
        List<EffectCells.Cell> cells = new ArrayList<>();
        for (int r = 0; r < grid.rows().size(); r++) {
            for (int c = 0; c < grid.columns().size(); c++) {
                Variant variant = grid.cells()[r][c];
                String settings = grid.across() + " " + grid.columns().get(c).inFiles() + "; " + grid.up() + " " + grid.rows().get(r).inFiles();
                if (variant == compared.comparison().baseline()) {
                    cells.add(new EffectCells.Cell(Compared.source(variant, m), r, c, settings, 0, Double.NaN, Double.NaN, "0", "", true));
                } else if (variant != null) {
                    Optional<Row> row = compared.row(m, variant);
                    if (row.isPresent()) {
                        cells.add(cell(compared.look(), row.get(), m, r, c, settings));
                    }
                }
            }
        }
        return cells;
    }

    /** Of deaths the interval is told, of all else the mean. */
    private static EffectCells.Cell cell(Look look, Row row, Measure m, int r, int c, String settings) {
        double d = row.difference().difference();
        boolean range = Compared.isDeaths(m.indicator());
        double low = range ? row.difference().interval().low() : Double.NaN;
        double high = range ? row.difference().interval().high() : Double.NaN;
        return new EffectCells.Cell(Compared.source(row.variant(), m), r, c, settings, d, low, high, range ? Magnitude.range(look, low, high) : Magnitude.of(look.numbers(), d).words(d),
                row.verdict().word().text(), row.verdict().isSettled());
    }

    private static Optional<Panel> panel(Compared compared, Measure m, TwoFactors grid, double largest) {
        List<EffectCells.Cell> cells = cells(compared, m, grid);
        if (cells.size() < 4) {
            return Optional.empty();
        }
        List<String> rows = grid.rows().stream().map(r -> Text.squeezed(r.shown(), Style.SMALL, LONGEST_LEVEL)).toList();
        List<String> columns = grid.columns().stream().map(c -> Text.squeezed(c.shown(), Style.SMALL, LONGEST_LEVEL)).toList();
        Phrase across = compared.look().phrase("interaction.columns", Text.plain(grid.across()));
        Phrase up = compared.look().phrase("interaction.rows", Text.plain(grid.up()));
        return Optional.of(Panel.of(Phrase.ofScenario(Compared.title(m)), compared.shownUnit(m), "", ROW_HEIGHT * rows.size(),
                new Scale.Columns(columns), new Scale.Rows(rows), List.of(new EffectCells(cells, largest))).withBelow(across.shown(), up.shown())
                .named(Compared.title(m) + ", " + across.inFiles() + ", " + up.inFiles()));
    }
}
