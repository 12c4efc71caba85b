package mawa.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The letters of figures in a PDF: the font's files, read once, of which each document carries what it uses. */
public final class Letters {
    private final FontFiles files;
    private final Optional<TrueTypeFont> regular;
    private final Optional<TrueTypeFont> bold;

    Letters(FontFiles files) throws IOException {
        this.files = files;
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

    /** The font's upright file, where the machine has it. */
    public Optional<File> regular() {
        return files.regular().map(Path::toFile);
    }

    /** The font's bold file, where the machine has it. */
    public Optional<File> bold() {
        return files.bold().map(Path::toFile);
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
