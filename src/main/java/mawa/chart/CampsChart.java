package mawa.chart;

import static mawa.outcome.Indicator.PEOPLE_OUTSIDE_CAMPS;
import static mawa.outcome.Indicator.PEOPLE_PRESENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.experiment.Worlds;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** People who hold a place in each camp, against its places, and people around it without one. Camps of a row share a scale. */
final class CampsChart {
    private static final int MOST_COLUMNS = 4;
    private static final int HEIGHT = 52;
    /** For a row of few camps. */
    private static final int GREATER_HEIGHT = 110;

    private CampsChart() {
    }

    static Optional<Figure> of(Study study) {
        List<Place> camps = study.scenario().places().stream().filter(p -> p.kind() == PlaceKind.CAMP).toList();
        Map<String, double[]> places = new CampPlaces(study.scenario()).byCamp(camps, study.days().days());
        Map<String, String> titles = titles(study, camps);
        int last = study.days().days() - 1;
        List<Panel> panels = new ArrayList<>();
        camps.stream().sorted(Comparator.comparingDouble((Place p) -> -places.get(p.id())[last]).thenComparing(Place::id))
                .forEach(camp -> panel(study, camp, titles.get(camp.id()), places.get(camp.id())).ifPresent(panels::add));
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        int columns = Math.min(study.look().columns(MOST_COLUMNS), panels.size());
        return Optional.of(study.figure("03-camps", study.say("camps.title"), study.say("unit.peopleEachEvening"), columns, false,
                rowScales(panels, columns),
                Caption.lines(study),
                study.say(study.isSingle() ? "camps.around" : "camps.aroundOfSeveral") + " " + (panels.size() > columns ? study.say("camps.sorted") : ""),
                study.withheld() + (study.stamp().worlds() == Worlds.DRAWN ? study.say("camps.placesAtBest") : "")));
    }

    private static Optional<Panel> panel(Study study, Place camp, String title, double[] places) {
        Source held = new Source("", camp.id(), "all", "peoplePresent - peopleOutsideCamps", "people");
        List<Layer> layers = new ArrayList<>(study.ribbons(study.say("camps.holding"), study.ink(), held, Ribbon.Ending.MEDIAN_AND_RANGE,
                e -> Derived.combine(e, camp.id(), PEOPLE_PRESENT, (present, outside) -> present - outside, PEOPLE_OUTSIDE_CAMPS), PEOPLE_PRESENT));
        if (study.isSingle()) {
            layers.addAll(study.ribbons(study.say("camps.aroundIt"), study.look().palette().around(), Source.of("", camp.id(), PEOPLE_OUTSIDE_CAMPS),
                    Ribbon.Ending.MEDIAN_AND_RANGE, e -> Derived.ofPlace(e, camp.id(), PEOPLE_OUTSIDE_CAMPS), PEOPLE_OUTSIDE_CAMPS));
        }
        if (Study.highest(layers) == 0) {
            return Optional.empty();
        }
        layers.add(new Steps(new Source("scenario", camp.id(), "all", "campPlaces", "people"), "capacity", study.say("camps.places"), study.days().start(), places));
        return study.panel(Phrase.ofScenario(title), "", HEIGHT, true, layers).map(p -> p.named(study.name(camp.id())));
    }

    /** Titles by camp id: short names, but in full where two camps would be called the same. */
    static Map<String, String> titles(Study study, List<Place> camps) {
        Map<String, Integer> bearers = new HashMap<>();
        camps.forEach(c -> bearers.merge(shortName(study.name(c.id())), 1, Integer::sum));
        Map<String, String> titles = new HashMap<>();
        for (Place camp : camps) {
            String name = study.name(camp.id());
            titles.put(camp.id(), bearers.get(shortName(name)) == 1 ? shortName(name) : name);
        }
        return titles;
    }

    /** Every panel here is a camp, so its name need not say so; nor what stands in parentheses. */
    static String shortName(String name) {
        String cut = name.replaceAll("\\([^()]*\\)", "").replaceAll("(?i) camps?( clusters?)?(?=\\s*$)", "").replaceAll("\\s+", " ").strip();
        return cut.isEmpty() ? name : cut;
    }

    private static List<Panel> rowScales(List<Panel> panels, int columns) {
        List<Panel> out = new ArrayList<>();
        for (int i = 0; i < panels.size(); i += columns) {
            out.addAll(Facets.oneScale(panels.subList(i, Math.min(i + columns, panels.size()))));
        }
        return panels.size() > columns ? out : out.stream().map(p -> p.withHeight(GREATER_HEIGHT)).toList();
    }
}
