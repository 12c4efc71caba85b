package mawa.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** Everybody in each camp against the camp's places; red only above them. Camps of a row share a scale. */
final class CampsChart {
    private static final int MOST_COLUMNS = 4;
    private static final int HEIGHT = 52;
    /** For a row of few camps. */
    private static final int GREATER_HEIGHT = 110;
    private static final String CAPACITY = "Places in the camp";

    private CampsChart() {
    }

    static Optional<Figure> of(Study study) {
        List<Place> camps = study.scenario().places().stream().filter(p -> p.kind() == PlaceKind.CAMP).toList();
        Map<String, double[]> places = new CampPlaces(study.scenario()).byCamp(camps, study.days().days());
        int last = study.days().days() - 1;
        List<Panel> panels = new ArrayList<>();
        camps.stream().sorted(Comparator.comparingDouble((Place p) -> -places.get(p.id())[last]).thenComparing(Place::id))
                .forEach(camp -> panel(study, camp, places.get(camp.id())).ifPresent(panels::add));
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        int least = study.scenario().smallestPublishedCount();
        int columns = Math.min(MOST_COLUMNS, panels.size());
        return Optional.of(study.figure("03-camps", "People in each camp, and the camp's places", "People each evening", columns, false,
                rowScales(panels, columns),
                Caption.lines(study),
                "Everybody present, people who lived there before included, and those without a place as well. "
                        + (panels.size() > columns ? "Camps are sorted by places; each row has a scale of its own." : ""),
                (least > 1 ? "Counts below " + least + " are not shown. " : "") + (study.stamp().worlds() == Worlds.DRAWN
                        ? "Places are those at best values; replicates draw their own." : "")));
    }

    private static Optional<Panel> panel(Study study, Place camp, double[] places) {
        Source source = Source.of("", camp.id(), Indicator.PEOPLE_PRESENT);
        int least = study.scenario().smallestPublishedCount();
        List<Layer> people = new ArrayList<>();
        for (Layer layer : study.ribbons("People in the camp", Style.INKS[0], source, Ribbon.Ending.MEDIAN_AND_RANGE,
                e -> Derived.ofPlace(e, camp.id(), Indicator.PEOPLE_PRESENT), Indicator.PEOPLE_PRESENT)) {
            Ribbon r = (Ribbon) layer;
            Quantiles shown = r.values().without(d -> r.values().tellsSmallCount(d, least));
            people.add(new Ribbon(r.source(), r.label(), r.ink(), r.start(), shown, r.ending()));
        }
        boolean anything = people.stream().anyMatch(l -> l.highest() > 0);
        if (people.isEmpty() || !anything) {
            return Optional.empty();
        }
        List<Layer> layers = new ArrayList<>(people);
        layers.add(new Steps(new Source("scenario", camp.id(), "all", "campPlaces", "people"), "capacity", CAPACITY, study.days().start(), places));
        if (study.isSingle()) {
            layers.add(new Excess("Above its places", ((Ribbon) people.get(0)).values().median(), places));
        }
        return study.panel(shortName(study.name(camp.id())), "", HEIGHT, true, layers);
    }

    /** Every panel here is a camp, so its name need not say so. */
    static String shortName(String name) {
        String cut = name.replaceAll("(?i) camps?( cluster)?\\b", "").strip();
        return cut.isEmpty() ? name : cut;
    }

    private static List<Panel> rowScales(List<Panel> panels, int columns) {
        List<Panel> out = new ArrayList<>();
        for (int i = 0; i < panels.size(); i += columns) {
            out.addAll(Facets.oneScale(panels.subList(i, Math.min(i + columns, panels.size()))));
        }
        return panels.size() > columns ? out : out.stream().map(p -> Facets.withHeight(p, GREATER_HEIGHT)).toList();
    }
}
