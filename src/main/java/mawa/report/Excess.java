package mawa.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;

/** The part of a line above a limit, in red. Its values are those of the line and the limit, told by these. */
record Excess(String label, double[] line, double[] limit) implements Layer {
    @Override
    public void draw(Graphics2D g, Frame frame) {
        for (int d = 0; d < line.length; d++) {
            if (!isOver(d)) {
                continue;
            }
            int end = d;
            while (end + 1 < line.length && isOver(end + 1)) {
                end++;
            }
            Path2D top = new Path2D.Double();
            Path2D patch = new Path2D.Double();
            for (int k = d; k <= end; k++) {
                move(top, frame.x(k), frame.y(line[k]));
                move(patch, frame.x(k), frame.y(line[k]));
            }
            for (int k = end; k >= d; k--) {
                patch.lineTo(frame.x(k), frame.y(limit[k]));
            }
            patch.closePath();
            g.setColor(Style.withAlpha(Style.OVERFULL, Style.BAND_50_ALPHA));
            g.fill(patch);
            g.setColor(Style.OVERFULL);
            g.setStroke(new BasicStroke(Style.LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.draw(top);
            d = end;
        }
    }

    private boolean isOver(int d) {
        return line[d] > limit[d];
    }

    private static void move(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void tell(Row.Sink rows) {
        // Nothing of its own.
    }

    @Override
    public double highest() {
        return 0;
    }

    @Override
    public List<KeyItem> key(boolean labelledAtEnd) {
        boolean any = IntStream.range(0, line.length).anyMatch(this::isOver);
        return any ? List.of(new KeyItem(label, new KeyItem.Sign.Patch(Style.OVERFULL))) : List.of();
    }
}
