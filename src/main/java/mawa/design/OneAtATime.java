package mawa.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The baseline, then each level of each factor alone. It shows what one change does to this baseline, and nothing of how
 * changes act together; for that take a grid or a Latin hypercube (Saltelli and Annoni 2010, "How to avoid a perfunctory
 * sensitivity analysis", Environmental Modelling &amp; Software 25).
 *
 * @param factors with single values, no ranges
 * @param baseline the value of each factor's path in the baseline
 */
public record OneAtATime(List<Factor> factors, Map<String, String> baseline) implements Design {

    /**
     * @throws DesignException if a factor is a range or is given twice
     */
    public OneAtATime {
        factors = Factor.together(factors);
        factors.forEach(Factor::listed);
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Factor factor : factors) {
            if (!baseline.containsKey(factor.path())) {
                throw new IllegalArgumentException("the baseline gives no value for " + factor.path());
            }
            ordered.put(factor.path(), baseline.get(factor.path()));
        }
        baseline = Point.plain(ordered);
    }

    @Override
    public List<String> paths() {
        return List.copyOf(baseline.keySet());
    }

    @Override
    public Points extend(List<Point> earlier, Predicate<Map<String, String>> allowed) {
        Register register = new Register(paths(), earlier, allowed);
        register.offer(baseline);
        for (Factor factor : factors) {
            for (String level : factor.listed()) {
                Map<String, String> settings = new LinkedHashMap<>(baseline);
                settings.put(factor.path(), level);
                register.offer(settings);
            }
        }
        return register.points();
    }
}
