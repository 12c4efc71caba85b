package mawa.design;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A Latin hypercube: of {@code n} points, each factor's n-ths hold one each (McKay, Beckman and Conover 1979, "A
 * comparison of three methods for selecting values of input variables", Technometrics 21), and the points keep away from
 * one another (maximin, by the criterion of Morris and Mitchell 1995; see {@code Filling}). A list's levels get equally
 * many points, or one more or less, and lie evenly in the order given.
 *
 * <p>It grows: earlier points stay, and new ones go where none is, in each factor into the n-ths that are empty. Twice as
 * many points are a Latin hypercube again, with the first inside (Qian 2009, "Nested Latin hypercube designs",
 * Biometrika 96); other numbers come as near as can be. Where constraints take points away, it goes on in the same
 * manner until {@code n} are left.
 *
 * @param factors ranges or single values
 * @param n points that there shall be in all
 * @param seed the root of its luck
 */
public record LatinHypercube(List<Factor> factors, int n, long seed) implements Design {

    /**
     * @throws DesignException if a factor is given twice, or there are fewer than {@code n} points
     */
    public LatinHypercube {
        factors = Factor.together(factors);
        Factor.checkNumber(factors, n);
    }

    @Override
    public List<String> paths() {
        return factors.stream().map(Factor::path).toList();
    }

    @Override
    public Points extend(List<Point> earlier, Predicate<Map<String, String>> allowed) {
        Register register = new Register(paths(), earlier, allowed);
        Filling filling = new Filling(factors, seed);
        earlier.forEach(point -> filling.take(point.settings(), true));
        while (register.size() < n) {
            int missing = n - register.size();
            // Where little is allowed a few points at a time would never end.
            int drawn = Math.max(missing, register.offered() / 10);
            for (Map<String, String> settings : filling.draw(drawn, missing, register::wants)) {
                filling.take(settings, register.offer(settings));
            }
            register.checkHope(n);
        }
        return register.points();
    }
}
