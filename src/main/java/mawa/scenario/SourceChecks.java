package mawa.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Slot;
import mawa.scenario.Table.Row;
import mawa.world.Certainty;

/** Where numbers come from: what claims a source must name it, and what names none is listed. */
final class SourceChecks {
    private static final int SHOWN = 10;
    private final Checks checks;
    private final Cards cards;

    SourceChecks(Checks checks, Cards cards) {
        this.checks = checks;
        this.cards = cards;
    }

    void run() {
        for (Slot slot : Shape.ofFile(Scenario.class).slots()) {
            if (slot.shape() instanceof Shape.Table table) {
                checks.parts().table(slot.name()).ifPresent(t -> rows(t, table.row()));
            }
        }
        numbers();
    }

    private void rows(Table table, Block shape) {
        Optional<Slot> certainty = shape.slots().stream().filter(s -> s.shape().isPlain(Certainty.class)).findFirst();
        Optional<Slot> source = shape.find("source");
        if (certainty.isEmpty() || source.isEmpty()) {
            return;
        }
        for (Row row : table.rows()) {
            if (certainty.get().of(row.value()) == Certainty.SOURCED && String.valueOf(source.get().of(row.value())).isBlank()) {
                checks.complaints().error(table.at(row, certainty.get().name()), "the row is called sourced, but names no source",
                        () -> "Fill the column source, or say ownKnowledge or estimate.");
            }
        }
    }

    /** Numbers at the top of a file are settings, or sums of tables whose rows have their own sources. */
    private void numbers() {
        List<String> bare = new ArrayList<>();
        for (ParameterCard card : cards.numbers().values()) {
            if (!card.hasSource() && card.path().indexOf('.') >= 0) {
                bare.add(card.path());
            }
        }
        if (!bare.isEmpty()) {
            checks.complaints().warning(cards.at(bare.get(0)), bare.size() == 1 ? "no source given for " + bare.get(0)
                            : String.format(Locale.ROOT, "no source given for %,d numbers", bare.size()),
                    () -> bare.size() == 1 ? ""
                            : String.join(", ", bare.subList(0, Math.min(SHOWN, bare.size()))) + (bare.size() > SHOWN ? ", ..." : "."));
        }
    }
}
