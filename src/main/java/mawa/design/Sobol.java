package mawa.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The first points of Sobol's sequence, which fills the space evenly and goes on where it stopped. Direction numbers of
 * Joe and Kuo 2008, "Constructing Sobol sequences with better two-dimensional projections", SIAM Journal on Scientific
 * Computing 30, through Commons Math. The sequence's point 0, all factors at their lowest, is skipped.
 *
 * @param factors 1 to 1,000; ranges or single values
 * @param n points that there shall be in all
 */
public record Sobol(List<Factor> factors, int n) implements Design {
    private static final int MOST_FACTORS = 1_000;

    /**
     * @throws DesignException if there are too many factors, one is given twice, or there are fewer than {@code n} points
     */
    public Sobol {
        factors = Factor.together(factors);
        Factor.checkNumber(factors, n);
        if (factors.size() > MOST_FACTORS) {
            throw new DesignException(String.format(Locale.ROOT, "Sobol's sequence is known for 1 to %,d factors, and there are %,d; a Latin hypercube takes more",
                    MOST_FACTORS, factors.size()));
        }
    }

    /** Whether {@code n} is a power of two: at these sizes the sequence is most even, in between some regions wait for their turn. */
    public boolean isPowerOfTwo() {
        return Integer.bitCount(n) == 1;
    }

    @Override
    public List<String> paths() {
        return factors.stream().map(Factor::path).toList();
    }

    @Override
    public Points extend(List<Point> earlier, Predicate<Map<String, String>> allowed) {
        Register register = new Register(paths(), earlier, allowed);
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors.size());
        sequence.nextVector();
        while (register.size() < n) {
            double[] u = sequence.nextVector();
            Map<String, String> settings = new LinkedHashMap<>();
            for (int j = 0; j < u.length; j++) {
                settings.put(factors.get(j).path(), factors.get(j).levels().at(u[j]));
            }
            register.offer(settings);
            register.checkHope(n);
        }
        return register.points();
    }
}
