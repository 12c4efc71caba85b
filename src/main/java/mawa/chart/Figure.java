package mawa.chart;

import java.util.List;

/**
 * One picture as a value: prepared once, then drawn in each format and told to its CSV.
 *
 * @param look language, inks and width
 * @param file name without suffix, such as {@code 01-displaced}
 * @param title what it shows, without a judgement
 * @param subtitle scenario, unit and period
 * @param columns of panels; panels fill row by row
 * @param labelledAtEnd whether lines carry their names at their right ends rather than in the key
 * @param panels in reading order
 * @param caption what lines and bands are, and what else a reader must know
 * @param footer where the figure comes from
 * @param illustrative whether the data are invented, which is stamped on the figure
 */
record Figure(Look look, String file, String title, String subtitle, int columns, boolean labelledAtEnd, List<Panel> panels,
        List<String> caption, String footer, boolean illustrative) {
    Figure {
        panels = List.copyOf(panels);
        caption = List.copyOf(caption);
    }
}
