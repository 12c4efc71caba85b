package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;

/** The days on which a variant's policies are at work, as a shade behind its line; a stroke where each begins. */
record AtWork(LocalDate start, int days, List<PolicySpans.Span> spans) implements Layer {
    private static final Color SHADE = new Color(0, 0, 0, 16);
    private static final BasicStroke BEGINS = new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {2, 2}, 0);

    AtWork {
        spans = List.copyOf(spans);
    }

    @Override
    public void drawBehind(Graphics2D g, Frame frame) {
        // One shape: where several are at work the shade is no darker.
        Area shade = new Area();
        for (PolicySpans.Span span : spans) {
            double left = frame.x(span.firstDay(start, days) - 0.5);
            shade.add(new Area(new Rectangle2D.Double(left, frame.area().getY(), frame.x(span.lastDay(start, days) + 0.5) - left, frame.area().getHeight())));
        }
        g.setColor(SHADE);
        g.fill(shade);
        g.setColor(Style.AXIS);
        g.setStroke(BEGINS);
        for (PolicySpans.Span span : spans) {
            double x = frame.x(span.firstDay(start, days) - 0.5);
            g.draw(new Line2D.Double(x, frame.area().getY(), x, frame.area().getMaxY()));
        }
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        // All of it lies behind the lines.
    }

    @Override
    public void tell(Row.Sink rows) {
        spans.forEach(span -> span.tell(rows));
    }

    @Override
    public double highest() {
        return 0;
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        return spans.isEmpty() ? List.of() : List.of(new KeyItem(look.say("key.atWork"), new KeyItem.Sign.Patch(SHADE)));
    }
}
