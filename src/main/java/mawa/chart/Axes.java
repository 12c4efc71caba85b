package mawa.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The axis of each kind of scale: round steps, as close as their labels have room. */
final class Axes {
    private static final double POINTS_A_TICK = 16;
    private static final double MOST_TICKS = 6;
    private static final double HEADROOM = 1.04;
    /** From one line of a row's name to the next. */
    static final int ROW_LINE = 8;
    private static final int ROW_MARGIN = 2;
    private static final int ROW_LINES = 2;
    private static final double[] ROUND_STEPS = {1, 2, 2.5, 5, 10};
    private static final double MILLION = 1e6;

    private Axes() {
    }

    static ValueAxis of(Look look, Scale scale, double length, boolean horizontal) {
        Numbers numbers = look.numbers();
        ValueAxis axis;
        if (scale instanceof Scale.Days s) {
            axis = new DayAxis(numbers, s.start(), s.days());
        } else if (scale instanceof Scale.Amounts s) {
            double step = step(numbers, s, length, horizontal);
            axis = numbers(0, top(s, step), new Step(numbers, step, s.highest(), false));
        } else if (scale instanceof Scale.Signed s) {
            axis = numbers(bottom(s), top(s), new Step(numbers, step(numbers, s, length, horizontal), largest(s), true));
        } else if (scale instanceof Scale.Decades s) {
            axis = new DecadeAxis(numbers, s, length, horizontal);
        } else if (scale instanceof Scale.Columns s) {
            axis = symbols(s.names());
        } else if (scale instanceof Scale.Longitude s) {
            axis = numbers(s.extent().west(), s.extent().east(), Graticule.meridians(look, s.extent(), length));
        } else if (scale instanceof Scale.Latitude s) {
            axis = numbers(s.extent().south(), s.extent().north(), Graticule.parallels(look, s.extent(), length));
        } else {
            axis = symbols(((Scale.Rows) scale).names());
            axis.setInverted(true);
        }
        axis.setTickLabelsVisible(false);
        axis.setTickLabelFont(Style.SMALL);
        axis.setAxisLinePaint(Style.AXIS);
        axis.setAxisLineStroke(Style.AXIS_LINE);
        axis.setTickMarkPaint(Style.AXIS);
        axis.setTickMarkStroke(Style.AXIS_LINE);
        axis.setTickMarkInsideLength(0);
        axis.setTickMarkOutsideLength(2.5f);
        axis.setAxisLineVisible(horizontal && !(scale instanceof Scale.Longitude));
        axis.setTickMarksVisible(horizontal);
        return axis;
    }

