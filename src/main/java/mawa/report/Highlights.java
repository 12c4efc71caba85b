package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mawa.conflict.Harm;
import mawa.experiment.Held;
import mawa.experiment.Run;
import mawa.experiment.Summary.Figure;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;
import mawa.report.Block.Box;
import mawa.report.Block.Fact;
import mawa.report.Block.Facts;
import mawa.report.Block.KeyFigure;
import mawa.report.Block.KeyFigures;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Points;
import mawa.report.Block.Subheading;
import mawa.report.Differences.Question;
import mawa.scenario.DataStatus;
import mawa.scenario.Observation.Use;

/** The first page: what it is about, five figures, five sentences, what policies change, and that nothing here is a forecast. */
final class Highlights {
    private static final int LONGEST_PURPOSE = 300;
    private static final int HASH_DIGITS = 12;
    /** More columns would not be read at a glance. */
    private static final int MOST_QUESTIONS = 3;
    private static final int MOST_VARIANTS = 10;

    private Highlights() {
    }

    static Optional<Section> of(Findings f) {
        List<Block> blocks = new ArrayList<>();
        NaiveForecasts.lost(f.fit()).ifPresent(blocks::add);
        blocks.add(new Paragraph(purpose(f.scenario().description())));
        blocks.add(new Facts(facts(f)));
        List<KeyFigure> figures = keyFigures(f);
        if (!figures.isEmpty()) {
            blocks.add(new Subheading(InShort.opening(f)));
            int replicates = f.ensemble().runs().size();
            blocks.add(new KeyFigures(figures, replicates == 1 ? "One replicate, so no interval: do not quote its deaths as the number of deaths."
                    : "Large figures are medians" + (Deaths.areModelled(f) ? ", deaths a range only" : "") + ". Ranges: " + Ranges.covers(replicates, f.experiment().worlds()) + "."));
        }
        blocks.add(new Points(InShort.of(f)));
        // Before the sheet, so that no length of it takes this from the first page.
        blocks.add(new Box("This is not a forecast", notAForecast(f)));
        DifferenceTables.of(f).flatMap(Highlights::topSheet).ifPresent(blocks::add);
        return Optional.of(new Section("highlights", "Highlights", blocks));
    }

    /** As many whole sentences as are read at a glance. */
    static String purpose(String description) {
        String text = Words.passage(description);
        StringBuilder out = new StringBuilder();
        for (String sentence : text.split("(?<=[.!?]) ")) {
            if (!out.isEmpty() && out.length() + sentence.length() > LONGEST_PURPOSE) {
                return out.toString();
            }
            out.append(out.isEmpty() ? "" : " ").append(sentence);
        }
        return Words.title(out.toString()).length() < out.length() && out.length() > LONGEST_PURPOSE ? Words.title(out.toString()) : out.toString();
    }

