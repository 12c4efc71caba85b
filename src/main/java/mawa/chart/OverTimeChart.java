package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mawa.outcome.Indicator;

/**
 * When the difference appears, and whether it lasts: the mean of paired differences evening by evening. A few policies share a
 * panel for each figure, under a strip of their dates; many have a panel each, on one scale.
 */
final class OverTimeChart {
    private static final String FILE = "11-over-time";
    private static final int MOST_IN_A_PANEL = 5;
    private static final int HEIGHT = 120;
    private static final int FACET_HEIGHT = 66;
    private static final int MOST_COLUMNS = 3;
    private static final int LEAST_COLUMNS = 2;

    private OverTimeChart() {
    }

    static List<Figure> of(Compared compared) {
        List<Indicator> drawn = compared.overTime().stream().filter(i -> compared.pairs().stream().anyMatch(p -> p.evenings().containsKey(i))).toList();
        if (drawn.isEmpty()) {
            return List.of();
        }
        return compared.pairs().size() <= MOST_IN_A_PANEL ? together(compared, drawn) : apart(compared, drawn);
    }

    private static List<Figure> together(Compared compared, List<Indicator> indicators) {
        List<Panel> panels = new ArrayList<>(strip(compared).stream().toList());
        for (Indicator i : indicators) {
            List<Layer> layers = new ArrayList<>();
            for (int k = 0; k < compared.pairs().size(); k++) {
                Paired p = compared.pairs().get(k);
                if (p.evenings().containsKey(i)) {
                    String name = compared.name(p.variant());
                    layers.add(ribbon(compared, p, i, name, compared.pairs().size() == 1 ? compared.study().ink() : compared.look().palette().variant(k + 1)));
                }
            }
            panels.add(Panel.of(Phrase.ofScenario(i.key()), compared.shownUnit(i.unit()), compared.side(i), HEIGHT, compared.study().days(), scale(layers), layers));
        }
        return List.of(compared.figure(FILE, compared.say("overTime.title"), 1, true, panels, caption(compared, indicators, "")));
    }

    private static List<Figure> apart(Compared compared, List<Indicator> indicators) {
        List<Figure> out = new ArrayList<>();
        for (Indicator i : indicators) {
            List<Paired> pairs = compared.pairs().stream().filter(p -> p.evenings().containsKey(i)).toList();
            Scale shared = scale(pairs.stream().map(p -> ribbon(compared, p, i, "", compared.study().ink())).toList());
            List<Panel> panels = new ArrayList<>();
            for (Paired p : pairs) {
                List<Layer> layers = List.of(new AtWork(compared.study().days().start(), compared.study().days().days(), compared.spans(p)),
                        ribbon(compared, p, i, "", compared.study().ink()));
                panels.add(Panel.of(Phrase.ofScenario(Text.plain(p.variant().name())), "", "", FACET_HEIGHT, compared.study().days(), shared, layers));
            }
            int columns = Facets.columns(panels.size(), compared.look().columns(MOST_COLUMNS), compared.look().columns(LEAST_COLUMNS));
            String file = FILE + (out.isEmpty() ? "" : "-" + i.key());
            out.add(compared.figure(file, compared.say("overTime.titleOf", i.key()),
                    compared.say("overTime.what", compared.baselineName(), compared.shownUnit(i.unit())), columns, false, panels,
                    caption(compared, List.of(i), compared.side(i))));
        }
        return out;
    }

    private static String[] caption(Compared compared, List<Indicator> drawn, String side) {
        return new String[] {compared.say("overTime.line", compared.baselineName(), compared.intervals()),
            side.isEmpty() ? "" : Character.toUpperCase(side.charAt(0)) + side.substring(1) + ".",
            compared.say("overTime.evening"),
            compared.rates(compared.leading().stream().filter(m -> drawn.contains(m.indicator())).toList()), compared.leftOut()};
    }

    private static Layer ribbon(Compared compared, Paired p, Indicator i, String label, Ink ink) {
        return new DifferenceRibbon(Source.of(p.variant().name(), Study.ALL, i), label, Compared.isDeaths(i), ink, compared.study().days().start(), p.evenings().get(i));
    }

    private static Scale scale(List<Layer> ribbons) {
        return new Scale.Signed(ribbons.stream().mapToDouble(Layer::lowest).min().orElse(0), ribbons.stream().mapToDouble(Layer::highest).max().orElse(0), false);
    }

    /** A bar for each variant, from the first day of its policies to the last. */
    private static Optional<Panel> strip(Compared compared) {
        List<PolicySpans.Span> bars = new ArrayList<>();
        for (Paired p : compared.pairs()) {
            List<PolicySpans.Span> spans = compared.spans(p);
            if (!spans.isEmpty()) {
                LocalDate last = spans.stream().map(PolicySpans.Span::to).max(Comparator.naturalOrder()).orElseThrow();
                bars.add(new PolicySpans.Span(p.variant().name(), spans.stream().map(PolicySpans.Span::key).collect(Collectors.joining(" + ")),
                        compared.name(p.variant()), spans.get(0).from(), last));
            }
        }
        return bars.isEmpty() ? Optional.empty() : Optional.of(Strips.policies(compared.study(), bars));
    }
}
