package mawa.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The full factorial: each level of each factor with each of the others, the last factor's changing fastest. With more
 * levels, or a level less, it keeps the points that are there already.
 *
 * @param factors with single values, no ranges
 */
public record Grid(List<Factor> factors) implements Design {

    /**
     * @throws DesignException if a factor is a range or is given twice, or if there are more than a million points
     */
    public Grid {
        factors = Factor.together(factors);
        factors.forEach(Factor::listed);
        if (Factor.combinations(factors) > Factor.MOST_POINTS) {
            throw new DesignException(String.format(Locale.ROOT, "the grid has %,d points, and %,d are the most; fewer levels do, or a Latin hypercube",
                    Factor.combinations(factors), Factor.MOST_POINTS));
        }
    }

    /** The product of the numbers of levels. */
    public int size() {
        return (int) Factor.combinations(factors);
    }

    @Override
    public List<String> paths() {
        return factors.stream().map(Factor::path).toList();
    }

    @Override
    public Points extend(List<Point> earlier, Predicate<Map<String, String>> allowed) {
        Register register = new Register(paths(), earlier, allowed);
        for (int k = 0; k < size(); k++) {
            Map<String, String> settings = new LinkedHashMap<>();
            int block = size();
            for (Factor factor : factors) {
                List<String> levels = factor.listed();
                block /= levels.size();
                settings.put(factor.path(), levels.get(k / block % levels.size()));
            }
            register.offer(settings);
        }
        return register.points();
    }
}
