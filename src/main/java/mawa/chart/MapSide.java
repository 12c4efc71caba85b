package mawa.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * What stands right of a map in words and numbers: figures of the whole, and the places with most.
 *
 * @param width that it takes, points
 */
record MapSide(List<Section> sections, double width) implements Layer {
    private static final double GAP = 14;
    private static final double LINE = 10.5;
    private static final double HEADING = 13;
    private static final double BETWEEN = 7;

    MapSide {
        sections = List.copyOf(sections);
    }

    /** Lines under a heading. */
    record Section(String heading, List<Entry> entries) {
        Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One line: words on the left, a number on the right.
     *
     * @param rows the values it says that no other layer tells
     */
    record Entry(String words, String number, List<Row> rows) {
        Entry {
            rows = List.copyOf(rows);
        }
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        double left = frame.area().getMaxX() + GAP;
        double right = left + width - GAP;
        double baseline = frame.area().getY() + 2;
        for (Section section : sections) {
            baseline += HEADING - 5;
            for (String line : Text.wrap(section.heading(), Style.LABEL_STRONG, right - left)) {
                Text.left(g, line, left, baseline, Style.LABEL_STRONG, Style.INK);
                baseline += LINE;
            }
            g.setStroke(Style.HAIRLINE);
            for (Entry entry : section.entries()) {
                g.setColor(Style.GRID);
                g.draw(new Line2D.Double(left, baseline - LINE + 3, right, baseline - LINE + 3));
                double room = right - left - Text.width(entry.number(), Style.SMALL) - 6;
                boolean oneLine = Text.width(entry.words(), Style.SMALL) <= room || Text.width(entry.number(), Style.SMALL) < (right - left) / 2;
                Text.left(g, Text.fit(entry.words(), Style.SMALL, oneLine ? room : right - left), left, baseline, Style.SMALL, Style.SOFT_INK);
                baseline += oneLine ? 0 : LINE - 1;
                Text.right(g, entry.number(), right, baseline, Style.SMALL, Style.INK);
                baseline += LINE;
            }
            baseline += BETWEEN;
        }
    }

    @Override
    public double roomAtEnd() {
        return width;
    }

    @Override
    public void tell(Row.Sink rows) {
        sections.forEach(s -> s.entries().forEach(e -> e.rows().forEach(rows::add)));
    }

    @Override
    public double highest() {
        return 0;
    }
}
