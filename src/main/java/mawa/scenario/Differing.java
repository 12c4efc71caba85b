package mawa.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mawa.scenario.Difference.Kind;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Choice;
import mawa.scenario.Shape.Listing;
import mawa.scenario.Shape.Named;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;

/** Walks through two scenarios side by side and notes what they say differently. */
final class Differing {
    private final ScenarioFile left;
    private final ScenarioFile right;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Difference> sources = new ArrayList<>();

    Differing(ScenarioFile left, ScenarioFile right) {
        this.left = left;
        this.right = right;
    }

    void run() {
        block("", Reading.SHAPE, Optional.of(left.scenario()), Optional.of(right.scenario()));
    }

    List<Difference> differences() {
        return differences;
    }

    List<Difference> sources() {
        return sources;
    }

    private void block(String path, Block block, Optional<Object> a, Optional<Object> b) {
        for (Slot slot : block.slots()) {
            compare(path.isEmpty() ? slot.name() : path + "." + slot.name(), slot, slot.shape(), a.flatMap(slot::find), b.flatMap(slot::find));
        }
    }

    private void compare(String path, Slot slot, Shape shape, Optional<Object> a, Optional<Object> b) {
        if (shape instanceof Shape.Table table) {
            if (!a.equals(b)) {
                new DifferingRows(path, table.row(), differences, sources).compare((List<?>) a.orElseThrow(), (List<?>) b.orElseThrow());
            }
        } else if (shape instanceof Block block) {
            block(path, block, a, b);
        } else if (shape instanceof Choice choice) {
            choice(path, choice, a, b);
        } else if (shape instanceof Named named) {
            Map<?, ?> before = (Map<?, ?>) a.orElse(Map.of());
            Map<?, ?> now = (Map<?, ?>) b.orElse(Map.of());
            Stream.concat(before.keySet().stream(), now.keySet().stream()).map(String.class::cast).distinct().sorted().forEach(name ->
                    compare(path + "." + name, slot, named.value(), Optional.ofNullable(before.get(name)), Optional.ofNullable(now.get(name))));
        } else if (shape instanceof Listing list && !(list.element() instanceof Plain)) {
            List<?> before = (List<?>) a.orElse(List.of());
            List<?> now = (List<?>) b.orElse(List.of());
            for (int k = 0; k < Math.max(before.size(), now.size()); k++) {
                compare(path + "." + k, slot, list.element(), item(before, k), item(now, k));
            }
        } else {
            value(path, slot, a, b);
        }
    }

    private void value(String path, Slot slot, Optional<Object> a, Optional<Object> b) {
        Optional<String> before = a.map(v -> text(left, v, path));
        Optional<String> now = b.map(v -> text(right, v, path));
        if (!a.equals(b) || !before.equals(now)) {
            differences.add(new Difference(path, Kind.VALUE, before, now, slot.unit()));
        }
        if (a.isPresent() && b.isPresent()) {
            Provenance old = left.provenance(path);
            Provenance other = right.provenance(path);
            note(sources, path + "." + Cards.SOURCE, said(old.source()), said(other.source()));
            note(sources, path + "." + Cards.CERTAINTY, old.certainty().map(Spelling::of), other.certainty().map(Spelling::of));
        }
    }

    /** Another kind is another thing, but what both kinds have may be the same. */
    private void choice(String path, Choice choice, Optional<Object> a, Optional<Object> b) {
        note(differences, path + "." + Choice.KIND, a.map(v -> v.getClass().getSimpleName()), b.map(v -> v.getClass().getSimpleName()));
        Optional<Block> before = a.map(choice::of);
        Optional<Block> now = b.map(choice::of);
        if (before.isEmpty() || now.isEmpty() || before.equals(now)) {
            before.or(() -> now).ifPresent(kind -> block(path, kind, a, b));
            return;
        }
        Stream.concat(before.get().names().stream(), now.get().names().stream()).distinct().sorted().forEach(name -> {
            Optional<Slot> old = before.get().find(name);
            Optional<Slot> other = now.get().find(name);
            Optional<Object> said = old.flatMap(slot -> slot.find(a.get()));
            Optional<Object> saidNow = other.flatMap(slot -> slot.find(b.get()));
            Slot slot = old.or(() -> other).get();
            if (old.map(Slot::shape).equals(other.map(Slot::shape)) || old.isEmpty() || other.isEmpty()) {
                compare(path + "." + name, slot, slot.shape(), said, saidNow);
            } else {
                value(path + "." + name, slot, said, saidNow);
            }
        });
    }

    private static Optional<Object> item(List<?> list, int k) {
        return k < list.size() ? Optional.of(list.get(k)) : Optional.empty();
    }

    /** A value with the range that it is drawn from, if it is. */
    private static String text(ScenarioFile file, Object value, String path) {
        if (value instanceof List<?> items) {
            List<String> texts = new ArrayList<>();
            items.forEach(item -> texts.add(text(file, item, path + "." + texts.size())));
            return "[" + String.join(", ", texts) + "]";
        }
        return Quoting.plain(value) + file.card(path).filter(ParameterCard::hasRange)
                .map(card -> " [" + Numbers.text(card.low()) + ", " + Numbers.text(card.high()) + "]").orElse("");
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static void note(List<Difference> notes, String path, Optional<String> a, Optional<String> b) {
        if (!a.equals(b)) {
            notes.add(new Difference(path, Kind.VALUE, a, b, ""));
        }
    }
}
