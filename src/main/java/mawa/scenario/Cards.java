package mawa.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Items;
import mawa.scenario.Node.Scalar;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;
import mawa.world.Certainty;

/**
 * Values with what is known of them. A value stands alone ({@code memoryDays: 3}) or on a card
 * ({@code memoryDays: {value: 3, unit: days, range: [1, 7], source: ..., certainty: estimate}}), of which only
 * {@code value} must be there. What is said is checked: the unit must be the one that Mawa counts in, the range
 * must hold the value (unless {@code fixed: true} says that the value was set by hand and is not drawn), and what claims to be sourced must name its source.
 */
final class Cards {
    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String FIXED = "fixed";
    static final String RANGE = "range";
    static final String SOURCE = "source";
    static final String CERTAINTY = "certainty";
    static final List<String> KEYS = List.of(VALUE, UNIT, RANGE, FIXED, SOURCE, CERTAINTY);
    private static final Plain CERTAINTIES = new Plain(Certainty.class);

    private final Complaints complaints;
    private final Scalars scalars;
    private final boolean isBare;
    private final Map<String, ParameterCard> numbers = new LinkedHashMap<>();
    private final Map<String, Provenance> provenance = new LinkedHashMap<>();
    private final Map<String, Located> where = new LinkedHashMap<>();

    /** Lowest and highest possible value. */
    private record Range(double low, double high) {
    }

    Cards(Complaints complaints) {
        this(complaints, false);
    }

    private Cards(Complaints complaints, boolean isBare) {
        this.complaints = complaints;
        this.scalars = new Scalars(complaints);
        this.isBare = isBare;
    }

    /** For files whose values are decided and not known: each stands alone, and a card is refused. */
    static Cards bare(Complaints complaints) {
        return new Cards(complaints, true);
    }

    /** Every number read so far, by its path, in the order of reading. */
    Map<String, ParameterCard> numbers() {
        return numbers;
    }

    /** What cards say of where values come from, by path; numbers and other values alike. */
    Map<String, Provenance> provenance() {
        return provenance;
    }

    /** Where a number stands. */
    Located at(String path) {
        return where.get(path);
    }

    /** The value that stands alone or on a card at a path. */
    Optional<Object> read(Plain shape, Slot slot, Node node, String path) {
        if (node instanceof Scalar scalar) {
            Optional<Object> value = scalars.read(shape, slot, scalar);
            value.ifPresent(v -> remember(shape, slot, path, v, Optional.empty(), Provenance.NONE, scalar, false));
            return value;
        }
        if (node instanceof Fields card && !isBare) {
            return card(shape, slot, card, path);
        }
        complaints.error(node, slot.name() + " must be one value, not a " + (node instanceof Fields ? "block" : "list"), () -> Scalars.about(slot));
        return Optional.empty();
    }

    private Optional<Object> card(Plain shape, Slot slot, Fields card, String path) {
        boolean known = true;
        for (String key : card.entries().keySet()) {
            if (!KEYS.contains(key)) {
                known = false;
                complaints.error(card.entries().get(key).keyAt(), "unknown key " + Spelling.quoted(key), () -> Spelling.guess(key, KEYS));
            }
        }
        if (!card.has(VALUE)) {
            if (known) {
                complaints.error(card.at(), "the card of " + slot.name() + " has no value", () -> Scalars.about(slot));
            }
            return Optional.empty();
        }
        checkUnit(slot, card);
        if (!(card.value(VALUE) instanceof Scalar written)) {
            if (!(card.value(VALUE) instanceof Node.Broken)) {
                complaints.error(card.value(VALUE), slot.name() + " must be one value");
            }
            return Optional.empty();
        }
        Optional<Object> value = scalars.read(shape, slot, written);
        boolean fixed = fixed(slot, card);
        Optional<Range> range = range(shape, slot, card, value, path, fixed);
        Provenance from = provenance(slot, card);
        value.ifPresent(v -> remember(shape, slot, path, v, range, from, written, fixed));
        return value;
    }

    private void remember(Plain shape, Slot slot, String path, Object value, Optional<Range> range, Provenance from, Scalar written, boolean fixed) {
        if (!from.isNothing()) {
            provenance.put(path, from);
        }
        if (shape.isNumber()) {
            double number = ((Number) value).doubleValue();
            Range possible = range.orElse(new Range(number, number));
            Location at = written.at();
            numbers.put(path, new ParameterCard(path, number, slot.unit(), possible.low(), possible.high(), from.source(), from.certainty(),
                    at.source().name(), at.source().isNumbered() ? at.line() : 0, fixed));
            where.put(path, at);
        }
    }

