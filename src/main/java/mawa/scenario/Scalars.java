package mawa.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mawa.scenario.Node.Scalar;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads one value from its text, strictly, and complains where it stands. */
final class Scalars {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern BITS = Pattern.compile("0[xX][0-9A-Fa-f]{1,16}");
    private final Complaints complaints;

    Scalars(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The value of a scalar in a slot: of the slot's type and within its bounds; nothing after a complaint. */
    Optional<Object> read(Plain shape, Slot slot, Scalar node) {
        if (node.isNothing() || node.text().isEmpty() && shape.type() != String.class) {
            return refuse(node, slot.name() + " has no value", about(slot));
        }
        if (shape.type() == String.class) {
            return text(slot, node);
        }
        if (shape.isNumber()) {
            return number(shape, slot, node);
        }
        if (shape.type() == boolean.class) {
            boolean known = !node.isQuoted() && (node.text().equals("true") || node.text().equals("false"));
            return known ? Optional.of(node.text().equals("true"))
                    : refuse(node, slot.name() + " must be true or false, was " + Spelling.quoted(node.text()), about(slot));
        }
        return shape.type() == LocalDate.class ? date(slot, node) : word(shape, slot, node);
    }

    /** YAML text must say something; in a table an empty cell says that there is nothing to say. */
    private Optional<Object> text(Slot slot, Scalar node) {
        if (node instanceof Node.Text && node.text().isBlank()) {
            return refuse(node, slot.name() + " is empty", about(slot));
        }
        // YAML can write any character by an escape; what could not stand in the file itself is not text.
        if (!StreamReader.isPrintable(node.text())) {
            return refuse(node, slot.name() + " holds a control character", "");
        }
        return Optional.of(node.text());
    }

    private Optional<Object> date(Slot slot, Scalar node) {
        if (!DATE.matcher(node.text()).matches()) {
            return refuse(node, slot.name() + " must be a date, was " + Spelling.quoted(node.text()),
                    "Dates are written year-month-day: 2019-04-29.");
        }
        try {
            String text = node.text();
            return Optional.of(LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException e) {
            return refuse(node, slot.name() + " " + node.text() + " is not in the calendar", about(slot));
        }
    }

    private Optional<Object> word(Plain shape, Slot slot, Scalar node) {
        Optional<Object> constant = Optional.ofNullable(Spelling.words(shape.type()).get(node.text()));
        if (constant.isEmpty()) {
            complaints.error(node, slot.name() + " cannot be " + Spelling.quoted(node.text()),
                    () -> Spelling.guess(node.text(), shape.words()));
        }
        return constant;
    }

    private Optional<Object> number(Plain shape, Slot slot, Scalar node) {
        // What has 64 bits may be written as such.
        boolean bits = shape.type() == long.class && !node.isQuoted() && BITS.matcher(node.text()).matches();
        String text = bits ? Long.toString(Long.parseUnsignedLong(node.text().substring(2), 16)) : node.text();
        String kind = shape.isWhole() ? "a whole number" : "a number";
        if (node.isQuoted()) {
            return refuse(node, slot.name() + " must be " + kind + ", was the text " + Spelling.quoted(text), "Remove the quotes.");
        }
        if (!(shape.isWhole() ? Numbers.isWhole(text) : Numbers.isReal(text))) {
            complaints.error(node, slot.name() + " must be " + kind + ", was " + Spelling.quoted(text), () -> {
                String advice = Numbers.advice(text, shape.isWhole());
                return advice.isEmpty() ? about(slot) : advice;
            });
            return Optional.empty();
        }
        // A double first: it holds every bound, and no text that passed the pattern is too long for it.
        double value = Numbers.value(text);
        if (value < slot.min() || value > slot.max()) {
            return refuse(node, slot.name() + " must be " + bounds(slot) + ", was " + text, about(slot));
        }
        if (shape.type() == double.class) {
            // Adding zero makes -0 the 0 that it is.
            return Double.isInfinite(value) ? refuse(node, slot.name() + " " + text + " is too large", about(slot)) : Optional.of(value + 0.0);
        }
        try {
            return shape.type() == int.class ? Optional.of(Integer.valueOf(text)) : Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return refuse(node, slot.name() + " " + text + " is too large", about(slot));
        }
    }

    /** {@code from 0.1 to 365}. */
    private static String bounds(Slot slot) {
        boolean low = slot.min() > -Double.MAX_VALUE;
        boolean high = slot.max() < Double.MAX_VALUE;
        return low && high ? "from " + Numbers.text(slot.min()) + " to " + Numbers.text(slot.max())
                : low ? "at least " + Numbers.text(slot.min()) : "at most " + Numbers.text(slot.max());
    }

    /** What a slot means, in one line. */
    static String about(Slot slot) {
        if (slot.meaning().isEmpty()) {
            return "";
        }
        return slot.name() + ": " + slot.meaning() + (slot.unit().isEmpty() ? "" : " (" + slot.unit() + ")") + ".";
    }

    private Optional<Object> refuse(Located where, String message, String hint) {
        complaints.error(where, message, () -> hint);
        return Optional.empty();
    }
}
