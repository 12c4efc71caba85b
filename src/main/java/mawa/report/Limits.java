package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.report.Block.Prose;
import mawa.report.Block.ProsePoints;
import mawa.report.Block.Span;
import mawa.report.Block.Subheading;

/**
 * What the model leaves out and must not be used for: the page that lies in every result folder. It is in every report, and
 * nothing switches it off. It is Markdown of our own, of which it uses headings, paragraphs, points and strong words; so few
 * need no library.
 */
public final class Limits {
    private static final String FILE = "LIMITS.md";

    private Limits() {
    }

    /** The page, as Markdown. */
    public static String text() {
        String text = PageFile.resource(FILE);
        if (text.isEmpty()) {
            throw new IllegalStateException("this build of Mawa has lost " + FILE + ", and no result is written without its limits");
        }
        return text;
    }

    static Optional<Section> of(Findings f) {
        return Optional.of(new Section("limits", "Limits and responsible use", blocks(text())));
    }

    /** Without the heading at the top, which is the section's own. */
    static List<Block> blocks(String markdown) {
        List<Block> out = new ArrayList<>();
        List<Prose> points = new ArrayList<>();
        for (String line : markdown.lines().map(String::strip).toList()) {
            if (line.startsWith("- ")) {
                points.add(prose(line.substring(2)));
                continue;
            }
            if (!points.isEmpty()) {
                out.add(new ProsePoints(points));
                points.clear();
            }
            if (line.startsWith("## ")) {
                out.add(new Subheading(line.substring(3)));
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                out.add(prose(line));
            }
        }
        if (!points.isEmpty()) {
            out.add(new ProsePoints(points));
        }
        return out;
    }

    private static Prose prose(String line) {
        List<Span> spans = new ArrayList<>();
        String[] parts = line.split("\\*\\*", -1);
        for (int k = 0; k < parts.length; k++) {
            if (!parts[k].isEmpty()) {
                spans.add(new Span(parts[k], k % 2 == 1));
            }
        }
        return new Prose(spans);
    }
}
