package mawa.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mawa.outcome.Indicator;

/** The narrow panels that stand above others on the same days: strikes, and the policies of the scenario. */
final class Strips {
    private static final int STRIKES_HEIGHT = 38;
    private static final int POLICY_HEIGHT = 11;

    private Strips() {
    }

    /** Strikes a day: bars for one variant, lines for several; nothing where none ever falls. */
    static Optional<Panel> strikes(Study study) {
        return strikes(study, STRIKES_HEIGHT);
    }

    static Optional<Panel> strikes(Study study, int height) {
        List<Layer> layers = study.ribbons(study.say("strikes"), study.ink(), Study.ALL, Indicator.STRIKES, Ribbon.Ending.NONE);
        if (Study.highest(layers) == 0) {
            return Optional.empty();
        }
        if (study.isSingle()) {
            Ribbon ribbon = (Ribbon) layers.get(0);
            layers = List.of(new Bars(ribbon.source(), Style.STRIKES, ribbon.start(), ribbon.values()));
        }
        return study.panel(study.look().phrase("strikes.perDay"), "", height, true, layers);
    }

    /** A bar for each policy that is at work within the period; none where there are none. */
    static Optional<Panel> policies(Study study) {
        List<PolicySpans.Span> spans = new ArrayList<>();
        study.scenario().policies().forEach((key, policy) -> {
            boolean within = study.days().start().plusDays(study.days().days()).isAfter(policy.start())
                    && !policy.end().isBefore(study.days().start());
            if (within) {
                spans.add(new PolicySpans.Span("", key, Text.plain(key), policy.start(), policy.end()));
            }
        });
        return spans.isEmpty() ? Optional.empty() : Optional.of(policies(study, spans));
    }

    /** The same for spans of any variants, a row each. */
    static Panel policies(Study study, List<PolicySpans.Span> spans) {
        Scale.Days days = study.days();
        Scale rows = new Scale.Rows(Collections.nCopies(spans.size(), ""));
        Layer layer = new PolicySpans(days.start(), days.days(), spans);
        return Panel.of(study.look().phrase("policies.atWork"), "", "", POLICY_HEIGHT * spans.size() + 2, days, rows, List.of(layer));
    }
}
