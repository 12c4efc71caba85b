package mawa.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mawa.scenario.Checks.Period;
import mawa.service.Standards;
import mawa.world.Controller;
import mawa.world.Population;

/** The scenario as a whole: its id, its days, the size of its agents, its standards. */
final class PeriodChecks {
    private static final int LONGEST_DAYS = 3660;
    private static final int FEW_AGENTS = 50;
    private final Checks checks;
    private final Parts parts;

    PeriodChecks(Checks checks) {
        this.checks = checks;
        this.parts = checks.parts();
    }

    void run() {
        parts.find("id", String.class).ifPresent(id -> checks.mustNameAFolder(id, parts.at("id")));
        parts.find("title", String.class).ifPresent(title -> checks.mustBeOneLine(title, parts.at("title"), "title"));
        days();
        controllers();
        agents();
        observed();
        standards();
    }

    private void standards() {
        parts.find("standards", Standards.class).filter(s -> s.survivalLitres() > s.waterLitres()).ifPresent(s ->
                checks.complaints().error(parts.at("standards.survivalLitres"), "survivalLitres " + Numbers.text(s.survivalLitres())
                        + " is more than waterLitres " + Numbers.text(s.waterLitres())));
    }

    private void days() {
        Optional<LocalDate> start = parts.find("start", LocalDate.class);
        Optional<LocalDate> end = parts.find("end", LocalDate.class);
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        long days = ChronoUnit.DAYS.between(start.get(), end.get()) + 1;
        if (days < 1) {
            checks.complaints().error(parts.at("end"), "end " + end.get() + " is before start " + start.get());
        } else if (days > LONGEST_DAYS) {
            checks.complaints().error(parts.at("end"), String.format(Locale.ROOT, "%s to %s are %,d days; at most %,d can be simulated",
                    start.get(), end.get(), days, LONGEST_DAYS));
        }
    }

    private void controllers() {
        parts.find("simulatedControllers", List.class).ifPresent(list -> {
            if (list.isEmpty()) {
                checks.complaints().error(parts.at("simulatedControllers"), "simulatedControllers names nobody, so there is nobody to simulate",
                        () -> "One or more of " + String.join(", ", new Shape.Plain(Controller.class).words()) + ".");
            } else if (list.stream().distinct().count() < list.size()) {
                checks.complaints().error(parts.at("simulatedControllers"), "simulatedControllers names one of them twice");
            }
        });
    }

    private void agents() {
        Optional<Integer> scale = parts.find("agentScale", Integer.class);
        Optional<Population> population = parts.find("population", Population.class);
        Optional<Integer> people = parts.find("totalPopulation", Integer.class);
        if (scale.isEmpty() || population.isEmpty() || people.isEmpty()) {
            return;
        }
        double perAgent = scale.get() * population.get().householdSize();
        double agents = people.get() / perAgent;
        if (agents < 1) {
            checks.complaints().error(parts.at("agentScale"),
                    String.format(Locale.ROOT, "one agent would stand for %,.0f people, of %,d in all", perAgent, people.get()),
                    () -> "Take a smaller agentScale; 1 for results.");
        } else if (agents < FEW_AGENTS) {
            checks.complaints().warning(parts.at("agentScale"), String.format(Locale.ROOT, "only %,d agents; results will be coarse", (int) agents),
                    () -> "Take a smaller agentScale; 1 for results.");
        }
    }

    private void observed() {
        Optional<Period> period = checks.period();
        if (period.isPresent()) {
            checks.each("observed", Observation.class, (row, cell) -> {
                if (!period.get().holds(row.date())) {
                    checks.complaints().error(cell.at("date"), "date " + row.date() + " is outside the period " + period.get(),
                            () -> "An observation can only be held against a simulated evening.");
                }
            });
        }
    }
}
