package mawa.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Choice;
import mawa.scenario.Shape.Listing;
import mawa.scenario.Shape.Named;
import mawa.scenario.Shape.Slot;
import mawa.world.Certainty;

/**
 * What a scenario says, as one text that is the same however its files are laid out: a line for each value with
 * its path, named entries in the order of their names, a line for each row of a table, then the ranges. What things
 * cost is left out: it takes no part in a run, and a run is known by this text. Only its hash is kept.
 */
final class Canonical {
    /** The key of what a unit of a policy costs. */
    static final String PRICE = "costPerUnit";
    private static final int PIECE = 1 << 16;
    private final Map<String, ParameterCard> numbers;
    private final MessageDigest digest = Opening.sha256();
    private final StringBuilder text = new StringBuilder();

    private Canonical(Map<String, ParameterCard> numbers) {
        this.numbers = numbers;
    }

    /** SHA-256, in hex, of the canonical text. */
    static String hash(Block shape, Object value, Map<String, ParameterCard> numbers) {
        Canonical canonical = new Canonical(numbers);
        canonical.add("", shape, value);
        canonical.ranges();
        canonical.flush();
        return HexFormat.of().formatHex(canonical.digest.digest());
    }

    /** Ranges are not in the values, but they decide what is drawn. */
    private void ranges() {
        new TreeMap<>(numbers).forEach((path, card) -> {
            if (card.hasRange() && !path.endsWith("." + PRICE)) {
                line(path + " in ", Numbers.text(card.low()) + ".." + Numbers.text(card.high()));
            }
        });
    }

    private void add(String path, Shape shape, Object value) {
        if (shape instanceof Block block) {
            for (Slot slot : block.slots()) {
                if (!isProvenance(slot) && !slot.name().equals(PRICE)) {
                    slot.find(value).ifPresent(v -> add(path.isEmpty() ? slot.name() : path + "." + slot.name(), slot.shape(), v));
                }
            }
        } else if (shape instanceof Choice choice) {
            line(path + ".kind=", value.getClass().getSimpleName());
            add(path, choice.of(value), value);
        } else if (shape instanceof Named named) {
            Map<?, ?> entries = (Map<?, ?>) value;
            line(path + ".size=", String.valueOf(entries.size()));
            new TreeMap<>(entries).forEach((name, v) -> add(path + "." + name, named.value(), v));
        } else if (shape instanceof Listing list) {
            List<?> items = (List<?>) value;
            line(path + ".size=", String.valueOf(items.size()));
            for (int k = 0; k < items.size(); k++) {
                add(path + "." + k, list.element(), items.get(k));
            }
        } else if (shape instanceof Shape.Table table) {
            rows(path, table.row(), (List<?>) value);
        } else {
            line(path + "=", scalar(value));
        }
    }

    private void rows(String path, Block row, List<?> records) {
        List<Slot> said = row.slots().stream().filter(s -> !isProvenance(s)).toList();
        line(path + ".size=", String.valueOf(records.size()));
        for (Object record : records) {
            for (Slot slot : said) {
                text.append(slot.name()).append('=').append(scalar(slot.of(record))).append(' ');
            }
            line("", "");
        }
    }

    private static String scalar(Object value) {
        return value instanceof String words ? Quoting.json(words) : Quoting.plain(value);
    }

    private void line(String name, String value) {
        text.append(name).append(value).append('\n');
        if (text.length() > PIECE) {
            flush();
        }
    }

    private void flush() {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    /** Where a row comes from is not what it says. */
    static boolean isProvenance(Slot slot) {
        return slot.shape().isPlain(Certainty.class)
                || slot.name().equals("source") && slot.shape().isPlain(String.class);
    }
}
