package mawa.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Choice;
import mawa.scenario.Shape.Listing;
import mawa.scenario.Shape.Named;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;
import mawa.world.Chance;
import mawa.world.Decision;
import mawa.world.Draws;

/** Draws the doubtful numbers of a scenario anew, each by the key of its path. */
final class Drawing {
    private final Map<String, ParameterCard> numbers;
    private final Map<String, Double> drawn = new LinkedHashMap<>();

    Drawing(Map<String, ParameterCard> numbers) {
        this.numbers = numbers;
    }

    /**
     * @throws IllegalArgumentException if a record refuses the combination that was drawn
     */
    Scenario scenario(Block shape, Scenario scenario, long seed, int replicate) {
        if (numbers.values().stream().noneMatch(ParameterCard::hasRange)) {
            return scenario;
        }
        return (Scenario) redraw(shape, scenario, "", Chance.of(seed, replicate).on(Decision.PARAMETER_VALUE, -1));
    }

    /** What is drawn, by path in the order of the records' components. */
    Map<String, Double> values(Block shape, Scenario scenario, long seed, int replicate) {
        drawn.clear();
        scenario(shape, scenario, seed, replicate);
        return Collections.unmodifiableMap(new LinkedHashMap<>(drawn));
    }

    private Object redraw(Shape shape, Object value, String path, Draws draws) {
        if (shape instanceof Plain plain) {
            ParameterCard card = numbers.get(path);
            if (card == null || !card.hasRange()) {
                return value;
            }
            Object now = typed(plain, triangular(card, draws.uniform(Chance.nameKey(path))));
            drawn.put(path, ((Number) now).doubleValue());
            return now;
        }
        if (shape instanceof Block block) {
            Object[] values = new Object[block.slots().size()];
            for (int k = 0; k < values.length; k++) {
                Slot slot = block.slots().get(k);
                String below = path.isEmpty() ? slot.name() : path + "." + slot.name();
                Optional<Object> now = slot.find(value).map(v -> redraw(slot.shape(), v, below, draws));
                values[k] = slot.isOptional() ? now : now.orElseThrow();
            }
            return block.create(values);
        }
        if (shape instanceof Choice choice) {
            return redraw(choice.of(value), value, path, draws);
        }
        if (shape instanceof Named named) {
            Map<String, Object> entries = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((name, v) -> entries.put((String) name, redraw(named.value(), v, path + "." + name, draws)));
            return Collections.unmodifiableMap(entries);
        }
        if (shape instanceof Listing list) {
            List<Object> items = new ArrayList<>();
            ((List<?>) value).forEach(v -> items.add(redraw(list.element(), v, path + "." + items.size(), draws)));
            return List.copyOf(items);
        }
        return value;
    }

    private static Object typed(Plain shape, double drawn) {
        if (!shape.isWhole()) {
            return drawn;
        }
        long rounded = Math.round(drawn);
        return shape.type() == int.class ? (Object) (int) rounded : (Object) rounded;
    }

    /** Inverse of the triangular distribution function over low..high with its mode at the value. */
    static double triangular(ParameterCard card, double u) {
        double low = card.low();
        double width = card.high() - low;
        double rise = card.value() - low;
        double drawn = u * width < rise
                ? low + StrictMath.sqrt(u * width * rise)
                : card.high() - StrictMath.sqrt((1 - u) * width * (card.high() - card.value()));
        return Math.min(card.high(), Math.max(low, drawn));
    }
}
