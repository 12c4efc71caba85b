package mawa.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import mawa.outcome.Ensemble;
import mawa.scenario.Scenario;

/** Maps of one variant: stills, several dates on one scale, camps, roads, and how it differs from the baseline. */
public final class Maps {
    private final MapStudy study;

    /** @param ensemble of the variant; it has runs */
    public Maps(Scenario scenario, Ensemble ensemble, Stamp stamp, MapWish wish) {
        study = new MapStudy(scenario, ensemble, stamp, wish);
    }

    /** The evening on which the indicator is highest, in the middle of the replicates. */
    public LocalDate peak() {
        return study.peak();
    }

    /** Dates spread evenly over the period, the first and the last evening among them. */
    public List<LocalDate> spread(int number) {
        return study.spread(number);
    }

    /** Draws all. */
    public List<Path> all(LocalDate date, Ensemble other, Path folder, Set<Format> formats) throws IOException {
        List<Figure> figures = new ArrayList<>();
        CampMap.of(study, date).ifPresent(figures::add);
        figures.add(RoadMap.of(study));
        DifferenceMap.of(study, other, date, "22-difference-x").ifPresent(figures::add);
        return FigureFiles.write(() -> figures, folder, formats, f -> { });
    }

    /** Writes stills and several dates. */
    public List<Path> draw(List<LocalDate> stills, List<LocalDate> dates, Path folder, Set<Format> formats, Consumer<Path> written) throws IOException {
        List<Figure> figures = new ArrayList<>();
        stills.forEach(date -> figures.add(PeopleMap.of(study, date)));
        if (!dates.isEmpty()) {
            figures.add(PeopleMap.of(study, dates));
        }
        return FigureFiles.write(() -> figures, folder, formats, written);
    }
}
