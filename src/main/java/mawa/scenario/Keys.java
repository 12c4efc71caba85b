package mawa.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Choice;
import mawa.scenario.Shape.Listing;
import mawa.scenario.Shape.Named;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;

/** Everything that a file may say, read off the same records that the reader binds. */
public final class Keys {
    private final List<Key> keys = new ArrayList<>();

    private Keys() {
    }

    /** All keys of a file of this type, in the order of its components, blocks before what stands in them. */
    public static List<Key> of(Class<? extends Record> type) {
        Keys found = new Keys();
        found.block(Shape.ofFile(type), "");
        return List.copyOf(found.keys);
    }

    private void block(Block shape, String path) {
        for (Slot slot : shape.slots()) {
            add(slot, slot.shape(), path.isEmpty() ? slot.name() : path + "." + slot.name());
        }
    }

    private void add(Slot slot, Shape shape, String path) {
        boolean number = element(shape) instanceof Plain plain && plain.isNumber();
        keys.add(new Key(path, type(shape) + (slot.isOptional() ? ", may be left out" : ""), slot.unit(), slot.meaning(), number ? slot.min() : Double.NaN,
                number ? slot.max() : Double.NaN, allowed(shape)));
        below(slot, shape, path);
    }

    private void below(Slot slot, Shape shape, String path) {
        if (shape instanceof Block block) {
            block(block, path);
        } else if (shape instanceof Shape.Table table) {
            block(table.row(), path + ".<" + table.row().slots().get(0).name() + ">");
        } else if (shape instanceof Choice choice) {
            String parent = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
            for (Map.Entry<String, Block> kind : choice.kinds().entrySet()) {
                block(kind.getValue(), parent + ".<" + kind.getKey() + ">");
            }
        } else if (shape instanceof Named named) {
            below(slot, named.value(), path + ".<name>");
        } else if (shape instanceof Listing list) {
            below(slot, list.element(), path + ".<number>");
        }
    }

    private static Shape element(Shape shape) {
        return shape instanceof Listing list ? element(list.element()) : shape instanceof Named named ? element(named.value()) : shape;
    }

    private static List<String> allowed(Shape shape) {
        Shape element = element(shape);
        return element instanceof Plain plain ? plain.words()
                : element instanceof Choice choice ? List.copyOf(choice.kinds().keySet()) : List.of();
    }

    private static String type(Shape shape) {
        if (shape instanceof Listing list) {
            return "list of " + type(list.element());
        }
        if (shape instanceof Named named) {
            return "names with " + type(named.value());
        }
        if (shape instanceof Plain plain) {
            return plain.isWhole() ? "whole number" : plain.isNumber() ? "number" : plain.type() == boolean.class ? "true or false"
                    : plain.type() == LocalDate.class ? "date" : plain.type() == String.class ? "text" : "word";
        }
        return shape instanceof Shape.Table ? "table" : shape instanceof Choice ? "kind" : "block";
    }
}
