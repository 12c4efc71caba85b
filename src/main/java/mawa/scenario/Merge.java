package mawa.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawa.scenario.Node.Broken;
import mawa.scenario.Node.Entry;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Patched;
import mawa.scenario.Node.Scalar;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Choice;
import mawa.scenario.Shape.Named;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;

/**
 * Lays what a variant says over its base. Blocks and named entries are merged key by key, everything else is
 * replaced; an entry that is {@code ~} is taken away; rows laid over a table change its rows. A new value drops
 * the old value's card: a source speaks of the number that was read in it and of no other.
 */
final class Merge {
    private final Complaints complaints;

    Merge(Complaints complaints) {
        this.complaints = complaints;
    }

    /** Each node of the result stands where it was written; blocks stand where the base has them. */
    Fields over(Block shape, Fields base, Fields variant) {
        Map<String, Entry> merged = new LinkedHashMap<>(base.entries());
        variant.entries().forEach((key, entry) -> merged.merge(key, entry, (old, now) -> shape.find(key)
                .map(slot -> entry(slot, old, now)).orElse(now)));
        return new Fields(base.at(), merged);
    }

    private Entry entry(Slot slot, Entry old, Entry now) {
        Node value = node(slot.shape(), old.value(), now.value());
        return new Entry(value instanceof Fields ? old.keyAt() : now.keyAt(), value);
    }

    private Node node(Shape shape, Node base, Node variant) {
        if (base instanceof Broken || variant instanceof Broken) {
            return variant;
        }
        if (shape instanceof Shape.Table) {
            return table(base, variant);
        }
        if (!(variant instanceof Fields now)) {
            return variant;
        }
        if (shape instanceof Plain) {
            return card(base, now);
        }
        if (!(base instanceof Fields old)) {
            return variant;
        }
        if (shape instanceof Block block) {
            return over(block, old, now);
        }
        if (shape instanceof Named named) {
            return named(named, old, now);
        }
        return shape instanceof Choice choice ? choice(choice, old, now) : variant;
    }

    private Node card(Node base, Fields now) {
        if (now.has(Cards.VALUE) || !(base instanceof Fields || base instanceof Scalar)) {
            return now;
        }
        Map<String, Entry> merged = new LinkedHashMap<>();
        if (base instanceof Fields old) {
            merged.putAll(old.entries());
        } else {
            merged.put(Cards.VALUE, new Entry(base.at(), base));
        }
        if (now.has(Cards.RANGE)) {
            // Whoever gives a new range wants it drawn from.
            merged.remove(Cards.FIXED);
        }
        merged.putAll(now.entries());
        return new Fields(base.at(), merged);
    }

    private Node table(Node base, Node variant) {
        if (!(variant instanceof Fields patch)) {
            return variant;
        }
        if (base instanceof Patched patched) {
            List<Fields> patches = new ArrayList<>(patched.patches());
            patches.add(patch);
            return new Patched(patched.file(), patches);
        }
        return base instanceof Scalar file ? new Patched(file, List.of(patch)) : variant;
    }

    private Node named(Named shape, Fields old, Fields now) {
        Map<String, Entry> merged = new LinkedHashMap<>(old.entries());
        now.entries().forEach((name, entry) -> {
            if (entry.value() instanceof Scalar gone && gone.isNothing()) {
                if (merged.remove(name) == null) {
                    complaints.error(entry.keyAt(), "there is no " + Spelling.quoted(name) + " to take away",
                            () -> Spelling.guess(name, old.entries().keySet(), "There are: "));
                }
            } else if (merged.containsKey(name)) {
                Node value = node(shape.value(), merged.get(name).value(), entry.value());
                merged.put(name, new Entry(value instanceof Fields ? merged.get(name).keyAt() : entry.keyAt(), value));
            } else {
                merged.put(name, entry);
            }
        });
        return new Fields(old.at(), merged);
    }

    /** Another kind is another thing: nothing of the old one is kept. */
    private Node choice(Choice shape, Fields old, Fields now) {
        String before = kind(old);
        if (now.has(Choice.KIND) && !kind(now).equals(before)) {
            return now;
        }
        Block block = shape.kinds().get(before);
        return block == null ? now : over(block, old, now);
    }

    private static String kind(Fields fields) {
        return fields.has(Choice.KIND) && fields.value(Choice.KIND) instanceof Scalar word ? word.text() : "";
    }
}
