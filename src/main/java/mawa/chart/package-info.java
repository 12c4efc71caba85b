/**
 * Figures: charts and maps as values, and their way into PNG, SVG, PDF and CSV.
 *
 * <p><b>What lives here.</b> {@link mawa.chart.Charts} draws charts of one scenario, {@link
 * mawa.chart.ComparisonCharts} charts of a comparison of policies, each in four formats; {@link mawa.chart.Chart} lists them.
 * Each chart is one class ({@code DisplacedChart}, {@code DifferencesChart} ...) that makes a {@code Figure}: a value that
 * holds all that is drawn. {@code FigurePainter} lays a figure out, {@code PanelPainter} draws its panels, and {@code PngFile},
 * {@code SvgFile}, {@code PdfFile} and {@code CsvFile} write it; so the CSV is by construction what was drawn. {@link mawa.chart.Maps} draws the
 * maps of one variant: a map is a figure whose scales are longitude and latitude and whose layers are {@code MapLayer}s, so it
 * comes in the same formats with the same CSV; {@code MapSlides} draws all days in a row, and
 * {@code MapInks} has the colours that a palette gives to maps.
 *
 * <p>{@link mawa.chart.Look} says how: {@link mawa.chart.Language}, {@link mawa.chart.Palette} and width. It is handed down from
 * the call to each layer. All words of charts and maps stand in {@code figures_<language>.properties}, one key a phrase; a {@code Phrase} holds
 * English beside the language shown, because the CSV has one spelling in every language. {@code Style} holds what no look
 * changes. In Arabic, lines begin at the right and panels fill their rows from there; axes keep their directions.
 *
 * <p><b>What it may know.</b> {@code world}, {@code scenario} with the records it is made of, {@code outcome},
 * {@code comparison} and {@code experiment}; from outside the JDK JFreeChart, Batik's SVG generator and PDFBox. It is
 * the only home of these.
 *
 * <p><b>How to add one.</b> A chart: a class with {@code static Optional<Figure> of(Study)}, of a comparison {@code static
 * List<Figure> of(Compared)}, and a line in {@link mawa.chart.Chart}. A way of drawing: a record that implements {@code Layer},
 * and its name in the {@code permits} clause. A phrase: a key in every language's file. A language: its file, and a constant in
 * {@link mawa.chart.Language}. A palette: a constant in {@link mawa.chart.Palette}.
 *
 * <p><b>What must never happen here.</b> A statistic over runs that neither the ensemble nor the room of comparisons
 * gives; a value drawn that the CSV lacks; a count by place below the scenario's smallest published count; a boundary
 * on a map, or a place finer than a hundredth of a degree; a clock or a random number in a file; a second axis, a pie,
 * red beside green; one score made of two figures; a figure without its caption and footer; words of a figure in its class; a
 * language, colour or width kept anywhere but in the look.
 */
package mawa.chart;
