package mawa.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.scenario.Node.Broken;
import mawa.scenario.Node.Entry;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Items;
import mawa.scenario.Node.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The text of a YAML file as a tree of {@link Node}s. It is built from SnakeYAML's events, one step below its
 * own node tree, because there each alias still has a place of its own to complain at, and nothing has been
 * expanded, resolved or constructed. Refused: tags, anchors and aliases, the same key twice, keys that are not
 * plain words, more than one document, deep nesting.
 */
final class YamlTree {
    private static final int DEEPEST = 24;
    private final Source source;
    private final Complaints complaints;
    private final StreamReader reader;
    private final Parser events;
    private boolean aliasSeen;

    /** Ends the parsing of a file that is not worth reading on; the complaint has been made. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super(null, null, false, false);
        }
    }

    private YamlTree(Source source, String text, Complaints complaints) {
        this.source = source;
        this.complaints = complaints;
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(false);
        options.setCodePointLimit((int) Opening.YAML_LIMIT_BYTES + 1);
        options.setNestingDepthLimit(DEEPEST + 4);
        reader = new StreamReader(text);
        events = new ParserImpl(reader, options);
    }

    /** The block of keys that a file holds; nothing if it is no YAML, or something else than a block. */
    static Optional<Fields> of(Source source, Complaints complaints) {
        Optional<Node> root = new YamlTree(source, source.text(), complaints).read();
        if (root.isPresent() && !(root.get() instanceof Fields)) {
            if (!(root.get() instanceof Broken)) {
                complaints.error(root.get(), "the file must be a block of keys", () -> "It begins like this:  id: my-scenario");
            }
            return Optional.empty();
        }
        return root.map(node -> (Fields) node);
    }

    /** The value of a {@code --set}; {@code text} is padded so that columns are those of the source's line. */
    static Optional<Node> ofValue(Source source, String text, Complaints complaints) {
        return new YamlTree(source, text, complaints).read();
    }

    private Optional<Node> read() {
        try {
            next();
            if (peek().is(ID.StreamEnd)) {
                complaints.error(source.start(), "the file is empty");
                return Optional.empty();
            }
            next();
            Node root = node(next(), 0, Optional.empty());
            next();
            if (peek() instanceof DocumentStartEvent second) {
                complaints.error(locate(second), "a second document begins here", () -> "Remove the line ---; a file holds one document.");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (GivenUp e) {
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            String context = e.getContext() == null ? "" : " (" + e.getContext() + ")";
            complaints.error(locate(mark, mark), "this is not YAML: " + Spelling.printable(e.getProblem() + context), () -> advice(mark));
            return Optional.empty();
        } catch (YAMLException e) {
            complaints.error(source.start(), "this is not YAML: " + Spelling.printable(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private String advice(Mark mark) {
        String line = source.line(mark.getLine() + 1);
        if (line.substring(0, line.length() - line.stripLeading().length()).contains("\t")) {
            return "Indent with spaces, not with tabs.";
        }
        return "Look at this line and the one before it: indentation, colons, quotes, brackets.";
    }

    private Event next() {
        peek();
        return events.getEvent();
    }

    /** SnakeYAML lets some malformed escapes through to Java's own number parser; to the user it is all the same. */
    private Event peek() {
        try {
            return events.peekEvent();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            complaints.error(locate(reader.getMark(), reader.getMark()), "this is not YAML: it cannot be read from here on",
                    () -> "Look for a \\u or \\x in quotes without its digits; write \\\\ for \\.");
            throw new GivenUp();
        }
    }

    private Node node(Event event, int depth, Optional<Location> key) {
        if (depth > DEEPEST) {
            complaints.error(locate(event), "nested deeper than " + DEEPEST + " levels");
            throw new GivenUp();
        }
        if (event instanceof AliasEvent alias) {
            refuseAlias(alias, "*");
            return new Broken(locate(event));
        }
        boolean refused = event instanceof NodeEvent named && isRefused(named);
        if (event instanceof ScalarEvent scalar) {
            return refused ? new Broken(locate(event)) : new Text(locate(event), scalar.getValue(), !scalar.isPlain());
        }
        Node collection = event instanceof SequenceStartEvent ? items(event, depth) : fields(event, depth, key);
        return refused ? new Broken(locate(event)) : collection;
    }

    private boolean isRefused(NodeEvent event) {
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            complaints.error(locate(event), "tags are not allowed, found " + Spelling.quoted(tag), () -> "Write the value alone.");
        }
        if (event.getAnchor() != null) {
            refuseAlias(event, "&");
        }
        return tag != null || event.getAnchor() != null;
    }

    /** Once a file is enough: a file that is made of aliases holds thousands. */
    private void refuseAlias(NodeEvent event, String sign) {
        if (!aliasSeen) {
            complaints.error(locate(event), "anchors and aliases are not allowed, found " + Spelling.quoted(sign + event.getAnchor()),
                    () -> "Write the value out, or say only what differs with extends.");
        }
        aliasSeen = true;
    }

    private Node items(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = next(); !event.is(ID.SequenceEnd); event = next()) {
            items.add(node(event, depth + 1, Optional.empty()));
        }
        return new Items(locate(start), items);
    }

    private Node fields(Event start, int depth, Optional<Location> key) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event event = next(); !event.is(ID.MappingEnd); event = next()) {
            Location at = locate(event);
            Node name = node(event, depth + 1, Optional.empty());
            Node value = node(next(), depth + 1, Optional.of(at));
            if (name instanceof Text text && !text.isNothing() && !text.text().isBlank()) {
                put(entries, text.text(), new Entry(at, value));
            } else if (!(name instanceof Broken)) {
                complaints.error(at, "a key must be a word");
            }
        }
        return new Fields(key.orElse(locate(start)), entries);
    }

    private void put(Map<String, Entry> entries, String key, Entry entry) {
        Entry first = entries.putIfAbsent(key, entry);
        if (first != null) {
            complaints.error(entry.keyAt(), "key " + Spelling.quoted(key) + " is given twice",
                    () -> "It stands on line " + first.keyAt().line() + " already.");
        }
    }

    private Location locate(Event event) {
        return locate(event.getStartMark(), event.getEndMark());
    }

    private Location locate(Mark start, Mark end) {
        String line = start.getLine() == end.getLine() ? "" : source.line(start.getLine() + 1);
        int length = (line.isEmpty() ? end.getColumn() : line.codePointCount(0, line.length())) - start.getColumn();
        return new Location(source, start.getLine() + 1, start.getColumn() + 1, Math.max(1, length));
    }
}
