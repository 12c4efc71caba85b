package mawa.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawa.scenario.Observation;

/** The key above the panels: what lines and patches are that carry no name themselves, and what was observed. */
final class Key {
    static final int LINE_HEIGHT = 11;
    private static final double GAP = 12;
    private final Look look;
    private final double width;
    private final List<List<KeyItem>> lines = new ArrayList<>();

    Key(Figure figure, double width) {
        look = figure.look();
        this.width = width;
        double x = Double.POSITIVE_INFINITY;
        for (KeyItem whole : items(figure)) {
            List<KeyItem> parts = whole.broken(width);
            for (KeyItem item : parts) {
                if (x + item.width() > width) {
                    lines.add(new ArrayList<>());
                    x = 0;
                }
                lines.get(lines.size() - 1).add(item);
                x += item.width() + GAP;
            }
            // Beside the end of a broken one, another would read as its next words.
            x = parts.size() > 1 ? Double.POSITIVE_INFINITY : x;
        }
    }

    int height() {
        return lines.size() * LINE_HEIGHT;
    }

    void draw(Graphics2D g, double left, double top) {
        double baseline = top + LINE_HEIGHT - 3;
        for (List<KeyItem> line : lines) {
            double x = 0;
            for (KeyItem item : line) {
                if (look.language().isFromRight()) {
                    item.drawFromRight(g, left + width - x, baseline);
                } else {
                    item.draw(g, left + x, baseline);
                }
                x += item.width() + GAP;
            }
            baseline += LINE_HEIGHT;
        }
    }

    /** What layers of one panel must explain, each once. */
    static List<KeyItem> ordered(Look look, List<Layer> layers) {
        return layers.stream().flatMap(layer -> layer.key(look, false).stream()).distinct().sorted(Comparator.comparingInt(KeyItem::order)).toList();
    }

    private List<KeyItem> items(Figure figure) {
        List<KeyItem> items = new ArrayList<>();
        Map<Marker, String> observed = new LinkedHashMap<>();
        boolean[] filled = new boolean[2];
        for (Panel panel : figure.panels()) {
            for (Layer layer : panel.layers()) {
                for (KeyItem item : layer.key(look, figure.labelledAtEnd())) {
                    if (!item.label().isEmpty() && !items.contains(item)) {
                        items.add(item);
                    }
                }
                for (Observation o : layer.observations()) {
                    observed.put(layer instanceof Observed l ? l.marker() : Marker.CIRCLE, layer instanceof Observed l ? l.label() : "");
                    filled[o.use() == Observation.Use.CALIBRATION ? 1 : 0] = true;
                }
            }
        }
        items.sort(Comparator.comparingInt(KeyItem::order));
        items.addAll(observed.size() > 1 ? several(observed, filled) : one(filled));
        return items;
    }

    private List<KeyItem> one(boolean[] filled) {
        List<KeyItem> items = new ArrayList<>();
        if (filled[1]) {
            items.add(new KeyItem(look.say("key.observedToCalibrate"), new KeyItem.Sign.Observation(Marker.CIRCLE, true)));
        }
        if (filled[0]) {
            items.add(new KeyItem(look.say("key.observedToValidate"), new KeyItem.Sign.Observation(Marker.CIRCLE, false)));
        }
        return items;
    }

    private List<KeyItem> several(Map<Marker, String> observed, boolean[] filled) {
        List<KeyItem> items = new ArrayList<>();
        items.add(new KeyItem(look.say("key.observed"), new KeyItem.Sign.None()));
        observed.forEach((marker, label) -> items.add(new KeyItem(label, new KeyItem.Sign.Observation(marker, filled[1]))));
        String use = filled[0] && filled[1] ? "key.filledAndHollow" : filled[1] ? "key.allCalibrate" : "key.allValidate";
        items.add(new KeyItem(look.say(use), new KeyItem.Sign.None()));
        return items;
    }
}
