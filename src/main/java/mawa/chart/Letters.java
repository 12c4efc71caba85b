package mawa.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of figures in a PDF: the font's files, read once, of which each document carries what it uses. */
public final class Letters {
    private final Optional<TrueTypeFont> regular;
    private final Optional<TrueTypeFont> bold;

    private Letters(FontFiles files) throws IOException {
        regular = parse(files.regular());
        bold = parse(files.bold());
    }

    /** Those of this machine; where it lacks them, text in figures is drawn as outlines, which cannot be selected. */
    public static Letters find() throws IOException {
        return new Letters(FontFiles.find());
    }

    /** What draws text into figures of one document, with the letters embedded. Close it when all are drawn. */
    public PdfBoxGraphics2DFontTextDrawer of(PDDocument document) throws IOException {
        PdfLetters drawer = new PdfLetters();
        drawer.register(document, Style.SMALL.getFontName(), regular);
        drawer.register(document, Style.TITLE.getFontName(), bold);
        return drawer;
    }

    /** The upright font in a document, where the machine has it. */
    public Optional<PDFont> regular(PDDocument document) throws IOException {
        return in(document, regular);
    }

    /** The bold font in a document, where the machine has it. */
    public Optional<PDFont> bold(PDDocument document) throws IOException {
        return in(document, bold);
    }

    private static Optional<PDFont> in(PDDocument document, Optional<TrueTypeFont> font) throws IOException {
        return font.isPresent() ? Optional.of(PDType0Font.load(document, font.get(), true)) : Optional.empty();
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
