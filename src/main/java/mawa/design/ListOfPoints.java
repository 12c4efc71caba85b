package mawa.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The first level of every factor together, then the second of every factor, and so on.
 *
 * @param factors with single values, no ranges, and equally many of them
 */
public record ListOfPoints(List<Factor> factors) implements Design {

    /**
     * @throws DesignException if a factor is a range or is given twice, or if one has more levels than another
     */
    public ListOfPoints {
        factors = Factor.together(factors);
        Factor first = factors.get(0);
        for (Factor factor : factors) {
            if (factor.listed().size() != first.listed().size()) {
                throw new DesignException("in a list of points all factors have equally many levels, and " + first.path() + " has " + first.listed().size()
                        + " while " + factor.path() + " has " + factor.listed().size() + "; for each with each take a grid");
            }
        }
    }

    @Override
    public List<String> paths() {
        return factors.stream().map(Factor::path).toList();
    }

    @Override
    public Points extend(List<Point> earlier, Predicate<Map<String, String>> allowed) {
        Register register = new Register(paths(), earlier, allowed);
        for (int k = 0; k < factors.get(0).listed().size(); k++) {
            Map<String, String> settings = new LinkedHashMap<>();
            for (Factor factor : factors) {
                settings.put(factor.path(), factor.listed().get(k));
            }
            register.offer(settings);
        }
        return register.points();
    }
}
