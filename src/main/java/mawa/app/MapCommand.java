package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawa.chart.Drawing;
import mawa.chart.Look;
import mawa.chart.MapPart;
import mawa.chart.MapWish;
import mawa.chart.Maps;
import mawa.chart.Moving;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Plan;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import mawa.scenario.Scenario;
import mawa.store.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mawa map}: maps of a result for reports and slides. */
@Command(name = "map", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Draw maps of a result: an evening, several evenings on one scale, camps, people by road, what a policy changes, and all days in a row.",
        footer = {"", "Each map comes with the values drawn, as CSV. By place and evening the median over replicates is drawn;",
            "--replicate median takes the replicate nearest to their median instead, a world that was played.",
            "A look other than the usual goes to a folder of its own, such as maps/fr-85mm; there is more of looks in  ./mawa plot --help",
            "",
            "Animations are 1280 x 720 whatever the width, and play again and again. No format is a video, since Java writes none; to make one:",
            "  ffmpeg -i 25-people-without-shelter.gif -pix_fmt yuv420p people.mp4"})
final class MapCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ResultArgument result;

    @Option(names = "--map", paramLabel = "all|<maps>", split = ",", defaultValue = "all",
            description = "which maps: all, some of evening, evenings, camps, roads, or none besides --difference and --animation (default: ${DEFAULT-VALUE})")
    private List<String> maps;

    @Option(names = "--date", paramLabel = "<date>", split = ",", description = "evenings to draw, such as 2019-05-20; repeatable, or separated by commas (default: the one with most people without shelter)")
    private List<String> dates = List.of();

    @Option(names = "--dates", paramLabel = "<date>", split = ",", description = "evenings that stand side by side on one scale, 2 to 12 (default: four, spread evenly over the period)")
    private List<String> several = List.of();

    @Option(names = "--variant", paramLabel = "<name>", description = "which variant of an experiment (default: its baseline)")
    private String variant;

    @Option(names = "--difference", description = "also what the variant changes against the baseline, on the evenings of --date")
    private boolean difference;

    @Option(names = "--indicator", paramLabel = "<key>", defaultValue = "peopleWithoutShelter", description = "whose people are drawn (default: ${DEFAULT-VALUE})")
    private String indicator;

    @Option(names = "--layer", paramLabel = "all|<layers>", split = ",", defaultValue = "all",
            description = "what is drawn: all, or some of control, roads, strikes, people, camps, crossings, names (default: ${DEFAULT-VALUE})")
    private List<String> layers;

    @Option(names = "--replicate", paramLabel = "all|median", defaultValue = "all", description = "the median over all replicates, or the median replicate (default: ${DEFAULT-VALUE})")
    private String replicate;

    @Mixin
    private LookOptions look;

    @Option(names = "--format", paramLabel = "all|<formats>", defaultValue = "all", converter = ChartChoice.Converter.class,
            description = "all formats, or some of png, svg, pdf, csv (default: ${DEFAULT-VALUE})")
    private ChartChoice formats;

    @Option(names = "--animation", paramLabel = "gif|apng", split = ",", description = "all days in a row, for slides")
    private List<String> animations = List.of();

    @Option(names = "--every", paramLabel = "<days>", defaultValue = "1", description = "days from one picture of an animation to the next (default: ${DEFAULT-VALUE})")
    private int every;

    @Option(names = "--out", paramLabel = "<folder>", description = "where to write (default: maps/ in the result, or a folder in there)")
    private Path out;

    @Option(names = "--quiet", description = "no progress; prints the folder only")
    private boolean quiet;

    @Option(names = "--json", description = "print the files as JSON, and nothing else, on stdout")
    private boolean json;

    MapCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Plan plan = result.plan();
        Variant shown = variant(plan.experiment());
        Look drawnAs = look.look();
        Asked asked = asked(shown.scenario(), drawnAs);
        ProgressLine progress = new ProgressLine(terminal, quiet || json, 1);
        try (RunStore store = ResultFolder.storeOf(result.folder())) {
            Runs runs = Runs.of(plan.experiment(), store);
            progress.say("reading runs ...");
            Path folder = out == null ? LookOptions.folder(result.folder().resolve("maps"), drawnAs) : out;
            Maps drawn = new Maps(drawnAs, shown.scenario(), ensemble(runs, shown), ChartChoice.stamp(plan.experiment()), asked.wish());
            List<LocalDate> evenings = asked.dates().isEmpty() ? List.of(drawn.peak()) : asked.dates();
            List<Drawing> drawings = drawings(drawn, evenings, asked);
            if (difference) {
                drawings.addAll(differences(runs, drawnAs, shown, evenings, asked.wish()));
            }
            List<Path> files = new ArrayList<>(Maps.write(drawings, folder, formats.formats(), file -> progress.say("drawing maps ... " + file.getFileName())));
            for (Moving format : asked.moving()) {
                Path file = Files.createDirectories(folder).resolve(drawn.movingName(format));
                Files.write(file, drawn.moving(format, every, percent -> progress.say("drawing " + file.getFileName() + " ... " + percent + " %")));
                files.add(file);
            }
            progress.clear();
            tell(drawnAs, folder, files);
            return runs.count(Run.Status.DONE) < runs.runs().size() ? ExitCode.SOME_RUNS_FAILED : ExitCode.FINE;
        } finally {
            progress.clear();
        }
    }

    /** What the command line asks for, understood. */
    private record Asked(Set<Which> maps, List<LocalDate> dates, List<LocalDate> several, MapWish wish, List<Moving> moving) {
    }

    private enum Which { EVENING, EVENINGS, CAMPS, ROADS }

    private Asked asked(Scenario scenario, Look drawnAs) {
        if (every < 1) {
            throw wrong("--every must be 1 or more, was " + every);
        }
        List<LocalDate> beside = dates("--dates", several, scenario);
        if (beside.size() == 1 || beside.size() > 12) {
            throw wrong("--dates takes 2 to 12 dates, and there are " + beside.size() + (beside.size() == 1 ? ". For one map of one evening there is --date." : "."));
        }
        List<Moving> moving = animations.stream().map(word -> one("--animation", word, List.of(Moving.values()), Moving::key)).distinct().toList();
        Set<Which> which = some("--map", maps, Which.class, w -> w.name().toLowerCase(Locale.ROOT));
        if (which.isEmpty() && moving.isEmpty() && !difference) {
            throw wrong("--map none leaves nothing to draw. Add  --animation gif  or  --difference");
        }
        if (which.isEmpty() && !difference && drawnAs.widthMm() != Look.USUAL.widthMm()) {
            throw wrong("--width is that of maps on paper, and an animation alone is drawn, which is 1280 x 720 pixels. Leave --width out");
        }
        MapWish wish = new MapWish(indicator(), some("--layer", layers, MapPart.class, MapPart::key), median());
        return new Asked(which, dates("--date", dates, scenario), beside, wish, moving);
    }

    private boolean median() {
        if (!replicate.equals("all") && !replicate.equals("median")) {
            throw wrong("--replicate is all or median, was " + replicate);
        }
        return replicate.equals("median");
    }

    private Indicator indicator() {
        return MapWish.INDICATORS.stream().filter(i -> i.key().equals(indicator)).findAny().orElseThrow(() -> wrong("--indicator is one of "
                + MapWish.INDICATORS.stream().map(Indicator::key).collect(Collectors.joining(", ")) + ", was " + indicator));
    }

    private List<LocalDate> dates(String option, List<String> words, Scenario scenario) {
        List<LocalDate> out = new ArrayList<>();
        for (String word : words) {
            LocalDate date;
            try {
                date = LocalDate.parse(word.strip());
            } catch (DateTimeParseException e) {
                throw wrong(option + " takes dates such as " + scenario.start() + ", was " + word);
            }
            if (date.isBefore(scenario.start()) || date.isAfter(scenario.end())) {
                throw wrong(option + " " + date + " is outside the period, " + scenario.start() + " to " + scenario.end());
            }
            out.add(date);
        }
        return out.stream().distinct().sorted().toList();
    }

    private <E extends Enum<E>> Set<E> some(String option, List<String> words, Class<E> type, java.util.function.Function<E, String> key) {
        Set<E> all = EnumSet.allOf(type);
        if (words.equals(List.of("all"))) {
            return all;
        }
        Set<E> out = EnumSet.noneOf(type);
        if (!words.equals(List.of("none"))) {
            words.forEach(word -> out.add(one(option, word, List.copyOf(all), key)));
        }
        return out;
    }

    private <E> E one(String option, String word, List<E> all, java.util.function.Function<E, String> key) {
        return all.stream().filter(e -> key.apply(e).equals(word.strip().toLowerCase(Locale.ROOT))).findAny()
                .orElseThrow(() -> wrong(option + " knows " + all.stream().map(key).collect(Collectors.joining(", ")) + "; was " + word));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Variant variant(Experiment e) {
        Variant found = variant == null ? e.baseline() : e.find(variant).orElseThrow(() -> wrong("there is no variant " + variant + ". There are: "
                + String.join(", ", e.variants().stream().map(Variant::name).toList())));
        if (difference && found == e.baseline()) {
            throw wrong("--difference holds a variant against the baseline, and needs --variant" + (e.variants().size() < 2 ? "; this result holds the baseline alone."
                    : ", one of: " + e.variants().stream().skip(1).map(Variant::name).collect(Collectors.joining(", "))));
        }
        return found;
    }

    private Ensemble ensemble(Runs runs, Variant of) {
        Optional<Ensemble> found = runs.ensemble(of);
        return found.orElseThrow(() -> new RefusedException(result.folder() + " holds no finished run of " + of.name() + ", and a map is drawn of it.\n  Play it first:  ./mawa work "
                + RunCommand.quoted(DefaultFolder.shown(result.folder()))));
    }

    private static List<Drawing> drawings(Maps maps, List<LocalDate> evenings, Asked asked) {
        List<Drawing> out = new ArrayList<>();
        for (Which which : asked.maps()) {
            switch (which) {
                case EVENING -> evenings.forEach(date -> out.add(maps.evening(date)));
                case EVENINGS -> out.add(maps.evenings(asked.several().isEmpty() ? maps.spread(Maps.SEVERAL) : asked.several()));
                case CAMPS -> evenings.forEach(date -> maps.camps(date).ifPresent(out::add));
                case ROADS -> out.add(maps.roads());
            }
        }
        return out;
    }

    private List<Drawing> differences(Runs runs, Look drawnAs, Variant shown, List<LocalDate> evenings, MapWish wish) {
        Experiment e = runs.experiment();
        Variant base = e.counterpart(shown, e.baseline());
        Maps baseline = new Maps(drawnAs, base.scenario(), ensemble(runs, base), ChartChoice.stamp(e), wish);
        Ensemble policy = ensemble(runs, shown);
        List<Drawing> out = evenings.stream().map(date -> baseline.difference(policy, date)).flatMap(Optional::stream).toList();
        if (out.isEmpty()) {
            throw new RefusedException(shown.name() + " and " + base.name() + " have no finished replicate in common, so there is no difference to draw.");
        }
        return out;
    }

    private void tell(Look drawnAs, Path folder, List<Path> files) {
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("folder", folder.toString());
            fields.putAll(LookOptions.fields(drawnAs));
            fields.put("files", files.stream().map(Path::toString).toList());
            terminal.out().print(Json.write(fields));
        } else if (quiet) {
            terminal.out().println(DefaultFolder.shown(folder));
        } else {
            Stream<String> names = files.stream().map(f -> f.getFileName().toString());
            Map<String, List<String>> endings = names.collect(Collectors.groupingBy(n -> n.substring(0, n.lastIndexOf('.')), LinkedHashMap::new,
                    Collectors.mapping(n -> n.substring(n.lastIndexOf('.') + 1), Collectors.toList())));
            terminal.out().println("Maps    " + DefaultFolder.shown(folder));
            endings.forEach((name, formats) -> terminal.out().println("  " + name + "   " + terminal.faint(String.join(", ", formats))));
        }
    }
}
