package mawa.report;

import java.util.List;
import mawa.chart.Drawing;

/**
 * One thing on a page, as a value: what is said, not how it looks. {@link Layout} turns it into elements, which the page
 * and the PDF share; {@link Table} is also written as LaTeX and Markdown.
 */
sealed interface Block {
    /** A heading within a section. */
    record Subheading(String text) implements Block {
    }

    /** Words. */
    record Paragraph(String text) implements Block {
    }

    /** Short statements, one below the other. */
    record Points(List<String> texts) implements Block {
        public Points {
            texts = List.copyOf(texts);
        }
    }

    /** Words of this project, of which some are strong; one paragraph. What comes from a scenario is a {@link Paragraph}. */
    record Prose(List<Span> spans) implements Block {
        public Prose {
            spans = List.copyOf(spans);
        }
    }

    /** Several of them, one below the other. */
    record ProsePoints(List<Prose> points) implements Block {
        public ProsePoints {
            points = List.copyOf(points);
        }
    }

    /** Words of one weight. */
    record Span(String text, boolean isStrong) {
    }

    /** What few will read and some must find: a screen shows it when asked, paper always, in small type. */
    record Fold(String summary, List<Block> blocks) implements Block {
        public Fold {
            blocks = List.copyOf(blocks);
        }
    }

    /** What a reader looks up rather than reads: a name and its text, one below the other. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One of them. */
    record Fact(String name, String text) {
    }

    /**
     * Large figures with what they mean, side by side.
     *
     * @param note what is true of all of them, such as what their intervals cover
     */
    record KeyFigures(List<KeyFigure> figures, String note) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One large figure.
     *
     * @param value as it is to be read, rounded, with its unit where the meaning does not say it
     * @param meaning what is counted
     * @param interval how sure it is, and what the interval is; empty where there is none
     * @param asOf the day or days that it speaks of
     */
    record KeyFigure(String value, String meaning, String interval, String asOf) {
    }

    /** Something that must not be overlooked, such as that nothing here is a forecast. */
    record Box(String title, List<String> paragraphs) implements Block {
        public Box {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * Rows and columns.
     *
     * @param name of its files, such as {@code comparison}
     * @param caption what it shows
     * @param columns their heads, and whether they hold numbers
     * @param rows as long as there are columns
     * @param note what a reader must know beside it; may be empty
     */
    record Table(String name, String caption, List<Column> columns, List<List<String>> rows, String note) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("table " + name + " has " + columns.size() + " columns, and a row of " + row.size());
                }
            }
        }

        /** Whether rows belong together by their first column, as the rows of one measure do. */
        boolean isGrouped() {
            return columns.get(0).isGroup();
        }

        /** The same without its first column. */
        Table withoutFirst() {
            return new Table(name, caption, columns.subList(1, columns.size()), rows.stream().map(r -> r.subList(1, r.size())).toList(), note);
        }
    }

    /** The head of a column; numbers stand to the right, and what groups rows stands above them. */
    record Column(String head, boolean isNumber, boolean isGroup) {
        static Column words(String head) {
            return new Column(head, false, false);
        }

        static Column numbers(String head) {
            return new Column(head, true, false);
        }

        /** The first of a table: rows that say the same in it stand under one heading. */
        static Column groups(String head) {
            return new Column(head, false, true);
        }
    }

    /** A chart or a map, with the table of what is drawn behind it. */
    record Picture(Drawing drawing) implements Block {
    }

    /** Where the map is that plays; paper has none. */
    record PlayingMap() implements Block {
    }

    /** Text to be copied as it stands, such as a command. */
    record Listing(String text) implements Block {
    }
}
