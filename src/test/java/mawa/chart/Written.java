package mawa.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** All words of a figure, and where they stand on its page. */
final class Written extends SVGGraphics2D {
    private static final double ASCENT = 0.72;
    private static final double DESCENT = 0.16;
    private final List<Line> lines = new ArrayList<>();

    private Written() throws ParserConfigurationException {
        super(SVGGeneratorContext.createDefault(DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument()), false);
    }

    /** Words on one line; the box holds their letters without the room that lines keep. */
    record Line(String text, Rectangle2D box, float size) {
    }

    static List<Line> on(Figure figure) {
        try {
            Written written = new Written();
            new FigurePainter(figure).paint(written);
            return List.copyOf(written.lines);
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    static String words(Figure figure) {
        return on(figure).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        double size = font.getSize2D();
        lines.add(new Line(text, new Rectangle2D.Double(x, y - ASCENT * size, Text.width(text, font), (ASCENT + DESCENT) * size), font.getSize2D()));
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        drawString(Text.of(text), x, y);
    }

    @Override
    public void fill(Shape shape) {
        // Only words are looked at.
    }

    @Override
    public void draw(Shape shape) {
        // Only words are looked at.
    }
}
