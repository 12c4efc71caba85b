package mawa.chart;

import java.awt.Dimension;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A figure as SVG of its printed size, whose text stays text, with title and description for screen readers. */
final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;
    private static final double MILLIMETRES_A_POINT = 25.4 / 72;
    private final DOMImplementation dom;

    SvgFile() throws IOException {
        try {
            dom = DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    byte[] of(Figure figure) throws IOException {
        FigurePainter painter = new FigurePainter(figure);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(dom.createDocument(NAMESPACE, "svg", null));
        context.setComment(null);
        context.setPrecision(DECIMALS);
        SVGGraphics2D g = new Surface(context);
        g.setSVGCanvasSize(new Dimension(painter.width(), painter.height()));
        painter.paint(g);
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + painter.width() + " " + painter.height());
        root.setAttribute("width", millimetres(painter.width()));
        root.setAttribute("height", millimetres(painter.height()));
        root.setAttribute("role", "img");
        root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", figure.look().language().tag());
        describe(root, "desc", figure.subtitle() + ". " + String.join(" ", figure.caption()) + " " + figure.footer());
        describe(root, "title", figure.title());
        StringWriter out = new StringWriter(1 << 17);
        g.stream(root, out, true, false);
        // Batik's document type names a file on the network, and its font has no stand-in.
        String svg = out.getBuffer().substring(out.getBuffer().indexOf("<svg")).replace("'" + Style.FONT_NAME + "'", figure.look().language().isFromRight() ? Style.ARABIC_FAMILIES : Style.FONT_FAMILIES);
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg).getBytes(StandardCharsets.UTF_8);
    }

    /** Batik would break a line with directions into pieces; here it is one text that says which way it runs, from where it begins. */
    private static final class Surface extends SVGGraphics2D {
        Surface(SVGGeneratorContext context) {
            super(context, false);
        }

        @Override
        public void drawString(AttributedCharacterIterator line, float x, float y) {
            line.first();
            boolean fromRight = TextAttribute.RUN_DIRECTION_RTL.equals(line.getAttribute(TextAttribute.RUN_DIRECTION));
            String text = Text.of(line);
            double begin = fromRight ? x + Text.width(text, getFont()) : x;
            Element element = getDOMFactory().createElementNS(NAMESPACE, "text");
            element.setAttributeNS(null, "x", generatorCtx.doubleString(begin));
            element.setAttributeNS(null, "y", generatorCtx.doubleString(y));
            element.setAttributeNS(null, "direction", fromRight ? "rtl" : "ltr");
            element.setAttributeNS(null, "unicode-bidi", "embed");
            element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            element.appendChild(getDOMFactory().createTextNode(text));
            domGroupManager.addElement(element, DOMGroupManager.FILL);
        }
    }

    private static void describe(Element root, String kind, String text) {
        Document document = root.getOwnerDocument();
        Element element = document.createElementNS(NAMESPACE, kind);
        element.appendChild(document.createTextNode(text));
        root.insertBefore(element, root.getFirstChild());
    }

    private static String millimetres(int points) {
        return CsvFile.number(Math.rint(points * MILLIMETRES_A_POINT * 100) / 100) + "mm";
    }
}
