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
import java.util.Arrays;
import java.util.List;
import mawa.outcome.Group;
import mawa.outcome.Indicator;

/**
 * Maps of many evenings as pictures for slides, 1280 by 720: words and key where lines begin,
 * the map beside them, the days below from left to right.
 */
final class MapSlides {
    static final int WIDTH_PIXELS = 1280;
    static final int HEIGHT_PIXELS = 720;
    /** Points across: at this many the smallest type is legible on a wall. */
    private static final double WIDTH = 560;
    private static final double HEIGHT = WIDTH * HEIGHT_PIXELS / WIDTH_PIXELS;
    private static final double MARGIN = 12;
    /** Of the words, with the gap to the map. */
    private static final double COLUMN = 176;
    private static final double WORDS = COLUMN - MARGIN;
    private static final double DAYS_HEIGHT = 26;
    private static final int NAMES = 12;
    private static final double LARGEST = 9;
    private static final double HALF = 0.5;
    private static final Font DATE = Style.TITLE.deriveFont(20f);
    private static final Font NUMBER = Style.TITLE.deriveFont(15f);

    private final MapStudy study;
    private final Look look;
    private final boolean fromRight;
    private final List<LocalDate> dates;
    private final MapPanels panels;
    private final double[] strikes;

    MapSlides(MapStudy study, List<LocalDate> dates) {
        this.study = study;
        look = study.look();
        fromRight = look.language().isFromRight();
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
        g.setRenderingHint(Text.FROM_RIGHT, fromRight);
        g.scale(WIDTH_PIXELS / WIDTH, WIDTH_PIXELS / WIDTH);
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        List<Layer> layers = List.copyOf(panels.of(date));
        words(g, date, layers);
        int top = (int) MARGIN - PanelPainter.TITLE_HEIGHT;
        int height = (int) (HEIGHT - 2 * MARGIN - DAYS_HEIGHT);
        int left = (int) (fromRight ? MARGIN : MARGIN + COLUMN);
        Panel map = Panel.of(Phrase.ofScenario(""), "", "", height, new Scale.Longitude(study.extent()), new Scale.Latitude(study.extent()), layers);
        PanelPainter.paint(g, look, map, new PanelPainter.Place(left, top, (int) (WIDTH - 2 * MARGIN - COLUMN), 0, 0, false, false), false);
        days(g, date);
        g.dispose();
        return image;
    }

    private void words(Graphics2D g, LocalDate date, List<Layer> layers) {
        Indicator indicator = study.wish().indicator();
        double baseline = MARGIN + 10;
        for (String line : Text.wrap(MapCaption.title(look, indicator), Style.TITLE, WORDS)) {
            begin(g, line, baseline, Style.TITLE, Style.INK);
            baseline += 13;
        }
        String scenario = look.say("maps.slide.of", Text.plain(study.scenario().title()), Text.plain(study.variant()));
        List<String> lines = Text.wrap(scenario, Style.SMALL, WORDS);
        for (String line : lines.subList(0, Math.min(2, lines.size()))) {
            begin(g, Text.fit(line, Style.SMALL, WORDS), baseline, Style.SMALL, Style.SOFT_INK);
            baseline += 9;
        }
        baseline += 18;
        begin(g, look.numbers().dayOfYear(date), baseline, DATE, Style.INK);
        if (study.recordsWhole(indicator)) {
            Ranged whole = study.whole(indicator, study.day(date));
            String people = MapCaption.people(look, indicator);
            String range = whole.rangeIn(look);
            baseline += 21;
            begin(g, whole.medianIn(look), baseline, NUMBER, Style.readable(look.palette().higher()));
            baseline += 10;
            begin(g, Text.fit(range.isEmpty() ? people : look.say("maps.slide.whole", people, range), Style.SMALL, WORDS), baseline, Style.SMALL, Style.SOFT_INK);
        }
        key(g, layers, baseline + 18);
        foot(g);
    }

    private void key(Graphics2D g, List<Layer> layers, double top) {
        double baseline = top;
        for (KeyItem item : Key.ordered(look, layers)) {
            List<String> lines = Text.wrap(item.label(), Style.SMALL, WORDS - item.labelX());
            KeyItem first = new KeyItem(lines.get(0), item.sign());
            if (fromRight) {
                first.drawFromRight(g, WIDTH - MARGIN, baseline);
            } else {
                first.draw(g, MARGIN, baseline);
            }
            for (String line : lines.subList(1, lines.size())) {
                baseline += 9;
                begin(g, line, item.labelX(), baseline, Style.SMALL, Style.INK);
            }
            baseline += 11.5;
        }
    }

    private void foot(Graphics2D g) {
        List<String> said = new ArrayList<>();
        if (!study.isOne()) {
            said.add(look.say("maps.slide.numbers." + study.spread(), look.numbers().exact(study.ensemble().runs().size(), 0)));
        }
        said.add(look.say("maps.boundaries"));
        said.add(look.say("footer.noForecast"));
        List<String> lines = said.stream().flatMap(sentence -> Text.wrap(sentence, Style.SMALL, WORDS).stream()).toList();
        double baseline = HEIGHT - MARGIN - DAYS_HEIGHT - 8.5 * (lines.size() - 1) - 1;
        if (study.stamp().isIllustrative()) {
            begin(g, look.say("stamp.illustrative"), baseline - 8.5, Style.LABEL_STRONG, Style.SOFT_INK);
        }
        for (String line : lines) {
            begin(g, line, baseline, Style.SMALL, Style.SOFT_INK);
            baseline += 8.5;
        }
    }

    /** Words that begin where lines begin. */
    private void begin(Graphics2D g, String text, double baseline, Font font, Color color) {
        begin(g, text, 0, baseline, font, color);
    }

    /** The same, indented. */
    private void begin(Graphics2D g, String text, double indent, double baseline, Font font, Color color) {
        if (fromRight) {
            Text.right(g, text, WIDTH - MARGIN - indent, baseline, font, color);
        } else {
            Text.left(g, text, MARGIN + indent, baseline, font, color);
        }
    }

    /** The days of the period from left to right, with each day's strikes, up to the day shown in ink. */
    private void days(Graphics2D g, LocalDate date) {
        int today = study.day(date);
        double floor = HEIGHT - MARGIN - 8;
        double room = DAYS_HEIGHT - 14;
        double wide = (WIDTH - 2 * MARGIN) / strikes.length;
        double most = Math.max(1, Arrays.stream(strikes).max().orElse(1));
        for (int d = 0; d < strikes.length; d++) {
            double high = Math.max(0.6, room * strikes[d] / most);
            g.setColor(d <= today ? Style.STRIKES : Style.GRID);
            g.fill(new Rectangle2D.Double(MARGIN + d * wide, floor - high, Math.max(0.5, wide - 0.4), high));
        }
        g.setColor(Style.INK);
        g.setStroke(Style.AXIS_LINE);
        double x = MARGIN + (today + HALF) * wide;
        g.draw(new Line2D.Double(x, floor - room - 1, x, floor + 2));
        Text.left(g, look.numbers().dayOfYear(study.scenario().start()), MARGIN, floor + 8.5, Style.SMALL, Style.SOFT_INK);
        Text.right(g, look.numbers().dayOfYear(study.scenario().end()), WIDTH - MARGIN, floor + 8.5, Style.SMALL, Style.SOFT_INK);
        String what = look.say("maps.slide.strikes");
        Text.left(g, what, (WIDTH - Text.width(what, Style.SMALL)) / 2, floor + 8.5, Style.SMALL, Style.SOFT_INK);
    }
}
