package mawa.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import mawa.chart.Drawing;
import mawa.report.Block.Picture;
import mawa.report.Block.Table;

/** The report as one file for browsers, which asks nobody for anything: styles, scripts, figures and data are in it. */
final class PageFile implements Layout.Medium {
    private static final String FOLDER = "/mawa/report/";
    /** Where figures are drawn in less width; as report.css has it. */
    private static final String SMALL_SCREEN = "(max-width: 40rem)";
    private final List<String> scripts;
    private final byte[] map;

    /**
     * @param scripts to run in this order at the end of the page
     * @param map what the map that plays is drawn from, as JSON; empty where there is no map
     */
    PageFile(List<String> scripts, byte[] map) {
        this.scripts = List.copyOf(scripts);
        this.map = map.clone();
    }

    /** The same paper gives the same bytes. */
    byte[] of(Paper paper) {
        Tag html = Tag.root("html").with("lang", "en-GB");
        Tag head = html.add("head");
        head.add("meta").with("charset", "utf-8");
        head.add("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1");
        // Whoever opens the page can be sure that it talks to nobody.
        head.add("meta").with("http-equiv", "Content-Security-Policy")
                .with("content", "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data: blob:");
        head.add("title", paper.title());
        head.add("style").raw(resource("report.css") + resource("map.css"));
        Tag body = html.add("body");
        body.add("a", "Skip to the report").of("skip").with("href", "#report");
        Tag header = body.add("header");
        header.add("h1", paper.title()).with("dir", "auto");
        header.add("p", paper.subtitle()).of("subtitle").with("dir", "auto");
        Tag contents = body.add("nav").with("aria-label", "Contents").add("ol");
        paper.sections().forEach(s -> contents.add("li").add("a", s.title()).with("href", "#" + s.id()));
        Tag main = body.add("main").with("id", "report");
        Layout layout = new Layout(this);
        paper.sections().forEach(s -> layout.section(main, s));
        body.add("footer").add("p", paper.standing());
        if (map.length > 0) {
            body.add("script").with("type", "application/json").with("id", "map-data").raw(harmless(map));
        }
        scripts.forEach(script -> body.add("script").raw(script));
        return html(html);
    }

    @Override
    public void picture(Tag figure, Picture picture) {
        Drawing d = picture.drawing();
        figure.with("id", d.name());
        Tag choice = figure.add("picture");
        d.narrow().ifPresent(n -> choice.add("source").with("media", SMALL_SCREEN).with("srcset", image(n)).with("width", "" + n.width()).with("height", "" + n.height()));
        choice.add("img").with("src", image(d)).with("alt", d.title() + ". " + d.subtitle()).with("width", "" + d.width()).with("height", "" + d.height()).with("loading", "lazy");
        // It stands in the image too, where a screen reader does not find it.
        figure.add("figcaption", String.join(" ", d.caption()));
        // Read only when somebody asks for it: the tables of all figures together are large.
        Tag behind = figure.add("details").of("behind").with("data-name", d.name());
        behind.add("summary", "The values drawn: " + d.title());
        behind.add("script").with("type", "application/gzip").raw(Base64.getEncoder().encodeToString(zipped(d.csv())));
    }

    /** An image of its own, so that no style or name of one figure reaches another. */
    private static String image(Drawing d) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(d.svg());
    }

    @Override
    public void map(Tag parent) {
        if (map.length > 0) {
            parent.add("div").with("id", "map").of("mawa-map");
        }
    }

    @Override
    public void columns(Tag table, Table t) {
        // Browsers find them.
    }

    @Override
    public Tag fold(Tag parent, String summary) {
        Tag details = parent.add("details").of("fold");
        details.add("summary", summary).with("dir", "auto");
        return details;
    }

    /** In JSON a {@code <} can only stand in a text; spelt out, it cannot end the script that holds it. */
    private static String harmless(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).replace("<", "\\u003c");
    }

    private static byte[] html(Tag root) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            StringWriter out = new StringWriter(1 << 20);
            transformer.transform(new DOMSource(root.document()), new StreamResult(out));
            // The serialiser writes no document type, and states the encoding once more in a way that browsers ignore.
            return ("<!DOCTYPE html>\n" + out).replaceFirst("<META http-equiv=\"Content-Type\"[^>]*>", "").getBytes(StandardCharsets.UTF_8);
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** A file of this room's resources; empty where this build has none of that name. */
    static String resource(String name) {
        try (InputStream in = PageFile.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
