package mawa.scenario;

import java.util.Optional;
import mawa.world.Certainty;

/**
 * One number of a scenario and what is known of where it comes from.
 *
 * @param path its key path, for example {@code departure.halfDanger} or {@code policies.open.peoplePerDay}
 * @param value the number, in {@code unit}
 * @param unit as {@link mawa.world.Parameter} has it; empty where there is none
 * @param low the lowest value that is thought possible; {@code value} where no range is given
 * @param high the highest value that is thought possible; {@code value} where no range is given
 * @param source where it was read, in the author's words; empty where none is given
 * @param certainty how well it is known, where that is said
 * @param file the file that says it, or {@code --set path}
 * @param line its line in that file; 0 for {@code --set}
 * @param fixed whether the value was set by hand: it keeps the range, is not drawn, and may even lie outside
 */
public record ParameterCard(String path, double value, String unit, double low, double high, String source,
        Optional<Certainty> certainty, String file, int line, boolean fixed) {

    /** Whether replicates may draw it. */
    public boolean hasRange() {
        return low < high && !fixed;
    }

    /** Whether anybody says where it comes from. */
    public boolean hasSource() {
        return !source.isEmpty();
    }
}
