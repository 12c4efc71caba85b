package mawa.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A figure as a PDF page of its own size, with the letters used embedded, and nothing in it that differs between runs. */
final class PdfFile {
    private static final long NO_TIME = 0;
    private final Optional<TrueTypeFont> regular;
    private final Optional<TrueTypeFont> bold;

    PdfFile(FontFiles files) throws IOException {
        regular = parse(files.regular());
        bold = parse(files.bold());
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
            try (PdfLetters letters = new PdfLetters()) {
                letters.register(document, Style.SMALL.getFontName(), regular);
                letters.register(document, Style.TITLE.getFontName(), bold);
                g.setFontTextDrawer(letters);
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

    private static Optional<TrueTypeFont> parse(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.get().toFile()));
        // Ligatures would make "fi" one letter, which a reader who searches or copies does not find.
        font.setEnableGsub(false);
        return Optional.of(font);
    }
}