    private static NumberAxis numbers(double low, double high, NumberTickUnit step) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setTickUnit(step);
        return axis;
    }

    private static SymbolAxis symbols(List<String> names) {
        SymbolAxis axis = new SymbolAxis(null, names.toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, names.size() - 0.5);
        return axis;
    }

    /** The smallest round step whose labels have room. */
    static double step(Numbers numbers, Scale.Amounts s, double length, boolean horizontal) {
        double widest = horizontal ? Text.width(numbers.exact(s.highest() * 2, 0), Style.SMALL) + 12 : POINTS_A_TICK;
        return s.highest() <= 0 ? 1 : step(s.highest(), s.highest() * HEADROOM, s.whole(), most(length, widest));
    }

    static double step(Numbers numbers, Scale.Signed s, double length, boolean horizontal) {
        double range = top(s) - bottom(s);
        double finest = StrictMath.pow(10, Math.floor(StrictMath.log10(range / MOST_TICKS)));
        double widest = horizontal ? Text.width(label(numbers, -largest(s), finest, largest(s), true), Style.SMALL) + 12 : POINTS_A_TICK;
        return largest(s) <= 0 ? 1 : step(range, range, s.whole(), most(length, widest));
    }

    private static double most(double length, double widest) {
        return Math.max(1, Math.min(MOST_TICKS, Math.floor(length / widest)));
    }

    private static double step(double size, double range, boolean whole, double most) {
        double magnitude = StrictMath.pow(10, Math.floor(StrictMath.log10(size / most)));
        for (double round : ROUND_STEPS) {
            double step = round * magnitude;
            boolean fits = range / step <= most;
            if (fits && (!whole || step == Math.rint(step))) {
                return step;
            }
        }
        // Only for counts below a handful: a step of one, whatever the room.
        return Math.max(1, 10 * magnitude);
    }

    /** A little above the highest value; but at least one step, so that two ticks give the scale. */
    private static double top(Scale.Amounts s, double step) {
        return Math.max(s.highest() * HEADROOM, step);
    }

    /** Where nothing differs there is still an axis. */
    private static double top(Scale.Signed s) {
        return largest(s) == 0 ? 1 : s.highest() * HEADROOM;
    }

    private static double bottom(Scale.Signed s) {
        return largest(s) == 0 ? -1 : s.lowest() * HEADROOM;
    }

    private static double largest(Scale.Signed s) {
        return Math.max(-s.lowest(), s.highest());
    }

    /** One tick's number; in millions where the largest of the axis is one. */
    private static String label(Numbers numbers, double value, double step, double largest, boolean signed) {
        boolean millions = largest >= MILLION;
        double shown = millions ? value / MILLION : value;
        int decimals = 0;
        for (double s = millions ? step / MILLION : step; decimals < 6 && Math.abs(s - Math.rint(s)) > 1e-9; s *= 10) {
            decimals++;
        }
        String digits = numbers.exact(Math.abs(shown), decimals);
        if (digits.chars().noneMatch(c -> c >= '1' && c <= '9')) {
            return "0";
        }
        String number = signed ? numbers.signed(value < 0, digits) : digits;
        return millions ? numbers.millions(number) : number;
    }

    /** Room that the labels of the y axis take. */
    static int leftSpace(Look look, Panel panel) {
        Numbers numbers = look.numbers();
        double widest = 0;
        if (panel.y() instanceof Scale.Amounts s) {
            double step = step(numbers, s, panel.height(), false);
            widest = Text.width(label(numbers, Math.floor(top(s, step) / step) * step, step, s.highest(), false), Style.SMALL);
        } else if (panel.y() instanceof Scale.Signed s) {
            double step = step(numbers, s, panel.height(), false);
            widest = Math.max(Text.width(label(numbers, Math.ceil(bottom(s) / step) * step, step, largest(s), true), Style.SMALL),
                    Text.width(label(numbers, Math.floor(top(s) / step) * step, step, largest(s), true), Style.SMALL));
        } else if (panel.y() instanceof Scale.Decades s) {
            // Half a million takes more room than a million.
            widest = DoubleStream.of(s.lowest(), s.highest(), Math.min(s.highest(), MILLION / 2)).map(v -> Text.width(ofDecades(numbers, s, v), Style.SMALL)).max().orElse(0);
        } else if (panel.y() instanceof Scale.Latitude s) {
            widest = Graticule.widest(look, s.extent(), panel.height());
        } else if (panel.y() instanceof Scale.Rows s) {
            for (String name : s.names()) {
                widest = Math.max(widest, rowLines(look, name).stream().mapToDouble(line -> Text.width(line, Style.SMALL)).max().orElse(0));
            }
        }
        return (int) Math.ceil(widest) + 6;
    }

    private static String ofDecades(Numbers numbers, Scale.Decades scale, double value) {
        if (!scale.percent() && value >= MILLION) {
            return numbers.millions(numbers.exact(value / MILLION, 0));
        }
        String number = numbers.exact(value, value < 1 ? 1 : 0);
        return scale.percent() ? numbers.percent(number) : number;
    }

    /** The name of a row: on one line, or on two where it is too long for one. */
    static List<String> rowLines(Look look, String name) {
        return Text.lines(name, Style.SMALL, look.longestRowName(), ROW_LINES);
    }

    /** How high rows must be so that none of their names touches the next. */
    static int rowHeight(Look look, List<String> names, int least) {
        int lines = names.stream().mapToInt(name -> rowLines(look, name).size()).max().orElse(1);
        return lines == 1 ? least : Math.max(least, lines * ROW_LINE + ROW_MARGIN);
    }

    /** A step with its labels. */
    @SuppressWarnings("serial")
    private static final class Step extends NumberTickUnit {
        private final transient Numbers numbers;
        private final double largest;
        private final boolean signed;

        Step(Numbers numbers, double size, double largest, boolean signed) {
            super(size);
            this.numbers = numbers;
            this.largest = largest;
            this.signed = signed;
        }

        @Override
        public String valueToString(double value) {
            return label(numbers, value, getSize(), largest, signed);
        }
    }

    /** Percentages or amounts: 1, 2, 5, 10, 20, 50 ... as far as there is room. */
    @SuppressWarnings("serial")
    private static final class DecadeAxis extends LogAxis {
        private final transient Numbers numbers;
        private final transient Scale.Decades scale;
        private final boolean roomy;

        DecadeAxis(Numbers numbers, Scale.Decades scale, double length, boolean horizontal) {
            this.numbers = numbers;
            this.scale = scale;
            setSmallestValue(scale.lowest() / 10);
            setRange(scale.lowest(), scale.highest());
            double tick = horizontal ? Text.width(ofDecades(numbers, scale, Math.min(scale.highest(), MILLION / 2)), Style.SMALL) + 8 : POINTS_A_TICK;
            roomy = length / StrictMath.log10(scale.highest() / scale.lowest()) >= 3.4 * tick;
        }

        @Override
        public List<Tick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
            List<Tick> ticks = new ArrayList<>();
            double low = getRange().getLowerBound();
            double high = getRange().getUpperBound();
            for (double decade = StrictMath.pow(10, Math.floor(StrictMath.log10(low))); decade <= high; decade *= 10) {
                for (int times : roomy ? new int[] {1, 2, 5} : new int[] {1}) {
                    double value = times * decade;
                    if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) {
                        ticks.add(new NumberTick(TickType.MAJOR, value, ofDecades(numbers, scale, value), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
                    }
                }
            }
            return ticks;
        }
    }
}
