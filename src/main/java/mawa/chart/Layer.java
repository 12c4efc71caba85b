package mawa.chart;

import java.awt.Graphics2D;
import java.util.List;
import mawa.scenario.Observation;

/**
 * One thing drawn in a panel. It holds the values drawn, and tells the same values to the CSV; so the two cannot
 * differ.
 */
sealed interface Layer permits AtWork, Bars, CostPoints, DifferenceRibbon, DoseLine, EffectCells, FitPoints, ForecastLine, ForestRows, HeatMap,
        Intervals, KnownUntil, Level, MapLayer, MapSide, Observed, PairLines, PolicySpans, PrecisionLine, Ribbon, Steps {

    /** Draws what lies behind the lines of all layers, such as bands. */
    default void drawBehind(Graphics2D g, Frame frame) {
    }

    /** Draws into a panel whose axes stand. */
    void draw(Graphics2D g, Frame frame);

    /** Every value drawn. */
    void tell(Row.Sink rows);

    /** The largest amount drawn, for the axis. */
    double highest();

    /** The smallest amount drawn, where that may lie below zero. */
    default double lowest() {
        return 0;
    }

    /** Room that it needs right of the plot, for words of its own. */
    default double roomAtEnd() {
        return 0;
    }

    /** Room that it needs under the axis of a plot of this width, for words of its own. */
    default double roomBelow(double width) {
        return 0;
    }

    /** What the figure's key must explain, given whether the panel has room to label lines at their ends. */
    default List<KeyItem> key(Look look, boolean labelledAtEnd) {
        return List.of();
    }

    /** What was seen, where the layer shows that. */
    default List<Observation> observations() {
        return List.of();
    }

    /** The label at the right end, where there is one. */
    default List<EndLabel> endLabels(Look look) {
        return List.of();
    }
}