    private void checkUnit(Slot slot, Fields card) {
        if (!card.has(UNIT) || card.value(UNIT) instanceof Node.Broken) {
            return;
        }
        String unit = card.value(UNIT) instanceof Scalar text ? text.text() : "";
        if (slot.unit().isEmpty()) {
            complaints.error(card.value(UNIT), slot.name() + " has no unit, found " + Spelling.quoted(unit), () -> "Remove the unit.");
        } else if (!unit.equals(slot.unit())) {
            complaints.error(card.value(UNIT), slot.name() + " is in " + slot.unit() + ", not in " + Spelling.quoted(unit),
                    () -> "Convert the value and write  unit: " + (slot.unit().contains(",") ? '"' + slot.unit() + '"' : slot.unit()));
        }
    }

    private Optional<Range> range(Plain shape, Slot slot, Fields card, Optional<Object> value, String path, boolean fixed) {
        if (!card.has(RANGE) || card.value(RANGE) instanceof Node.Broken) {
            return Optional.empty();
        }
        Node node = card.value(RANGE);
        if (!shape.isNumber() || path.indexOf('.') < 0) {
            complaints.error(node, slot.name() + " cannot have a range", () -> "Only the numbers of blocks are drawn from ranges.");
            return Optional.empty();
        }
        if (!(node instanceof Items pair) || pair.items().size() != 2
                || !(pair.items().get(0) instanceof Scalar first) || !(pair.items().get(1) instanceof Scalar second)) {
            complaints.error(node, "the range of " + slot.name() + " must be two numbers", () -> "For example  range: [0.5, 2]");
            return Optional.empty();
        }
        Optional<Object> low = scalars.read(shape, slot, first);
        Optional<Object> high = scalars.read(shape, slot, second);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Range range = new Range(((Number) low.get()).doubleValue(), ((Number) high.get()).doubleValue());
        if (range.low() > range.high()) {
            complaints.error(node, "the range of " + slot.name() + " begins at " + first.text() + " and ends at " + second.text(),
                    () -> "Write the lower number first.");
            return Optional.empty();
        }
        double v = value.map(o -> ((Number) o).doubleValue()).orElse(range.low());
        if ((v < range.low() || v > range.high()) && fixed) {
            complaints.warning(card.value(VALUE), slot.name() + " " + Numbers.text(v) + " lies outside its range " + first.text() + " to " + second.text(),
                    () -> "It was set by hand and is played as it is.");
        } else if (v < range.low() || v > range.high()) {
            complaints.error(card.value(VALUE),
                    slot.name() + " " + Numbers.text(v) + " lies outside its range " + first.text() + " to " + second.text());
            return Optional.empty();
        }
        return Optional.of(range);
    }

    private boolean fixed(Slot slot, Fields card) {
        if (!card.has(FIXED) || card.value(FIXED) instanceof Node.Broken) {
            return false;
        }
        boolean known = card.value(FIXED) instanceof Scalar word && !word.isQuoted() && (word.text().equals("true") || word.text().equals("false"));
        if (!known) {
            complaints.error(card.value(FIXED), "fixed of " + slot.name() + " must be true or false", () -> "With true, the value is not drawn from its range.");
        }
        return known && ((Scalar) card.value(FIXED)).text().equals("true");
    }

    private Provenance provenance(Slot slot, Fields card) {
        String source = "";
        if (card.has(SOURCE)) {
            Node node = card.value(SOURCE);
            if (node instanceof Scalar text && !text.isNothing() && !text.text().isBlank()) {
                source = text.text();
            } else if (!(node instanceof Node.Broken)) {
                complaints.error(node, "the source of " + slot.name() + " must be text", () -> "Leave the key out where there is none.");
            }
        }
        Optional<Certainty> certainty = Optional.empty();
        if (card.has(CERTAINTY)) {
            Slot words = new Slot(CERTAINTY, CERTAINTIES, "", "how well a value is known", 0, 0, null);
            if (card.value(CERTAINTY) instanceof Scalar word) {
                certainty = scalars.read(CERTAINTIES, words, word).map(Certainty.class::cast);
            } else if (!(card.value(CERTAINTY) instanceof Node.Broken)) {
                complaints.error(card.value(CERTAINTY), "certainty must be one of " + String.join(", ", CERTAINTIES.words()));
            }
            if (certainty.equals(Optional.of(Certainty.SOURCED)) && !card.has(SOURCE)) {
                complaints.error(card.value(CERTAINTY), slot.name() + " is called sourced, but no source is named",
                        () -> "Add  source: ...  or say ownKnowledge or estimate.");
            }
        }
        return new Provenance(source, certainty);
    }
}
