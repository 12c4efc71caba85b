package mawa.report;

import java.util.List;
import mawa.report.Block.Box;
import mawa.report.Block.Column;
import mawa.report.Block.Facts;
import mawa.report.Block.Fold;
import mawa.report.Block.KeyFigure;
import mawa.report.Block.KeyFigures;
import mawa.report.Block.Listing;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Picture;
import mawa.report.Block.PlayingMap;
import mawa.report.Block.Points;
import mawa.report.Block.Prose;
import mawa.report.Block.ProsePoints;
import mawa.report.Block.Subheading;
import mawa.report.Block.Table;

/** Turns sections into elements. What differs between a screen and paper is asked of a {@link Medium}. */
final class Layout {
    /** Tables of no more rows stay on one page. */
    private static final int SHORT = 14;
    /** A figure that takes more words gets twice the width. */
    private static final int LONG = 80;
    private final Medium medium;

    /** What a screen and paper do each in their own way. */
    interface Medium {
        /** Draws a picture into a figure that has no caption yet. */
        void picture(Tag figure, Picture picture);

        /** Lays out the map that plays; does nothing on paper. */
        void map(Tag parent);

        /** Says how wide the columns of a table are, where that must be said. */
        void columns(Tag table, Table t);

        /** Begins what only some will read; gives what it is to hold. */
        Tag fold(Tag parent, String summary);
    }

    Layout(Medium medium) {
        this.medium = medium;
    }

    void section(Tag parent, Section section) {
        Tag tag = parent.add("section").with("id", section.id()).with("aria-labelledby", section.id() + "-title");
        tag.add("h2", section.title()).with("id", section.id() + "-title");
        section.blocks().forEach(block -> block(tag, block));
    }

    private void block(Tag parent, Block block) {
        // A switch over the sealed kinds is what Java 21 has; here each kind is asked for.
        if (block instanceof Subheading s) {
            parent.add("h3", s.text()).with("dir", "auto");
        } else if (block instanceof Paragraph p) {
            parent.add("p", Words.typeset(p.text())).with("dir", "auto");
        } else if (block instanceof Points p) {
            Tag list = parent.add("ul");
            // The direction is that of what stands in the point: paper would draw the bullet of the other into the text.
            p.texts().forEach(text -> list.add("li").add("span", Words.typeset(text)).with("dir", "auto"));
        } else if (block instanceof Prose p) {
            prose(parent.add("p"), p);
        } else if (block instanceof ProsePoints p) {
            Tag list = parent.add("ul");
            p.points().forEach(point -> prose(list.add("li"), point));
        } else if (block instanceof Fold f) {
            Tag fold = medium.fold(parent, f.summary());
            f.blocks().forEach(b -> block(fold, b));
        } else if (block instanceof Facts f) {
            Tag list = parent.add("dl").of("facts");
            f.facts().forEach(fact -> {
                Tag one = list.add("div");
                one.add("dt", fact.name());
                one.add("dd", fact.text()).with("dir", "auto");
            });
        } else if (block instanceof KeyFigures k) {
            keyFigures(parent, k.figures());
            parent.add("p", k.note()).of("note");
        } else if (block instanceof Box b) {
            Tag box = parent.add("div").of("box").with("role", "note");
            box.add("p", b.title()).of("box-title");
            b.paragraphs().forEach(text -> box.add("p", text));
        } else if (block instanceof Table t) {
            table(parent, t);
        } else if (block instanceof Picture p) {
            medium.picture(parent.add("figure"), p);
        } else if (block instanceof Listing l) {
            parent.add("pre", l.text()).with("tabindex", "0");
        } else if (block instanceof PlayingMap) {
            medium.map(parent);
        } else {
            throw new IllegalStateException("no layout for " + block.getClass());
        }
    }

    private static void prose(Tag tag, Prose prose) {
        prose.spans().forEach(s -> {
            if (s.isStrong()) {
                tag.add("strong", s.text());
            } else {
                tag.text(s.text());
            }
        });
    }

    private static void keyFigures(Tag parent, List<KeyFigure> figures) {
        Tag list = parent.add("div").of("key-figures");
        for (KeyFigure f : figures) {
            Tag card = list.add("div").of(f.meaning().length() > LONG ? "key-figure wide" : "key-figure");
            card.add("p", Words.typeset(f.value())).of("value");
            card.add("p", f.meaning()).of("meaning");
            if (!f.interval().isEmpty()) {
                card.add("p", f.interval()).of("interval");
            }
            card.add("p", f.asOf()).of("as-of");
        }
    }

    private void table(Tag parent, Table t) {
        // Wide tables scroll by themselves, so that the page never does; for that they must be reached by keyboard.
        Tag box = parent.add("div").of(t.rows().size() <= SHORT ? "table short" : "table").with("tabindex", "0").with("role", "region").with("aria-label", t.caption());
        Tag table = box.add("table");
        table.add("caption", t.caption()).with("dir", "auto");
        Table shown = t.isGrouped() ? t.withoutFirst() : t;
        medium.columns(table, shown);
        Tag head = table.add("thead").add("tr");
        for (Column c : shown.columns()) {
            Tag cell = head.add("th", c.head()).with("scope", "col");
            if (c.isNumber()) {
                cell.of("number");
            }
        }
        Tag body = table.add("tbody");
        for (int r = 0; r < shown.rows().size(); r++) {
            String group = t.rows().get(r).get(0);
            if (t.isGrouped() && (r == 0 || !group.equals(t.rows().get(r - 1).get(0)))) {
                body.add("tr").of("group").add("th", group).with("scope", "rowgroup").with("colspan", "" + shown.columns().size()).with("dir", "auto");
            }
            row(body.add("tr"), shown.columns(), shown.rows().get(r));
        }
        if (!t.note().isEmpty()) {
            box.add("p", t.note()).of("note").with("dir", "auto");
        }
    }

    private static void row(Tag line, List<Column> columns, List<String> cells) {
        for (int k = 0; k < cells.size(); k++) {
            if (columns.get(k).isNumber()) {
                number(line.add("td").of("number"), cells.get(k));
            } else {
                line.add("td", cells.get(k)).with("dir", "auto");
            }
        }
    }

    /** A number stays whole, and so does its interval; between the two a line may end. */
    private static void number(Tag cell, String text) {
        List<String> parts = parts(text);
        for (int k = 0; k < parts.size(); k++) {
            cell.text(k == 0 ? "" : " ").add("span", Words.typeset(parts.get(k))).of("part");
        }
    }

    /** What of a cell stays in one line: a number, its interval in brackets, a word after a semicolon. */
    static List<String> parts(String number) {
        return List.of(number.split(" (?=[\\[(])|(?<=;) "));
    }
}