    private static List<KeyFigure> keyFigures(Findings f) {
        List<KeyFigure> out = new ArrayList<>();
        String last = "on " + Figures.date(f.scenario().end());
        add(out, f.figure(Indicator.DISPLACED_PEOPLE_CUMULATIVE, Statistic.FINAL), f.scenario().givesDepartures() ? "people displaced, each counted once; their number is given, not simulated" : "people displaced, each counted once",
                "by " + Figures.date(f.scenario().end()));
        add(out, f.figure(Indicator.PEOPLE_IN_CAMPS, Statistic.FINAL), f.scenario().hasPeopleInCampsAlready() ? "displaced people in camps, with those who were there before" : "of them in camps", last);
        add(out, f.figure(Indicator.PEOPLE_OUTSIDE_CAMPS, Statistic.FINAL), f.scenario().hasPeopleInCampsAlready() ? "displaced people outside camps" : "of them outside camps", last);
        f.figure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.DAY_OF_PEAK).ifPresent(day ->
                add(out, f.figure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.PEAK), "without shelter on the worst evening", peak(f, day)));
        f.figure(Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Statistic.FINAL).filter(x -> Deaths.areModelled(f) && !f.scenario().strikes().isEmpty())
                .ifPresent(deaths -> out.add(deaths(f, deaths)));
        return out;
    }

    private static void add(List<KeyFigure> out, Optional<Figure> figure, String meaning, String asOf) {
        figure.ifPresent(x -> out.add(new KeyFigure(Ranges.median(x.band(), "people"), meaning, x.replicates() == 1 ? "" : Ranges.ends(x.band(), "people"), asOf)));
    }

    private static String peak(Findings f, Figure day) {
        String from = Figures.date(f.scenario().start().plusDays(Math.round(day.band().p05())));
        String to = Figures.date(f.scenario().start().plusDays(Math.round(day.band().p95())));
        return from.equals(to) ? "on " + from : "between " + from + " and " + to;
    }

    /** As a range, with the rates that make it. */
    private static KeyFigure deaths(Findings f, Figure deaths) {
        Harm harm = f.scenario().harm();
        return new KeyFigure(Ranges.ends(deaths.band(), "people"), "civilians killed by strikes, at assumed rates: " + Deaths.rate(harm.deathsPerAirStrike()) + " deaths for each air strike and "
                + Deaths.rate(harm.deathsPerGroundStrike()) + " for each ground strike, where everybody is still at home",
                "", "by " + Figures.date(f.scenario().end()));
    }

    private static Optional<Block.Table> topSheet(DifferenceTables tables) {
        List<Question> leading = Differences.leading(tables.comparison()).stream().limit(MOST_QUESTIONS).toList();
        DifferenceTables shown = tables.ofLargest(leading.get(0), MOST_VARIANTS);
        return shown.across("highlights", (shown == tables ? "What each policy changes against " : "The largest changes against ") + tables.comparison().baseline().name(), leading, true);
    }

    private static List<String> notAForecast(Findings f) {
        List<String> out = new ArrayList<>();
        out.add("It compares policies under stated assumptions. It must not serve to choose targets, plan attacks, follow people, close their routes or argue that harm to civilians is acceptable; "
                + "see Limits and responsible use.");
        List<Held> kept = Held.against(f.ensemble(), f.scenario()).stream().filter(h -> h.observation().use() == Use.VALIDATION).toList();
        if (!kept.isEmpty()) {
            out.add("Of " + Figures.count(kept.size(), "observed figure") + " that the model was not adjusted to, the simulated median lies within " + Figures.percent(kept.get(0).tolerance())
                    + " of the observed range in " + kept.stream().filter(Held::holds).count() + ". " + NaiveForecasts.said(f.fit()));
        } else {
            out.add("No observed figure was kept apart to test it with. " + NaiveForecasts.said(f.fit()));
        }
        return out.stream().map(String::strip).toList();
    }

    private static List<Fact> facts(Findings f) {
        List<Fact> out = new ArrayList<>();
        DataStatus status = f.scenario().dataStatus();
        out.add(new Fact("Data", Words.sentence(status.name().toLowerCase(Locale.ROOT)) + ": " + worth(status)));
        Origin origin = new Origin(f.manifest());
        origin.finished().ifPresent(day -> out.add(new Fact("Runs finished", Figures.date(day))));
        out.add(new Fact("Model", "Mawa " + origin.release(f.experiment().release())));
        out.add(new Fact("Scenario", Words.title(f.scenario().id()) + ", hash " + f.baseline().hash().substring(0, HASH_DIGITS)
                + (f.scenario().agentScale() > 1 ? ", each agent standing for " + f.scenario().agentScale() + " households" : "")));
        long done = f.runs().count(Run.Status.DONE);
        long all = f.runs().runs().size();
        int variants = f.experiment().variants().size();
        out.add(new Fact("Runs", (done == all ? Figures.whole(all) : Figures.whole(done) + " of " + Figures.whole(all)) + " (" + (variants == 1 ? "" : Figures.count(variants, "variant") + " × ")
                + Figures.count(f.experiment().replicates(), "replicate") + "), seed " + f.experiment().seed()));
        String dropped = f.comparison().map(c -> c.dropped().entrySet().stream().filter(e -> e.getValue() > 0).map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "))).orElse("");
        if (!dropped.isEmpty()) {
            out.add(new Fact("Pairs left out", dropped + " (a run of theirs failed)"));
        }
        return out;
    }

    private static String worth(DataStatus status) {
        return switch (status) {
            case OBSERVED -> "the inputs were measured throughout.";
            case RECONSTRUCTED -> "the inputs are compiled from sources, and gaps are filled by stated rules.";
            case ILLUSTRATIVE -> "the inputs are invented, for teaching and tests; no number here speaks of a real place.";
        };
    }
}
