package mawa.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * Days, labelled as "15 May" as closely as there is room. It counts days rather than milliseconds, so no time zone
 * can shift a label.
 */
@SuppressWarnings("serial")
final class DayAxis extends NumberAxis {
    private static final double LABEL_GAP = 7;
    private final transient Numbers numbers;
    private final LocalDate start;
    private final int days;

    DayAxis(Numbers numbers, LocalDate start, int days) {
        this.numbers = numbers;
        this.start = start;
        this.days = days;
        setAutoRange(false);
        setRange(-0.5, days - 0.5);
    }

    /** How labels may be spaced, the closest first, and how each is written where the period spans several years. */
    private enum Spacing {
        DAY(Numbers::dayOfYear), TWO_DAYS(Numbers::dayOfYear), WEEK(Numbers::dayOfYear), HALF_MONTH(Numbers::dayOfYear), MONTH(Numbers::month),
        TWO_MONTHS(Numbers::month), QUARTER(Numbers::month), HALF_YEAR(Numbers::month), YEAR(Numbers::year);

        private final BiFunction<Numbers, LocalDate, String> withYear;

        Spacing(BiFunction<Numbers, LocalDate, String> withYear) {
            this.withYear = withYear;
        }

        boolean has(LocalDate date, LocalDate start) {
            int month = date.getMonthValue() - 1;
            boolean first = date.getDayOfMonth() == 1;
            return switch (this) {
                case DAY -> true;
                case TWO_DAYS -> ChronoUnit.DAYS.between(start, date) % 2 == 0;
                case WEEK -> date.getDayOfWeek() == DayOfWeek.MONDAY;
                case HALF_MONTH -> first || date.getDayOfMonth() == 15;
                case MONTH -> first;
                case TWO_MONTHS -> first && month % 2 == 0;
                case QUARTER -> first && month % 3 == 0;
                case HALF_YEAR -> first && month % 6 == 0;
                case YEAR -> first && month == 0;
            };
        }
    }

    @Override
    public List<Tick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<Tick> ticks = new ArrayList<>();
        labels(area.getWidth()).forEach((day, label) ->
                ticks.add(new NumberTick(TickType.MAJOR, day, label, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0)));
        return ticks;
    }

    /** Labels by day, as close as they can stand without touching; for the shortest periods at least the first day's. */
    Map<Integer, String> labels(double width) {
        double dayWidth = width / days;
        for (Spacing spacing : Spacing.values()) {
            Map<Integer, String> labels = new TreeMap<>();
            double right = Double.NEGATIVE_INFINITY;
            boolean clear = true;
            for (int d = 0; d < days && clear; d++) {
                LocalDate date = start.plusDays(d);
                if (spacing.has(date, start)) {
                    String label = oneYear() ? numbers.day(date) : spacing.withYear.apply(numbers, date);
                    double left = PanelPainter.labelLeft((d + 0.5) * dayWidth, label, width);
                    clear = left - LABEL_GAP >= right;
                    right = left + Text.width(label, Style.SMALL);
                    labels.put(d, label);
                }
            }
            if (clear && !labels.isEmpty()) {
                return labels;
            }
        }
        return Map.of(0, numbers.day(start));
    }

    private boolean oneYear() {
        return start.getYear() == start.plusDays(days - 1L).getYear();
    }
}
