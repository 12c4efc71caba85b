package mawa.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Letters of a PDF. PDF knows neither which way a line runs nor how Arabic letters join; Java does. So a line with letters written
 * from right to left is laid out here, and each of its shapes is written where it lies, under the code that Unicode has for that
 * shape (its presentation forms). The text stays text: it can be selected and found. What has no such code is drawn as outlines.
 */
final class PdfLetters extends PdfBoxGraphics2DFontTextDrawer {
    private final Map<String, Embedded> fonts = new HashMap<>();

    /** A font in the document, and which code stands for which of its shapes. */
    private record Embedded(PDType0Font font, CmapLookup codes) {
    }

    /** One shape of a line at its place: {@code x} to the right and {@code y} up from where the line begins at its left. */
    private record Shape(String code, double x, double y) {
    }

    /** Without its file a font is drawn as outlines: the page looks the same, but its text cannot be selected. */
    void register(PDDocument document, String name, Optional<TrueTypeFont> file) throws IOException {
        if (file.isPresent()) {
            PDType0Font font = PDType0Font.load(document, file.get(), true);
            registerFont(name, font);
            fonts.put(name, new Embedded(font, file.get().getUnicodeCmapLookup()));
        }
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator line, IFontTextDrawerEnv env) throws IOException, FontFormatException {
        return isDirected(line) ? shapes(line).isPresent() : super.canDrawText(line, env);
    }

    @Override
    public void drawText(AttributedCharacterIterator line, IFontTextDrawerEnv env) throws IOException, FontFormatException {
        if (!isDirected(line)) {
            super.drawText(line, env);
            return;
        }
        Font font = (Font) line.getAttribute(TextAttribute.FONT);
        env.applyPaint(env.getPaint(), null);
        PDPageContentStream content = env.getContentStream();
        content.beginText();
        content.setFont(fonts.get(font.getFontName()).font(), font.getSize2D());
        for (Shape shape : shapes(line).orElse(List.of())) {
            // The page's y runs down here, that of letters up.
            content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) shape.x(), (float) -shape.y()));
            content.showText(shape.code());
        }
        content.endText();
    }

    private static boolean isDirected(AttributedCharacterIterator line) {
        line.first();
        return line.getAttribute(TextAttribute.RUN_DIRECTION) != null;
    }

    /** The line's shapes from left to right; nothing where the font is not embedded or one of them has no code. */
    private Optional<List<Shape>> shapes(AttributedCharacterIterator line) {
        line.first();
        Font font = (Font) line.getAttribute(TextAttribute.FONT);
        boolean fromRight = TextAttribute.RUN_DIRECTION_RTL.equals(line.getAttribute(TextAttribute.RUN_DIRECTION));
        Embedded embedded = fonts.get(font.getFontName());
        String text = Text.of(line);
        if (embedded == null || !isSameFont(font, embedded, text)) {
            return Optional.empty();
        }
        List<Shape> shapes = new ArrayList<>();
        double x = 0;
        for (GlyphVector run : runs(font, text, fromRight)) {
            for (int i = 0; i < run.getNumGlyphs(); i++) {
                List<Integer> codes = embedded.codes().getCharCodes(run.getGlyphCode(i));
                boolean shown = run.getGlyphOutline(i).getBounds2D().getWidth() > 0;
                if (shown && (codes == null || codes.isEmpty())) {
                    return Optional.empty();
                }
                if (codes != null && !codes.isEmpty()) {
                    shapes.add(new Shape(Character.toString(codes.get(0)), x + run.getGlyphPosition(i).getX(), -run.getGlyphPosition(i).getY()));
                }
            }
            x += run.getGlyphPosition(run.getNumGlyphs()).getX();
        }
        return Optional.of(shapes);
    }

    /** The line's runs of one direction each, from left to right. */
    private static List<GlyphVector> runs(Font font, String text, boolean fromRight) {
        Bidi bidi = new Bidi(text, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int n = bidi.getRunCount();
        byte[] levels = new byte[n];
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, n);
        FontRenderContext measures = Text.measures();
        List<GlyphVector> runs = new ArrayList<>();
        for (int run : order) {
            int flags = bidi.getRunLevel(run) % 2 == 1 ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            runs.add(font.layoutGlyphVector(measures, text.toCharArray(), bidi.getRunStart(run), bidi.getRunLimit(run), flags));
        }
        return runs;
    }

    /** Java finds a font by its name and may have found another version of it than the file embedded here. */
    private static boolean isSameFont(Font font, Embedded embedded, String text) {
        return text.chars().distinct().filter(Character::isLetter).allMatch(c ->
                font.createGlyphVector(Text.measures(), Character.toString(c)).getGlyphCode(0) == embedded.codes().getGlyphId(c));
    }
}
