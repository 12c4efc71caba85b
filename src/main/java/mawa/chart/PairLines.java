package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.List;

/** Every replicate without the policy and with it, joined by a thin line; their means joined by a strong one. */
record PairLines(Source baseline, Source variant, List<Integer> replicates, Paired.Values values) implements Layer {
    private static final double DOT = 1.3;
    private static final double MEAN_DOT = 2.6;
    private static final int ALPHA = 150;

    @Override
    public void draw(Graphics2D g, Frame frame) {
        g.setColor(Style.withAlpha(frame.look().palette().baseline().color(), ALPHA));
        g.setStroke(new BasicStroke(0.7f));
        for (int r = 0; r < replicates.size(); r++) {
            line(g, frame, values.baseline()[r], values.variant()[r], DOT);
        }
        g.setColor(frame.look().palette().strong());
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        line(g, frame, mean(values.baseline()), mean(values.variant()), MEAN_DOT);
    }

    private static void line(Graphics2D g, Frame frame, double from, double to, double radius) {
        g.draw(new Line2D.Double(frame.x(0), frame.y(from), frame.x(1), frame.y(to)));
        dot(g, frame.x(0), frame.y(from), radius);
        dot(g, frame.x(1), frame.y(to), radius);
    }

    private static void dot(Graphics2D g, double x, double y, double radius) {
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    @Override
    public void tell(Row.Sink rows) {
        for (int r = 0; r < replicates.size(); r++) {
            rows.add(baseline, "", "replicate" + replicates.get(r), values.baseline()[r]);
            rows.add(variant, "", "replicate" + replicates.get(r), values.variant()[r]);
        }
        rows.add(baseline, "", "mean", mean(values.baseline()));
        rows.add(variant, "", "mean", mean(values.variant()));
    }

    @Override
    public double highest() {
        return Math.max(Arrays.stream(values.baseline()).max().orElse(0), Arrays.stream(values.variant()).max().orElse(0));
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        Palette palette = look.palette();
        return List.of(new KeyItem(look.say("pairs.replicate"), new KeyItem.Sign.Stroke(new Ink(Style.withAlpha(palette.baseline().color(), ALPHA), new float[0]))),
                new KeyItem(look.say("pairs.mean"), new KeyItem.Sign.Stroke(new Ink(palette.strong(), new float[0]))));
    }
}
