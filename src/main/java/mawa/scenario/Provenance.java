package mawa.scenario;

import java.util.Optional;
import mawa.world.Certainty;

/** What a card says besides the value and its range; empty and absent where it says nothing. */
record Provenance(String source, Optional<Certainty> certainty) {
    static final Provenance NONE = new Provenance("", Optional.empty());

    boolean isNothing() {
        return source.isEmpty() && certainty.isEmpty();
    }
}
