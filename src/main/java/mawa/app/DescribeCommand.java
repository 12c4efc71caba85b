package mawa.app;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import mawa.experiment.Json;
import mawa.outcome.Group;
import mawa.policy.Policy;
import mawa.report.Figures;
import mawa.scenario.Key;
import mawa.scenario.Keys;
import mawa.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mawa describe}: what the names in files, tables and charts mean. */
@Command(name = "describe", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Say what indicators, policies and parameters mean: unit, range, where they apply.",
        footer = {"",
            "Examples:",
            "  ./mawa describe indicators",
            "  ./mawa describe policy Ceasefire",
            "  ./mawa describe parameter departure        (all whose path contains it)"})
final class DescribeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "<topic>", completionCandidates = Topic.Words.class,
            description = "indicators, policies, parameters; or indicator, policy, parameter and a name")
    private String topic;

    @Parameters(index = "1", arity = "0..1", paramLabel = "<name>", description = "which one")
    private String name;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    DescribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        switch (Topic.of(topic, spec)) {
            case INDICATOR -> indicators();
            case POLICY -> policies();
            case PARAMETER -> parameters();
        }
        return ExitCode.FINE;
    }

    /** What can be described; one or all of them. */
    private enum Topic {
        INDICATOR("indicators"), POLICY("policies"), PARAMETER("parameters");

        private final String plural;

        Topic(String plural) {
            this.plural = plural;
        }

        static Topic of(String word, CommandSpec spec) {
            String lower = word.toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(t -> t.plural.equals(lower) || t.name().toLowerCase(Locale.ROOT).equals(lower)).findAny()
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), "nothing is known of \"" + word
                            + "\". Topics: indicators, policies, parameters."));
        }

        /** For shell completion. */
        static final class Words implements Iterable<String> {
            @Override
            public Iterator<String> iterator() {
                return Arrays.stream(Topic.values()).map(t -> t.plural).iterator();
            }
        }
    }

    private void indicators() {
        List<IndicatorCard> cards = named(IndicatorCard.all(), c -> c.indicator().key());
        if (json) {
            print(cards.stream().map(IndicatorCard::fields).toList());
            return;
        }
        for (IndicatorCard card : cards) {
            heading(card.indicator().key(), card.indicator().unit() + ", " + switch (card.indicator().kind()) {
                case STOCK -> "what is there that evening";
                case DAILY -> "what happened that day";
                case RUNNING -> "what has happened since the first day";
            });
            say(card.indicator().meaning());
            say(terminal.faint("groups: " + card.groups().stream().map(Group::key).collect(Collectors.joining(", "))
                    + (card.byRegion() ? "; also by region and place" : "")));
        }
    }

    private void policies() {
        List<String> kinds = named(Arrays.stream(Policy.class.getPermittedSubclasses()).map(Class::getSimpleName).toList(), kind -> kind);
        if (json) {
            print(kinds.stream().map(DescribeCommand::policy).toList());
            return;
        }
        for (String kind : kinds) {
            heading(kind, "");
            keysOf(kind).forEach(key -> entry(key, key.path().substring(prefix(kind).length())));
        }
        say(terminal.faint("In a scenario:  policies: {aName: {kind: " + kinds.get(0) + ", start: ..., end: ..., ...}}"));
    }

    private static Map<String, Object> policy(String kind) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", kind);
        out.put("parameters", keysOf(kind).stream().map(DescribeCommand::fields).toList());
        return out;
    }

    private static List<Key> keysOf(String policy) {
        return Keys.of(Scenario.class).stream().filter(k -> k.path().startsWith(prefix(policy))).toList();
    }

    private static String prefix(String policy) {
        return "policies.<" + policy + ">.";
    }

    private void parameters() {
        List<Key> keys = named(Keys.of(Scenario.class).stream().filter(k -> !k.path().startsWith("policies.")).toList(), Key::path);
        if (json) {
            print(keys.stream().map(DescribeCommand::fields).toList());
            return;
        }
        keys.forEach(key -> entry(key, key.path()));
    }

    private void entry(Key key, String shown) {
        boolean number = !Double.isNaN(key.min());
        String what = number ? (key.unit() + " " + bounds(key)).strip() : key.allowed().isEmpty() ? key.type() : String.join(" | ", key.allowed());
        terminal.out().println(String.format(Locale.ROOT, "  %-42s %s", shown, terminal.faint(what)));
        say("    " + key.meaning());
    }

    private static String bounds(Key key) {
        return key.max() == Double.MAX_VALUE ? "at least " + plain(key.min()) : plain(key.min()) + " to " + plain(key.max());
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Figures.whole((long) value) : Double.toString(value);
    }

    private static Map<String, Object> fields(Key key) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("path", key.path());
        out.put("type", key.type());
        out.put("unit", key.unit());
        out.put("meaning", key.meaning());
        if (!Double.isNaN(key.min())) {
            out.put("min", key.min());
            if (key.max() < Double.MAX_VALUE) {
                out.put("max", key.max());
            }
        }
        if (!key.allowed().isEmpty()) {
            out.put("allowed", key.allowed());
        }
        return out;
    }

    /** All, or those of the name; first the exact one, else those that contain it. */
    private <T> List<T> named(List<T> all, Function<T, String> naming) {
        if (name == null) {
            return all;
        }
        List<T> exact = all.stream().filter(t -> naming.apply(t).equals(name)).toList();
        String part = name.toLowerCase(Locale.ROOT);
        List<T> near = all.stream().filter(t -> naming.apply(t).toLowerCase(Locale.ROOT).contains(part)).toList();
        if (exact.isEmpty() && near.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no \"" + name + "\" here. There are: "
                    + all.stream().map(naming).collect(Collectors.joining(", ")));
        }
        return exact.isEmpty() ? near : exact;
    }

    private void heading(String title, String rest) {
        terminal.out().println(terminal.bold(title) + (rest.isEmpty() ? "" : "  " + terminal.faint("(" + rest + ")")));
    }

    private void say(String text) {
        terminal.out().println("  " + text);
    }

    private void print(Object value) {
        terminal.out().print(Json.write(value));
    }
}
