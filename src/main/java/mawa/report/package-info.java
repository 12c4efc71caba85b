/**
 * The report: a page for browsers and a PDF, made of what a result folder holds.
 *
 * <p><b>What lives here.</b> {@link mawa.report.Report} writes both. {@link mawa.report.Findings} is what the report is
 * made of; each section is one class ({@code Highlights}, {@code Needs} ...) that turns findings into a {@code Section} of
 * {@code Block}s, or into nothing where the data do not support it. {@code Layout} turns blocks into elements, once for
 * both; {@code PageFile} writes them as HTML with all in one file, {@code BookFile} as PDF ({@code ColumnWidths},
 * {@code LineBreaks}, {@code Directions} and {@code ArabicLetters} do what browsers do by themselves), {@code TableFiles}
 * writes tables as CSV, LaTeX and Markdown. {@code MapData} is what the map that plays is drawn from. Styles, scripts and
 * {@code LIMITS.md} lie among the resources; the latter goes into every result folder.
 *
 * <p><b>What it may know.</b> Every room but {@code model} and {@code app}; from outside the JDK Open HTML to PDF with
 * PDFBox, and Jackson for the map's data.
 *
 * <p><b>How to add one.</b> A section: a class with {@code static Optional<Section> of(Findings)}, and its name in
 * {@code Report.SECTIONS}. A kind of block: a record in {@code Block} and its layout in {@code Layout}.
 *
 * <p><b>What must never happen here.</b> A statistic that no other room gives; markup made of strings; a request to
 * anybody; a clock; a count by place below the scenario's smallest published count; a report without its limits.
 */
package mawa.report;
