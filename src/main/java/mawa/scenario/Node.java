package mawa.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a scenario file, before anything is known of what it means. Each node knows its own file and line. */
sealed interface Node extends Located {

    @Override
    default Source source() {
        return at().source();
    }

    /** One value, as its text: what it means is decided where its type is known. */
    sealed interface Scalar extends Node permits Text, Cell {
        String text();

        /** Whether quotes say that this is text, whatever it looks like. */
        boolean isQuoted();

        /** An empty value, {@code ~} or {@code null}: nothing is said, or something is taken away. */
        default boolean isNothing() {
            return !isQuoted() && (text().isEmpty() || text().equals("~") || text().equalsIgnoreCase("null"));
        }
    }

    /** A scalar of YAML, or of {@code --set}. */
    record Text(Location at, String text, boolean isQuoted) implements Scalar {
    }

    /** A cell of a table. Its column is found when somebody asks: tables are long, and mistakes are few. */
    record Cell(Source source, int line, int field, String text) implements Scalar {
        @Override
        public Location at() {
            return source.cell(line, field);
        }

        @Override
        public boolean isQuoted() {
            return false;
        }

        /** In a table an empty cell is empty, and "null" is a word. */
        @Override
        public boolean isNothing() {
            return false;
        }
    }

    /** A list. */
    record Items(Location at, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A value and where its key stands. */
    record Entry(Location keyAt, Node value) {
    }

    /** A block of keys in the order of the file; {@code at} is the key that it stands under. */
    record Fields(Location at, Map<String, Entry> entries) implements Node {
        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }

        Node value(String key) {
            return entries.get(key).value();
        }
    }

    /** A table's file and the changes that variants make to its rows, in their order. */
    record Patched(Scalar file, List<Fields> patches) implements Node {
        public Patched {
            patches = List.copyOf(patches);
        }

        @Override
        public Location at() {
            return file.at();
        }
    }

    /** Something that was already complained of; nothing more is said about it. */
    record Broken(Location at) implements Node {
    }
}
