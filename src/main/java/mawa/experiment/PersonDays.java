package mawa.experiment;

import java.util.Arrays;
import java.util.Optional;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;

/** A count of people each evening, summed over the period: one person for one day is one person-day. */
public final class PersonDays {
    private PersonDays() {
    }

    /** Of everybody in the whole, as a band over replicates; nothing where the runs do not record it. */
    public static Optional<Band> of(Ensemble ensemble, Indicator indicator) {
        if (indicator.kind() != Indicator.Kind.STOCK || !indicator.unit().equals("people")) {
            throw new IllegalArgumentException(indicator.key() + " is no count of people each evening");
        }
        return Summary.overRuns(ensemble, "all", Group.ALL, indicator, evenings -> Arrays.stream(evenings).sum());
    }
}
