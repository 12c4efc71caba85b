package mawa.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A figure as a PDF page of its own size, with the letters used embedded, and nothing in it that differs between runs. */
final class PdfFile {
    private static final long NO_TIME = 0;
    private final Letters letters;

    PdfFile(Letters letters) {
        this.letters = letters;
    }

    byte[] of(Figure figure) throws IOException {
        FigurePainter painter = new FigurePainter(figure);
        try (PDDocument document = new PDDocument()) {
            // The file's id is made of this and the title; the default is the time of day.
            document.setDocumentId(NO_TIME);
            document.getDocumentInformation().setTitle(figure.title());
            document.getDocumentCatalog().setLanguage(figure.look().language().tag());
            PDPage page = new PDPage(new PDRectangle(painter.width(), painter.height()));
            document.addPage(page);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, painter.width(), (float) painter.height());
            try (PdfBoxGraphics2DFontTextDrawer drawer = letters.of(document)) {
                g.setFontTextDrawer(drawer);
                painter.paint(g);
                g.dispose();
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(g.getXFormObject());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            document.save(out);
            return out.toByteArray();
        }
    }
}
