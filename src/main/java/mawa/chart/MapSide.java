package mawa.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands beside a map in words and numbers: figures of the whole, and the places with most.
 *
 * @param below whether it stands under the map, where there is no room right of it
 */
record MapSide(List<Section> sections, boolean below) implements Layer {
    private static final double GAP = 14;
    /** Of its column, with the gap before it. */
    private static final double WIDTH = 158;
    private static final double LINE = 10.5;
    /** From the top of the map, or from the labels under it, to the first baseline. */
    private static final double FIRST = 10;
    private static final double FIRST_BELOW = 14;
    private static final double BETWEEN = 15;
    private static final double NUMBER_GAP = 6;

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
     * One line: words where lines begin, a number where they end.
     *
     * @param rows the values it says that no other layer tells
     */
    record Entry(String words, String number, List<Row> rows) {
        Entry {
            rows = List.copyOf(rows);
        }
    }

    /** A line of a section; entries have a rule above them. Its baseline counts from that of the first line of its column. */
    private record Line(String words, String number, Font font, int column, double baseline, boolean ruled) {
    }

    /** Sections in columns, each where there is most room left, and how far down they reach. */
    private record Layout(List<Line> lines, double height) {
        static Layout of(List<Section> sections, int columns, double width) {
            List<Line> lines = new ArrayList<>();
            double[] ends = new double[columns];
            for (Section section : sections) {
                int column = 0;
                for (int c = 1; c < columns; c++) {
                    column = ends[c] < ends[column] ? c : column;
                }
                ends[column] = add(lines, section, column, ends[column], width);
            }
            return new Layout(lines, Arrays.stream(ends).max().orElse(0));
        }

        private static double add(List<Line> lines, Section section, int column, double first, double width) {
            double baseline = first;
            for (String line : Text.wrap(section.heading(), Style.LABEL_STRONG, width)) {
                lines.add(new Line(line, "", Style.LABEL_STRONG, column, baseline, false));
                baseline += LINE;
            }
            for (Entry entry : section.entries()) {
                double number = Text.width(entry.number(), Style.SMALL);
                double room = width - number - NUMBER_GAP;
                boolean oneLine = Text.width(entry.words(), Style.SMALL) <= room || number < width / 2;
                lines.add(new Line(Text.fit(entry.words(), Style.SMALL, oneLine ? room : width), oneLine ? entry.number() : "", Style.SMALL, column, baseline, true));
                if (!oneLine) {
                    baseline += LINE - 1;
                    lines.add(new Line("", entry.number(), Style.SMALL, column, baseline, false));
                }
                baseline += LINE;
            }
            return baseline + BETWEEN;
        }
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        Rectangle2D area = frame.area();
        boolean fromRight = frame.look().language().isFromRight();
        int columns = below ? columns(area.getWidth()) : 1;
        double width = below ? columnWidth(area.getWidth()) : WIDTH - GAP;
        double left = below ? area.getX() : area.getMaxX() + GAP;
        double first = below ? area.getMaxY() + PanelPainter.DATES_HEIGHT + FIRST_BELOW : area.getY() + FIRST;
        g.setStroke(Style.HAIRLINE);
        for (Line line : Layout.of(sections, columns, width).lines()) {
            double x = left + (fromRight ? columns - 1 - line.column() : line.column()) * (width + GAP);
            double y = first + line.baseline();
            if (line.ruled()) {
                g.setColor(Style.GRID);
                g.draw(new Line2D.Double(x, y - LINE + 3, x + width, y - LINE + 3));
            }
            Color ink = line.font().equals(Style.SMALL) ? Style.SOFT_INK : Style.INK;
            Text.left(g, line.words(), fromRight ? x + width - Text.width(line.words(), line.font()) : x, y, line.font(), ink);
            Text.left(g, line.number(), fromRight ? x : x + width - Text.width(line.number(), line.font()), y, line.font(), Style.INK);
        }
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width + GAP) / WIDTH));
    }

    private static double columnWidth(double width) {
        return (width - (columns(width) - 1) * GAP) / columns(width);
    }

    @Override
    public double roomAtEnd() {
        return below ? 0 : WIDTH;
    }

    @Override
    public double roomBelow(double width) {
        return below ? Layout.of(sections, columns(width), columnWidth(width)).height() - BETWEEN + FIRST_BELOW : 0;
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
