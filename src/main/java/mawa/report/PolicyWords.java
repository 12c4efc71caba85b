package mawa.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mawa.experiment.Experiment;
import mawa.experiment.Variant;
import mawa.policy.BorderOpening;
import mawa.policy.CampClosure;
import mawa.policy.CampExpansion;
import mawa.policy.Ceasefire;
import mawa.policy.DemilitarisedZone;
import mawa.policy.MobileClinics;
import mawa.policy.Policy;
import mawa.policy.RoadClosure;
import mawa.policy.ShelterKits;
import mawa.policy.Transport;
import mawa.policy.WaterTrucking;
import mawa.scenario.Difference;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioDiff;

/** What a variant does otherwise than the baseline, as a person would say it. */
final class PolicyWords {
    private static final int MOST_PLACES = 3;
    private static final int MOST_VALUES = 3;
    /** What a scenario calls itself is no difference of what is played. */
    private static final List<String> NAMING = List.of("id", "title", "description");

    private final Scenario scenario;

    PolicyWords(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Its own policies with their dates, and how many other values differ. */
    static String of(Experiment experiment, Variant baseline, Variant variant) {
        Variant against = experiment.counterpart(variant, baseline);
        List<String> said = new ArrayList<>();
        if (!variant.factors().isEmpty()) {
            said.add(variant.factors().entrySet().stream().map(f -> f.getKey() + " = " + f.getValue()).collect(Collectors.joining(", ")));
        }
        PolicyWords words = new PolicyWords(variant.scenario());
        Map<String, Policy> theirs = against.scenario().policies();
        Map<String, Policy> own = variant.scenario().policies();
        Map<String, List<String>> byDates = new LinkedHashMap<>();
        own.forEach((name, policy) -> {
            if (!policy.equals(theirs.get(name))) {
                byDates.computeIfAbsent(words.dates(policy), d -> new ArrayList<>()).add(words.what(policy));
            }
        });
        byDates.forEach((dates, what) -> said.add(dates + ": " + String.join("; ", what)));
        theirs.keySet().stream().filter(name -> !own.containsKey(name)).forEach(name -> said.add("without " + name));
        List<Difference> others = ScenarioDiff.between(against.file(), variant.file()).differences().stream()
                .filter(d -> !d.component().equals("policies") && !NAMING.contains(d.path()) && !variant.factors().containsKey(d.path())).toList();
        others.stream().limit(MOST_VALUES).forEach(d -> said.add(d.path() + " " + d.left().orElse("none") + " → " + d.right().orElse("none") + (d.unit().isEmpty() ? "" : " " + d.unit())));
        if (others.size() > MOST_VALUES) {
            said.add(Figures.count(others.size() - MOST_VALUES, "other value") + " (see What differs)");
        }
        return said.isEmpty() ? "Nothing." : Words.sentence(String.join(". ", said.stream().map(Words::sentence).toList())) + ".";
    }

    private String dates(Policy policy) {
        LocalDate end = policy.end().isAfter(scenario.end()) ? scenario.end() : policy.end();
        boolean wholly = !policy.end().isBefore(scenario.end());
        return wholly ? "from " + Figures.date(policy.start()) : Figures.day(policy.start()) + " to " + Figures.date(end);
    }

    private String what(Policy policy) {
        // A switch over the sealed kinds is what Java 21 has; here each kind is asked for.
        if (policy instanceof BorderOpening p) {
            return "up to " + Figures.whole(p.peoplePerDay()) + " people a day are let across the border at " + places(p) + (p.needFirst() ? ", those longest without a roof first" : ", by lot");
        } else if (policy instanceof CampClosure p) {
            return "camps take nobody in (" + places(p) + ")";
        } else if (policy instanceof CampExpansion p) {
            return Figures.whole(p.campPlaces()) + " more places in camps (" + places(p) + "), built within " + Figures.count(p.rampDays(), "day");
        } else if (policy instanceof Ceasefire p) {
            return Figures.percent(p.strength() * p.compliance()) + " of the strikes no longer fall" + where(p);
        } else if (policy instanceof DemilitarisedZone p) {
            return "within " + Figures.rounded(p.depthKm()) + " km of the line " + Figures.percent(p.compliance()) + " of the strikes no longer fall" + where(p);
        } else if (policy instanceof MobileClinics p) {
            return Figures.count(p.clinics(), "mobile clinic") + " with " + Figures.whole(p.consultationsPerClinicPerDay()) + " consultations a day each" + where(p);
        } else if (policy instanceof RoadClosure p) {
            boolean one = isPlace(p.from()) && isPlace(p.to());
            String to = p.to().equals("all") ? "all other places" : Names.of(scenario, p.to());
            return (one ? "the road" : "roads") + " between " + Names.of(scenario, p.from()) + " and " + to + (one ? " is closed" : " are closed");
        } else if (policy instanceof ShelterKits p) {
            return "tents and tarpaulins for " + Figures.whole(p.peoplePerDay()) + " people a day" + where(p);
        } else if (policy instanceof Transport p) {
            return (p.means() == Transport.Means.BUS ? "seats in buses for " : "cash for a ride for ") + Figures.whole(p.peoplePerDay()) + " people a day" + where(p);
        } else if (policy instanceof WaterTrucking p) {
            return Figures.whole(p.litresPerDay()) + " litres of water a day by truck" + where(p);
        }
        throw new IllegalStateException("no words for " + policy.getClass());
    }

    private String where(Policy policy) {
        return policy.places().contains("all") ? "" : " (" + places(policy) + ")";
    }

    private String places(Policy policy) {
        List<String> names = policy.places().stream().map(p -> p.equals("all") ? "everywhere" : Names.of(scenario, p)).toList();
        return names.size() <= MOST_PLACES ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_PLACES - 1)) + " and " + (names.size() - MOST_PLACES + 1) + " others";
    }

    private boolean isPlace(String name) {
        return scenario.places().stream().anyMatch(p -> p.id().equals(name));
    }
}
