package mawa.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.outcome.Indicator;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** Everybody in each camp against the camp's places; red only above them. Camps of a row share a scale. */
final class CampsChart {
    private static final int COLUMNS = 4;
    private static final int HEIGHT = 52;
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
        return Optional.of(study.figure("03-camps", "People in each camp, and the camp's places", "People each evening", COLUMNS, false,
                rowScales(panels),
                Caption.lines(study),
                "Everybody present, people who lived there before included, and those without a place as well. "
                        + "Camps are sorted by places; each row has a scale of its own.",
                "Counts below " + least + " are not shown. " + (study.stamp().worlds() == mawa.experiment.Worlds.DRAWN
                        ? "Places are those at best values; replicates draw their own." : "")));
    }

    private static Optional<Panel> panel(Study study, Place camp, double[] places) {
        Source source = Source.of("", camp.id(), Indicator.PEOPLE_PRESENT);
        int least = study.scenario().smallestPublishedCount();
        List<Layer> people = new ArrayList<>();
        for (Layer layer : study.ribbons("People in the camp", Style.INKS[0], source, Ribbon.Ending.MEDIAN_AND_RANGE,
                e -> Derived.ofPlace(e, camp.id(), Indicator.PEOPLE_PRESENT), Indicator.PEOPLE_PRESENT)) {
            Ribbon r = (Ribbon) layer;
            // Zero tells nothing about anybody; a small count may.
            Quantiles shown = r.values().without(d -> r.values().p05()[d] < least && r.values().p95()[d] > 0);
            people.add(new Ribbon(r.source(), r.label(), r.ink(), r.start(), shown, r.ending()));
        }
        boolean anything = people.stream().anyMatch(l -> l.highest() > 0);
        if (people.isEmpty() || !anything) {
            return Optional.empty();
        }
        List<Layer> layers = new ArrayList<>(people);
        layers.add(new Steps(new Source("scenario", camp.id(), "all", "campPlaces", "people"), "capacity", CAPACITY, study.days().start(), places));
        if (study.isSingle()) {
            layers.add(new Excess("above its places", ((Ribbon) people.get(0)).values().median(), places));
        }
        return study.panel(shortName(study.name(camp.id())), "", HEIGHT, true, layers);
    }

    /** Every panel here is a camp, so its name need not say so. */
    static String shortName(String name) {
        String cut = name.replaceAll("(?i) camps?( cluster)?\\b", "").strip();
        return cut.isEmpty() ? name : cut;
    }

    private static List<Panel> rowScales(List<Panel> panels) {
        List<Panel> out = new ArrayList<>();
        for (int i = 0; i < panels.size(); i += COLUMNS) {
            out.addAll(Facets.oneScale(panels.subList(i, Math.min(i + COLUMNS, panels.size()))));
        }
        return out;
    }
}
