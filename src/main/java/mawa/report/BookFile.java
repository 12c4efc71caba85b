package mawa.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.Map;
import mawa.chart.Drawing;
import mawa.chart.Letters;
import mawa.report.Block.Picture;
import mawa.report.Block.Table;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The report as a PDF: figures stay vectors, letters are embedded, sections are bookmarks, pages are numbered. */
final class BookFile implements Layout.Medium {
    private static final String FIGURE = "mawa/figure";
    /** What a page has room for, in points. */
    private static final double MOST_HEIGHT = 710;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** Stands for a letter that the font lacks. */
    private static final String UNKNOWN_LETTER = "\uFFFD";
    /** In the type of tables. */
    private static final int CHARACTERS_ACROSS = 120;
    private static final double PERCENT = 100;
    /** A table of no more lines stays in one piece: more than that would leave half a page empty above it. */
    private static final int HALF_A_PAGE = 36;
    private static final long NO_TIME = 0;
    private final Letters letters;
    private final List<Drawing> drawings = new ArrayList<>();

    BookFile(Letters letters) {
        this.letters = letters;
    }

    /** The same paper gives the same bytes. */
    byte[] of(Paper paper) throws IOException {
        drawings.clear();
        XRLog.setLoggingEnabled(false);
        Tag html = html(paper);
        try (PDDocument document = new PDDocument(); PdfBoxGraphics2DFontTextDrawer drawer = letters.of(document)) {
            document.setDocumentId(NO_TIME);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePDDocument(document);
            builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            DefaultObjectDrawerFactory figures = new DefaultObjectDrawerFactory();
            figures.registerDrawer(FIGURE, painter(drawer));
            builder.useObjectDrawerFactory(figures);
            builder.useUnicodeBidiSplitter(Directions::new);
            builder.useUnicodeBidiReorderer(new Directions.Turned());
            builder.useUnicodeLineBreaker(new LineBreaks());
            builder.useReplacementText(UNKNOWN_LETTER);
            letters.regular(document).ifPresent(font -> font(builder, font, REGULAR));
            letters.bold(document).ifPresent(font -> font(builder, font, BOLD));
            builder.withW3cDocument(html.document(), "");
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
            builder.toStream(out);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                PDDocumentInformation information = document.getDocumentInformation();
                information.setCreationDate(null);
                information.setModificationDate(null);
                document.getDocumentCatalog().setLanguage("en-GB");
                document.save(out);
            }
            return out.toByteArray();
        }
    }

    private static void font(PdfRendererBuilder builder, PDFont font, int weight) {
        builder.useFont(new PDFontSupplier(font), "DejaVu Sans", weight, FontStyle.NORMAL, true);
    }

    private Tag html(Paper paper) {
        Tag html = Tag.root("html").with("lang", "en-GB");
        Tag head = html.add("head");
        head.add("title", paper.title());
        head.add("style").raw(PageFile.resource("print.css"));
        Tag marks = head.add("bookmarks");
        paper.sections().forEach(s -> marks.add("bookmark").with("name", s.title()).with("href", "#" + s.id()));
        Tag body = html.add("body");
        body.add("div", paper.standing()).with("id", "standing");
        Tag header = body.add("div").of("header");
        header.add("h1", paper.title()).with("dir", "auto");
        header.add("p", paper.subtitle()).of("subtitle").with("dir", "auto");
        Layout layout = new Layout(this);
        paper.sections().forEach(s -> layout.section(body, s));
        return html;
    }

    @Override
    public void picture(Tag figure, Picture picture) {
        Drawing d = picture.drawing();
        // A figure longer than a page would be cut in two.
        double scale = Math.min(1, MOST_HEIGHT / d.height());
        figure.add("object").with("type", FIGURE).with("data", "" + drawings.size()).with("alt", d.title() + ". " + d.subtitle())
                .with("style", "width:" + scale * d.width() + "pt; height:" + scale * d.height() + "pt");
        drawings.add(d);
    }

    @Override
    public void map(Tag parent) {
        // Paper does not play; the maps among the pictures stand in for it.
    }

    @Override
    public void columns(Tag table, Table t) {
        List<Double> widths = ColumnWidths.of(t, CHARACTERS_ACROSS);
        double all = widths.stream().mapToDouble(w -> w).sum();
        table.of(lines(t, widths) <= HALF_A_PAGE ? "whole" : "long").with("style", "width: " + percent(all));
        Tag group = table.add("colgroup");
        widths.forEach(w -> group.add("col").with("style", "width: " + percent(PERCENT * w / all)));
    }

    /** About how many lines a table takes, of columns whose widths are percents of the page's. */
    private static int lines(Table t, List<Double> widths) {
        int lines = 0;
        for (List<String> row : t.rows()) {
            lines += IntStream.range(0, row.size()).map(k -> (int) Math.ceil(row.get(k).length() / (CHARACTERS_ACROSS * widths.get(k) / PERCENT))).max().orElse(1);
        }
        return lines;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    @Override
    public Tag fold(Tag parent, String summary) {
        return parent.add("div").of("fold");
    }

    private FSObjectDrawer painter(PdfBoxGraphics2DFontTextDrawer drawer) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            Drawing d = drawings.get(Integer.parseInt(element.getAttribute("data")));
            device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, g -> {
                if (g instanceof PdfBoxGraphics2D pdf) {
                    pdf.setFontTextDrawer(drawer);
                }
                double scale = width / dotsPerPixel / d.width();
                g.scale(scale, scale);
                d.paint(g);
            });
            return Map.of();
        };
    }
}
