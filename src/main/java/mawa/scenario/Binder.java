package mawa.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mawa.scenario.Node.Broken;
import mawa.scenario.Node.Entry;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Items;
import mawa.scenario.Node.Scalar;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Choice;
import mawa.scenario.Shape.Listing;
import mawa.scenario.Shape.Named;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;

/**
 * Binds a tree to records. The components of a record are the keys of its block: none may be missing, none may
 * be added, nothing is filled in. Each mistake is a complaint, and binding goes on beside it.
 */
final class Binder {
    /** Names are parts of paths, file names and tables; dots and spaces would make them ambiguous. */
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,79}");
    /** Whoever has more unknown keys in one block than this has not misspelt them. */
    private static final int MOST_GUESSES = 100;
    private final TableReader tables;
    private final Complaints complaints;
    private final Cards cards;
    private final Parts parts;

    Binder(TableReader tables, Complaints complaints, Cards cards, Parts parts) {
        this.tables = tables;
        this.complaints = complaints;
        this.cards = cards;
        this.parts = parts;
    }

    /** The record of a whole file, if all of it could be read; {@link Parts} hold what could be in any case. */
    Optional<Object> file(Block shape, Fields root) {
        return file(shape, root, List.of());
    }

    /** As {@link #file(Block, Fields)} for a file that holds further keys, which others bind. */
    Optional<Object> file(Block shape, Fields root, List<String> besides) {
        checkKeys(shape, root, "", besides);
        return record(shape, root, "", slot -> {
            Optional<Object> value = component(slot, root);
            value.ifPresent(v -> parts.put(slot.name(), v));
            return value;
        });
    }

    private Optional<Object> component(Slot slot, Fields root) {
        Entry entry = root.entries().get(slot.name());
        parts.locate(slot.name(), entry.value() instanceof Fields ? entry.keyAt() : entry.value());
        if (!(slot.shape() instanceof Shape.Table table)) {
            return bind(slot, slot.shape(), entry.value(), slot.name());
        }
        Optional<Table> read = tables.read(slot.name(), table.row(), entry.value());
        read.ifPresent(t -> parts.put(slot.name(), t));
        return read.filter(Table::isComplete).map(t -> t.rows().stream().map(Table.Row::value).toList());
    }

    /** The value of one node. */
    Optional<Object> bind(Slot slot, Shape shape, Node node, String path) {
        parts.locate(path, node);
        if (node instanceof Broken) {
            return Optional.empty();
        }
        if (shape instanceof Plain plain) {
            return cards.read(plain, slot, node, path);
        }
        if (shape instanceof Listing list) {
            return list(slot, list, node, path);
        }
        if (!(node instanceof Fields fields)) {
            String name = path.substring(path.lastIndexOf('.') + 1);
            boolean nothing = node instanceof Scalar s && s.isNothing();
            complaints.error(node, name + (nothing ? " has no value" : " must be a block of keys"),
                    () -> keysOf(shape));
            return Optional.empty();
        }
        if (shape instanceof Named named) {
            return named(slot, named, fields, path);
        }
        return shape instanceof Choice choice ? choice(choice, fields, path) : block((Block) shape, fields, path, List.of());
    }

    private static String keysOf(Shape shape) {
        if (shape instanceof Choice choice) {
            return "It begins with  " + Choice.KIND + ":  and one of " + String.join(", ", choice.kinds().keySet()) + ".";
        }
        return shape instanceof Block block ? "Its keys: " + String.join(", ", block.names()) + "."
                : "For example  {name: ...}, or {} for none.";
    }

    private Optional<Object> list(Slot slot, Listing shape, Node node, String path) {
        if (!(node instanceof Items list)) {
            boolean nothing = node instanceof Scalar s && s.isNothing();
            String example = node instanceof Scalar s && !nothing ? Spelling.printable(s.text()) : "...";
            complaints.error(node, path.substring(path.lastIndexOf('.') + 1) + (nothing ? " has no value" : " must be a list"),
                    () -> "A list is written  [" + example + "]");
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int k = 0; k < list.items().size(); k++) {
            bind(slot, shape.element(), list.items().get(k), path + "." + k).ifPresent(values::add);
        }
        return values.size() == list.items().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> named(Slot slot, Named shape, Fields fields, String path) {
        parts.name(path, List.copyOf(fields.entries().keySet()));
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Entry> e : fields.entries().entrySet()) {
            String below = path + "." + e.getKey();
            if (!NAME.matcher(e.getKey()).matches()) {
                complaints.error(e.getValue().keyAt(), Spelling.quoted(e.getKey()) + " cannot be a name in " + slot.name(),
                        () -> "Names begin with a letter and hold letters, digits, _ and -.");
                continue;
            }
            bind(slot, shape.value(), e.getValue().value(), below).ifPresent(v -> values.put(e.getKey(), v));
            parts.locate(below, e.getValue().keyAt());
        }
        // Entries that could not be read are complained of already; the others are still worth checking.
        return Optional.of(Collections.unmodifiableMap(values));
    }

    private Optional<Object> choice(Choice shape, Fields fields, String path) {
        if (!fields.has(Choice.KIND)) {
            complaints.error(fields, "missing key \"" + Choice.KIND + "\" in " + path,
                    () -> "One of " + String.join(", ", shape.kinds().keySet()) + ".");
            return Optional.empty();
        }
        Node kind = fields.value(Choice.KIND);
        Block block = kind instanceof Scalar word ? shape.kinds().get(word.text()) : null;
        if (block == null) {
            if (!(kind instanceof Broken)) {
                String found = kind instanceof Scalar word ? word.text() : "a block";
                complaints.error(kind, "there is no kind " + Spelling.quoted(found), () -> Spelling.guess(found, shape.kinds().keySet()));
            }
            return Optional.empty();
        }
        return block(block, fields, path, List.of(Choice.KIND));
    }

    private Optional<Object> block(Block shape, Fields fields, String path, List<String> besides) {
        checkKeys(shape, fields, path, besides);
        return record(shape, fields, path, slot -> bind(slot, slot.shape(), fields.value(slot.name()), path + "." + slot.name()));
    }

    /** The record of the slots that are said, if all could be read that must be there. */
    private Optional<Object> record(Block shape, Fields fields, String path, Function<Slot, Optional<Object>> read) {
        Object[] values = new Object[shape.slots().size()];
        boolean whole = true;
        for (int k = 0; k < values.length; k++) {
            Slot slot = shape.slots().get(k);
            boolean said = fields.has(slot.name());
            Optional<Object> value = said ? read.apply(slot) : Optional.empty();
            values[k] = slot.isOptional() ? value : value.orElse(null);
            whole &= value.isPresent() || slot.isOptional() && !said;
        }
        return whole ? create(shape, values, path, fields) : Optional.empty();
    }

    private Optional<Object> create(Block shape, Object[] values, String path, Fields fields) {
        try {
            return Optional.of(shape.create(values));
        } catch (IllegalArgumentException e) {
            Map<String, Located> located = new HashMap<>();
            shape.names().forEach(n -> located.put(n, parts.at(path.isEmpty() ? n : path + "." + n)));
            complaints.error(Refusal.locate(e, located, fields), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void checkKeys(Block shape, Fields fields, String path, List<String> besides) {
        Set<String> allowed = new TreeSet<>(shape.names());
        allowed.addAll(besides);
        List<String> absent = Stream.concat(besides.stream(), shape.names().stream()).filter(n -> !fields.has(n)).toList();
        Set<String> meant = new TreeSet<>();
        int unknown = 0;
        for (Map.Entry<String, Entry> e : fields.entries().entrySet()) {
            if (!allowed.contains(e.getKey())) {
                // A misspelt key is one mistake: it is not complained of again as a missing one.
                if (++unknown <= MOST_GUESSES) {
                    Spelling.nearest(e.getKey(), absent).ifPresent(meant::add);
                }
                List<String> names = new ArrayList<>(besides);
                names.addAll(shape.names());
                complaints.error(e.getValue().keyAt(), "unknown key " + Spelling.quoted(e.getKey()),
                        () -> Spelling.guess(e.getKey(), names));
            }
        }
        for (String name : absent) {
            Optional<Slot> slot = shape.find(name);
            if (!meant.contains(name) && !slot.map(Slot::isOptional).orElse(false)) {
                complaints.error(fields, "missing key " + Spelling.quoted(name) + (path.isEmpty() ? "" : " in " + path),
                        () -> slot.map(Scalars::about).orElse(""));
            }
        }
    }
}
