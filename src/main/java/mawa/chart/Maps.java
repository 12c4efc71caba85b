package mawa.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import mawa.outcome.Ensemble;
import mawa.scenario.Scenario;

/**
 * Maps of one variant: where people are on an evening, on several, in camps, on roads, what a policy changes, and all days in
 * a row. Places stand at hundredths of a degree and are joined by straight lines; no boundary is drawn. Counts of people from
 * 1 up to the scenario's smallest published count are neither drawn nor told.
 */
public final class Maps {
    /** How many evenings stand side by side where nobody says. */
    public static final int SEVERAL = 4;
    private static final int CENTISECONDS = 18;
    /** The last picture, so that one can read it before all begins again. */
    private static final int LAST_CENTISECONDS = 250;
    private final MapStudy study;

    /**
     * @param look language, inks and width
     * @param scenario of the variant
     * @param ensemble its replicates, one at least
     * @param stamp what every figure says about where it comes from
     * @param wish what is drawn
     */
    public Maps(Look look, Scenario scenario, Ensemble ensemble, Stamp stamp, MapWish wish) {
        this(new MapStudy(look, scenario, ensemble, stamp, wish));
    }

    private Maps(MapStudy study) {
        this.study = study;
    }

    /**
     * The maps of a report: several evenings of the baseline, and, where there is a policy, what it changes on the evening on
     * which most people are without shelter in the baseline.
     */
    public static List<Drawing> figures(Scenario scenario, Ensemble baseline, Optional<Ensemble> policy, Stamp stamp) {
        Maps maps = new Maps(Look.USUAL, scenario, baseline, stamp, MapWish.USUAL);
        return Drawing.twins(maps.reported(policy), new Maps(maps.study.in(Look.COLUMN)).reported(policy));
    }

    private List<Figure> reported(Optional<Ensemble> policy) {
        List<Figure> out = new ArrayList<>(List.of(evenings(spread(SEVERAL)).figure()));
        policy.flatMap(p -> difference(p, peak())).map(Drawing::figure).ifPresent(out::add);
        return out;
    }

    /** The evening on which the indicator is highest in the whole, in the middle of the replicates; the first of equals. */
    public LocalDate peak() {
        return study.peak();
    }

    /** Dates spread evenly over the period, the first and the last evening among them. */
    public List<LocalDate> spread(int number) {
        return study.spread(number);
    }

    /** Where people are on an evening: {@code 20-people-without-shelter-2019-05-20}. */
    public Drawing evening(LocalDate date) {
        return new Drawing(PeopleMap.of(study, date));
    }

    /** Several evenings on one scale: {@code 21-people-without-shelter-dates}. */
    public Drawing evenings(List<LocalDate> dates) {
        return new Drawing(PeopleMap.of(study, dates));
    }

    /**
     * What a policy changes on an evening, where these maps are the baseline's: {@code 22-difference-truce-2019-05-20};
     * nothing where the two share no replicate.
     */
    public Optional<Drawing> difference(Ensemble policy, LocalDate date) {
        return DifferenceMap.of(study, policy, date).map(Drawing::new);
    }

    /** Camps on an evening: {@code 23-camps-2019-05-20}; nothing where there are none. */
    public Optional<Drawing> camps(LocalDate date) {
        return CampMap.of(study, date).map(Drawing::new);
    }

    /** People by road over the whole period, see {@link RoadLoads}: {@code 24-people-by-road}. */
    public Drawing roads() {
        return new Drawing(RoadMap.of(study));
    }

    /** Writes figures in each format, and tells each file as soon as it stands. */
    public static List<Path> write(List<Drawing> drawings, Path folder, Set<Format> formats, Consumer<Path> written) throws IOException {
        return FigureFiles.write(() -> drawings.stream().map(Drawing::figure).toList(), folder, formats, written).stream().flatMap(d -> d.files().stream()).toList();
    }

    /** The name of the file of {@link #moving}: {@code 25-people-without-shelter.gif}. */
    public String movingName(Moving format) {
        return study.file("25-" + MapNames.file(study.wish().indicator()), format.suffix());
    }

    /**
     * All evenings in a row, again and again, 1280 by 720 pixels, whatever the width of stills.
     *
     * @param every days from one picture to the next, 1 or more; the last evening is always among them
     * @param drawn is told how many percent of the pictures have been drawn
     * @return the file's bytes, the same for the same input
     */
    public byte[] moving(Moving format, int every, IntConsumer drawn) {
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate date = study.scenario().start(); date.isBefore(study.scenario().end()); date = date.plusDays(every)) {
            dates.add(date);
        }
        dates.add(study.scenario().end());
        MapSlides slides = new MapSlides(study, dates);
        List<Integer> times = new ArrayList<>(Collections.nCopies(dates.size(), CENTISECONDS));
        times.set(dates.size() - 1, LAST_CENTISECONDS);
        return format.of(number -> {
            drawn.accept(100 * (number + 1) / dates.size());
            return slides.picture(number);
        }, times);
    }
}
