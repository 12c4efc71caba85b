package mawa.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mawa.outcome.Group;
import mawa.outcome.Indicator;

/** Maps of many evenings as pictures for slides, 1280 by 720: words and key on the left, the map on the right, the days below. */
final class MapSlides {
    static final int WIDTH_PIXELS = 1280;
    static final int HEIGHT_PIXELS = 720;
    /** Points across: at this many the smallest type is legible on a wall. */
    private static final double WIDTH = 560;
    private static final double HEIGHT = WIDTH * HEIGHT_PIXELS / WIDTH_PIXELS;
    private static final double MARGIN = 12;
    private static final double COLUMN = 176;
    private static final double DAYS_HEIGHT = 26;
    private static final int NAMES = 12;
    private static final double LARGEST = 9;
    private static final double HALF = 0.5;
    private static final Font DATE = Style.TITLE.deriveFont(20f);
    private static final Font NUMBER = Style.TITLE.deriveFont(15f);

    private final MapStudy study;
    private final List<LocalDate> dates;
    private final MapPanels panels;
    private final double[] strikes;

    MapSlides(MapStudy study, List<LocalDate> dates) {
        this.study = study;
        this.dates = dates;
        panels = new MapPanels(study, dates, LARGEST, NAMES);
        boolean told = study.recordsWhole(Indicator.STRIKES) && study.wish().has(MapPart.STRIKES);
        strikes = told ? study.ensemble().quantile(Study.ALL, Group.ALL, Indicator.STRIKES, HALF) : new double[study.scenario().calendar().days()];
    }

    /** The picture of one of the dates. */
    BufferedImage picture(int number) {
        LocalDate date = dates.get(number);
        BufferedImage image = new BufferedImage(WIDTH_PIXELS, HEIGHT_PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(WIDTH_PIXELS / WIDTH, WIDTH_PIXELS / WIDTH);
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        List<Layer> layers = panels.of(date);
        words(g, date, layers);
        int top = (int) MARGIN - PanelPainter.TITLE_HEIGHT;
        int height = (int) (HEIGHT - 2 * MARGIN - DAYS_HEIGHT);
        int left = (int) (MARGIN + COLUMN);
        Panel map = Panel.of(Phrase.ofScenario(""), "", "", height, new Scale.Longitude(study.extent()), new Scale.Latitude(study.extent()), layers);
        PanelPainter.paint(g, Look.USUAL, map, new PanelPainter.Place(left, top, (int) (WIDTH - MARGIN) - left, 0, 0, false, false), false);
        days(g, date);
        g.dispose();
        return image;
    }

    private void words(Graphics2D g, LocalDate date, List<Layer> layers) {
        Indicator indicator = study.wish().indicator();
        double width = COLUMN - MARGIN;
        double baseline = MARGIN + 10;
        for (String line : Text.wrap(MapWords.title(indicator), Style.TITLE, width)) {
            Text.left(g, line, MARGIN, baseline, Style.TITLE, Style.INK);
            baseline += 13;
        }
        String scenario = Text.plain(study.scenario().title()) + ", " + Text.plain(study.variant());
        List<String> lines = Text.wrap(scenario, Style.SMALL, width);
        for (String line : lines.subList(0, Math.min(2, lines.size()))) {
            Text.left(g, Text.fit(line, Style.SMALL, width), MARGIN, baseline, Style.SMALL, Style.SOFT_INK);
            baseline += 9;
        }
        baseline += 18;
        Text.left(g, MapWords.shortDate(date), MARGIN, baseline, DATE, Style.INK);
        if (study.recordsWhole(indicator)) {
            String[] whole = study.whole(indicator, study.day(date)).split(" ", 2);
            baseline += 21;
            Text.left(g, whole[0], MARGIN, baseline, NUMBER, Style.readable(Style.ORANGE));
            baseline += 10;
            Text.left(g, Text.fit(MapWords.words(indicator) + (whole.length > 1 ? " " + whole[1] : ""), Style.SMALL, width), MARGIN, baseline, Style.SMALL, Style.SOFT_INK);
        }
        baseline += 18;
        for (KeyItem item : Key.ordered(Look.USUAL, layers)) {
            for (String line : Text.wrap(item.label(), Style.SMALL, width - item.labelX())) {
                if (line.equals(Text.wrap(item.label(), Style.SMALL, width - item.labelX()).get(0))) {
                    new KeyItem(line, item.sign()).draw(g, MARGIN, baseline);
                } else {
                    Text.left(g, line, MARGIN + item.labelX(), baseline, Style.SMALL, Style.INK);
                }
                baseline += 9;
            }
            baseline += 2.5;
        }
        foot(g, width);
    }

    private void foot(Graphics2D g, double width) {
        List<String> said = new ArrayList<>();
        if (study.stamp().isIllustrative()) {
            said.add(Look.USUAL.say("stamp.illustrative"));
        }
        for (String sentence : new String[] {study.isOne() ? "" : MapWords.range(study), MapWords.BOUNDARIES, Look.USUAL.say("footer.noForecast")}) {
            said.addAll(sentence.isEmpty() ? List.of() : Text.wrap(sentence, Style.SMALL, width));
        }
        double baseline = HEIGHT - MARGIN - DAYS_HEIGHT - 8.5 * (said.size() - 1) - 1;
        for (String line : said) {
            Text.left(g, line, MARGIN, baseline, line.equals(Look.USUAL.say("stamp.illustrative")) ? Style.LABEL_STRONG : Style.SMALL, Style.SOFT_INK);
            baseline += 8.5;
        }
    }

    /** The days of the period from left to right, with each day's strikes, up to the day shown in ink. */
    private void days(Graphics2D g, LocalDate date) {
        int today = study.day(date);
        double floor = HEIGHT - MARGIN - 8;
        double room = DAYS_HEIGHT - 14;
        double wide = (WIDTH - 2 * MARGIN) / strikes.length;
        double most = Math.max(1, java.util.Arrays.stream(strikes).max().orElse(1));
        for (int d = 0; d < strikes.length; d++) {
            double high = Math.max(0.6, room * strikes[d] / most);
            g.setColor(d <= today ? Style.STRIKES : Style.GRID);
            g.fill(new Rectangle2D.Double(MARGIN + d * wide, floor - high, Math.max(0.5, wide - 0.4), high));
        }
        g.setColor(Style.INK);
        g.setStroke(Style.AXIS_LINE);
        double x = MARGIN + (today + HALF) * wide;
        g.draw(new Line2D.Double(x, floor - room - 1, x, floor + 2));
        Text.left(g, MapWords.shortDate(study.scenario().start()), MARGIN, floor + 8.5, Style.SMALL, Style.SOFT_INK);
        Text.right(g, MapWords.shortDate(study.scenario().end()), WIDTH - MARGIN, floor + 8.5, Style.SMALL, Style.SOFT_INK);
        String what = MapWords.STRIKES_A_DAY;
        Text.left(g, what, (WIDTH - Text.width(what, Style.SMALL)) / 2, floor + 8.5, Style.SMALL, Style.SOFT_INK);
    }
}
