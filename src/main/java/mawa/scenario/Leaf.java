package mawa.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Choice;
import mawa.scenario.Shape.Named;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;

/**
 * One value of a scenario that can be set by its path.
 *
 * @param text as it would stand in a file
 * @param isWhole whether it can only be a whole number
 */
public record Leaf(String text, boolean isWhole) {

    /** What stands at a path such as {@code policies.open.start} or {@code places.camp_qah.campPlaces}; nothing where no single value does. */
    static Optional<Leaf> of(Scenario scenario, String path) {
        return of(Reading.SHAPE, Optional.of(scenario), List.of(path.split("\\.", -1)));
    }

    private static Optional<Leaf> of(Shape shape, Optional<Object> value, List<String> steps) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (shape instanceof Plain plain) {
            return steps.isEmpty() ? Optional.of(new Leaf(Quoting.plain(value.get()), plain.isWhole())) : Optional.empty();
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (shape instanceof Named named) {
            return of(named.value(), Optional.ofNullable(((Map<?, ?>) value.get()).get(step)), rest);
        }
        if (shape instanceof Choice choice) {
            return slot(choice.of(value.get()), value.get(), step, rest);
        }
        if (shape instanceof Block block) {
            return slot(block, value.get(), step, rest);
        }
        if (shape instanceof Shape.Table table) {
            Slot id = table.row().slots().get(0);
            return ((List<?>) value.get()).stream().filter(row -> step.equals(String.valueOf(id.of(row)))).findFirst()
                    .flatMap(row -> of(table.row(), Optional.of(row), rest));
        }
        return Optional.empty();
    }

    private static Optional<Leaf> slot(Block block, Object owner, String step, List<String> rest) {
        return block.find(step).flatMap(slot -> of(slot.shape(), slot.find(owner), rest));
    }
}
