package mawa.scenario;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.scenario.Node.Entry;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Scalar;
import mawa.scenario.Node.Text;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Choice;
import mawa.scenario.Shape.Listing;
import mawa.scenario.Shape.Named;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;

/**
 * What {@code --set path=value} changes. Each is a small variant laid over all others; only its path is looked at
 * more closely, because nobody adds a policy by misspelling the name of another. A value set over a card keeps the
 * card's unit and range, but is fixed: it is played as it was set and not drawn.
 */
final class Settings {
    private static final int LONGEST_PATH = 200;
    private final Path folder;
    private final Complaints complaints;

    Settings(Path folder, Complaints complaints) {
        this.folder = folder;
        this.complaints = complaints;
    }

    /** The tree with the settings laid over it, in their order; those with a wrong path are complained of and left out. */
    Fields over(Block shape, Fields root, Map<String, String> settings) {
        Fields merged = root;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            Source source = Source.ofSetting(setting.getKey(), setting.getValue(), folder);
            complaints.opened(source);
            String[] steps = setting.getKey().split("\\.", -1);
            if (setting.getKey().isBlank() || setting.getKey().length() > LONGEST_PATH) {
                complaints.error(source.start(), "a setting is written path=value", () -> "For example  --set danger.memoryDays=3");
            } else if (exists(source, shape, merged, steps)) {
                Optional<Node> value = value(source, setting.getKey(), setting.getValue());
                if (value.isPresent()) {
                    Location at = source.locate(0, setting.getKey().length());
                    boolean named = steps.length > 1 && steps[steps.length - 1].equals(Cards.VALUE);
                    String[] path = named ? Arrays.copyOf(steps, steps.length - 1) : steps;
                    Optional<Node> card = onCard(merged, path, value.get(), at);
                    Node node = card.orElse(value.get());
                    steps = card.isPresent() ? path : steps;
                    for (int k = steps.length - 1; k > 0; k--) {
                        node = new Fields(at, Map.of(steps[k], new Entry(at, node)));
                    }
                    merged = new Merge(complaints).over(shape, merged, new Fields(at, Map.of(steps[0], new Entry(at, node))));
                }
            }
        }
        return merged;
    }

    /** The card at a path with a new value on it; nothing where there is no card, or no plain value. */
    private static Optional<Node> onCard(Fields tree, String[] path, Node value, Location at) {
        Optional<Node> old = Optional.of(tree);
        for (String step : path) {
            old = child(old, step);
        }
        if (old.isEmpty() || !(old.get() instanceof Fields card) || !card.has(Cards.VALUE) || !(value instanceof Scalar plain) || plain.isNothing()) {
            return Optional.empty();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        entries.put(Cards.VALUE, new Entry(at, value));
        for (String kept : List.of(Cards.UNIT, Cards.RANGE)) {
            if (card.has(kept)) {
                entries.put(kept, card.entries().get(kept));
            }
        }
        if (card.has(Cards.RANGE)) {
            entries.put(Cards.FIXED, new Entry(at, new Text(at, "true", false)));
        }
        entries.put(Cards.SOURCE, new Entry(at, new Text(at, "--set", true)));
        return Optional.of(new Fields(at, entries));
    }

    private Optional<Node> value(Source source, String path, String text) {
        int from = path.length() + 1;
        if (!text.isEmpty() && "[{\"'".indexOf(text.charAt(0)) >= 0) {
            return YamlTree.ofValue(source, " ".repeat(from) + text, complaints);
        }
        return Optional.of(new Text(source.locate(from, text.length()), text, false));
    }

    private boolean exists(Source source, Block root, Fields tree, String[] steps) {
        Shape shape = root;
        Optional<Node> node = Optional.of(tree);
        int offset = 0;
        for (int k = 0; k < steps.length; k++) {
            String step = steps[k];
            Location at = source.locate(offset, Math.max(1, step.length()));
            boolean last = k == steps.length - 1;
            if (shape instanceof Choice choice) {
                Optional<Node> kind = child(node, Choice.KIND);
                Block block = kind.isPresent() && kind.get() instanceof Scalar word ? choice.kinds().get(word.text()) : null;
                if (last && step.equals(Choice.KIND) || block == null) {
                    return true;
                }
                shape = block;
            }
            if (shape instanceof Block block) {
                Optional<Slot> slot = block.find(step);
                if (slot.isEmpty()) {
                    return refuse(at, "unknown key " + Spelling.quoted(step), step, block.names(), "Allowed here: ");
                }
                shape = slot.get().shape();
            } else if (shape instanceof Named named) {
                if (!last && child(node, step).isEmpty()) {
                    return refuse(at, "there is no " + Spelling.quoted(step) + " in " + steps[k - 1], step, names(node), "There are: ");
                }
                shape = named.value();
            } else if (shape instanceof Shape.Table table) {
                return row(source, table.row(), steps, k, offset);
            } else if (shape instanceof Listing) {
                return refuse(at, steps[k - 1] + " is a list and is set as a whole", "", List.of(), "");
            } else if (shape instanceof Plain) {
                boolean card = last && Cards.KEYS.contains(step);
                String message = steps[k - 1] + " is one value, there is no " + Spelling.quoted(step) + " in it";
                return card || refuse(at, message, step, Cards.KEYS, "Its card may hold: ");
            }
            node = child(node, step);
            offset += step.length() + 1;
        }
        return true;
    }

    /** {@code table.row.column}; whether there is such a row is known when the table is read. */
    private boolean row(Source source, Block row, String[] steps, int k, int offset) {
        if (k + 2 < steps.length) {
            return refuse(source.locate(offset, steps[k].length()), "a cell is set as " + steps[0] + ".row.column", "", List.of(), "");
        }
        if (k + 1 == steps.length || row.find(steps[k + 1]).isPresent()) {
            return true;
        }
        String column = steps[k + 1];
        Location at = source.locate(offset + steps[k].length() + 1, Math.max(1, column.length()));
        return refuse(at, "unknown column " + Spelling.quoted(column), column, row.names(), "Allowed here: ");
    }

    private boolean refuse(Location at, String message, String found, List<String> allowed, String before) {
        complaints.error(at, message,
                () -> allowed.isEmpty() && !before.isEmpty() ? "There is none." : Spelling.guess(found, allowed, before));
        return false;
    }

    private static List<String> names(Optional<Node> node) {
        return node.isPresent() && node.get() instanceof Fields fields ? List.copyOf(fields.entries().keySet()) : List.of();
    }

    private static Optional<Node> child(Optional<Node> node, String key) {
        return node.isPresent() && node.get() instanceof Fields fields && fields.has(key) ? Optional.of(fields.value(key)) : Optional.empty();
    }
}
