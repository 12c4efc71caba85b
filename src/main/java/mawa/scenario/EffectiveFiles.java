package mawa.scenario;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Choice;
import mawa.scenario.Shape.Listing;
import mawa.scenario.Shape.Named;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;

/**
 * Writes a scenario as files that leave nothing to be looked up elsewhere: no base, every value, every card, the
 * tables as they are after all changes. The same scenario gives the same bytes.
 */
final class EffectiveFiles {
    /** The name of the scenario file. */
    static final String SCENARIO = "effective-scenario.yaml";
    private static final String TABLES = "scenario-tables";
    private static final String HEAD = "# The scenario as it was run: bases, variants and settings resolved. It can be run again.\n";
    private final String variant;
    private final Map<String, ParameterCard> numbers;
    private final Map<String, Provenance> provenance;

    EffectiveFiles(String variant, Map<String, ParameterCard> numbers, Map<String, Provenance> provenance) {
        this.variant = variant;
        this.numbers = numbers;
        this.provenance = provenance;
    }

    void write(Block shape, Object scenario, Path dir) throws IOException {
        Files.createDirectories(dir.resolve(TABLES));
        for (Slot slot : shape.slots()) {
            if (slot.shape() instanceof Shape.Table table) {
                write(table.row(), (List<?>) slot.of(scenario), dir.resolve(table(slot)));
            }
        }
        Files.writeString(dir.resolve(SCENARIO), text(shape, scenario), StandardCharsets.UTF_8);
    }

    private static String table(Slot slot) {
        return TABLES + "/" + slot.name() + ".csv";
    }

    /** The scenario file, without its tables. */
    String text(Block shape, Object scenario) {
        StringBuilder yaml = new StringBuilder(HEAD);
        yaml.append(Inheritance.VARIANT).append(": ").append(Quoting.yaml(variant)).append("  # what the tables call it\n");
        for (Slot slot : shape.slots()) {
            if (slot.shape() instanceof Shape.Table) {
                yaml.append(slot.name()).append(": ").append(table(slot)).append('\n');
            } else {
                slot.find(scenario).ifPresent(value -> append(yaml, 0, slot, slot.name(), slot.shape(), value, slot.name()));
            }
        }
        return yaml.toString();
    }

    private static void write(Block row, List<?> records, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.append(String.join(",", row.names())).append('\n');
            for (Object record : records) {
                String separator = "";
                for (Slot slot : row.slots()) {
                    out.append(separator).append(Quoting.cell(Quoting.plain(slot.of(record))));
                    separator = ",";
                }
                out.append('\n');
            }
        }
    }

    private void append(StringBuilder out, int depth, Slot slot, String key, Shape shape, Object value, String path) {
        out.append("  ".repeat(depth)).append(Quoting.yaml(key)).append(':');
        if (shape instanceof Plain) {
            String written = card(slot, value, path);
            boolean bare = value instanceof Number && !written.startsWith("{") && !slot.unit().isEmpty();
            out.append(' ').append(written).append(bare ? "  # " + slot.unit() : "").append('\n');
        } else if (shape instanceof Listing list) {
            appendList(out, depth, slot, list, (List<?>) value, path);
        } else if (shape instanceof Named named) {
            Map<?, ?> entries = (Map<?, ?>) value;
            out.append(entries.isEmpty() ? " {}\n" : "\n");
            entries.forEach((name, v) -> append(out, depth + 1, slot, (String) name, named.value(), v, path + "." + name));
        } else {
            Block block = shape instanceof Choice choice ? choice.of(value) : (Block) shape;
            out.append(block.slots().isEmpty() && !(shape instanceof Choice) ? " {}\n" : "\n");
            if (shape instanceof Choice) {
                out.append("  ".repeat(depth + 1)).append(Choice.KIND).append(": ").append(block.type().getSimpleName()).append('\n');
            }
            for (Slot s : block.slots()) {
                s.find(value).ifPresent(v -> append(out, depth + 1, s, s.name(), s.shape(), v, path + "." + s.name()));
            }
        }
    }

    private void appendList(StringBuilder out, int depth, Slot slot, Listing list, List<?> items, String path) {
        if (list.element() instanceof Plain) {
            List<String> written = new ArrayList<>();
            for (Object item : items) {
                written.add(card(slot, item, path + "." + written.size()));
            }
            out.append(" [").append(String.join(", ", written)).append("]\n");
            return;
        }
        out.append(items.isEmpty() ? " []\n" : "\n");
        for (int k = 0; k < items.size(); k++) {
            // An item is written as a block under an indented dash of its own line.
            StringBuilder item = new StringBuilder();
            append(item, depth + 1, slot, "item", list.element(), items.get(k), path + "." + k);
            String body = item.substring(item.indexOf(":") + 1);
            out.append("  ".repeat(depth + 1)).append('-').append(body);
        }
    }

    private String card(Slot slot, Object value, String path) {
        ParameterCard number = numbers.get(path);
        Provenance from = provenance.getOrDefault(path, Provenance.NONE);
        boolean range = number != null && (number.low() < number.high());
        if (!range && from.isNothing()) {
            return value instanceof String text ? Quoting.yaml(text) : Quoting.plain(value);
        }
        StringBuilder card = new StringBuilder("{value: ").append(value instanceof String text ? Quoting.json(text) : Quoting.plain(value));
        if (!slot.unit().isEmpty()) {
            card.append(", unit: ").append(Quoting.yaml(slot.unit()));
        }
        if (range) {
            card.append(", range: [").append(Numbers.text(number.low())).append(", ").append(Numbers.text(number.high())).append(']').append(number.fixed() ? ", fixed: true" : "");
        }
        if (!from.source().isEmpty()) {
            card.append(", source: ").append(Quoting.json(from.source()));
        }
        from.certainty().ifPresent(c -> card.append(", certainty: ").append(Spelling.of(c)));
        return card.append('}').toString();
    }
}
