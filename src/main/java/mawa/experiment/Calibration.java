package mawa.experiment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import mawa.model.Simulation;
import mawa.outcome.Ensemble;
import mawa.outcome.RunOutcome;
import mawa.scenario.Observation;
import mawa.scenario.ParameterCard;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;

/**
 * Fits a few parameters, each within its card's range, to the observations marked {@code calibration} up to a
 * date, by CMA-ES (Hansen 2006, "The CMA evolution strategy: a comparing review") from the values in the files.
 *
 * <p>The loss is the sum over these observations of {@code (d / t)^2 + 0.05 * (m / t)^2}, with d the deviation of
 * the replicates' median from the observed range as a share of its nearer end, t the tolerance of
 * {@link Held}, and m the same deviation from the middle of the range: to be inside is what counts, to be in
 * the middle settles ties.
 */
public final class Calibration {
    private static final double PULL_TO_MIDDLE = 0.05;
    private static final double FIRST_STEP = 0.2;
    private final Path file;
    private final Map<String, String> set;
    private final List<ParameterCard> parameters;
    private final LocalDate until;
    private final int replicates;
    private final long seed;
    private Found best;

    /** What the search found: values by path, the loss, and how the observations were met. */
    public record Found(Map<String, Double> values, double loss, List<Held> held) {
    }

    /**
     * @param set values fixed during the search, as in {@link ScenarioFile#read}
     * @param paths real-valued parameters to fit; each must have a range
     * @param until the last evening whose observations are used
     * @throws IllegalArgumentException on a path that is no number with a range, or where nothing is left to fit to
     */
    public Calibration(Path file, Map<String, String> set, Set<String> knownIndicators, List<String> paths, LocalDate until, int replicates, long seed) {
        this.file = file;
        this.set = Map.copyOf(set);
        this.until = until;
        this.replicates = replicates;
        this.seed = seed;
        ScenarioFile read = ScenarioFile.read(file, set, knownIndicators);
        parameters = paths.stream().map(path -> card(read, path)).toList();
        if (read.scenario().observed().stream().noneMatch(this::isUsed)) {
            throw new IllegalArgumentException("no observation marked calibration up to " + until);
        }
    }

    private static ParameterCard card(ScenarioFile read, String path) {
        return read.parameters().stream().filter(c -> c.path().equals(path) && c.hasRange()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path + " is no parameter with a range"));
    }

    private boolean isUsed(Observation o) {
        return o.use() == Observation.Use.CALIBRATION && !o.date().isAfter(until);
    }

    /** Searches; {@code better} hears of every improvement. The same arguments give the same answer. */
    public Found search(int evaluations, Consumer<Found> better) {
        int n = parameters.size();
        double[] start = new double[n];
        double[] zero = new double[n];
        double[] one = new double[n];
        double[] step = new double[n];
        for (int i = 0; i < n; i++) {
            ParameterCard c = parameters.get(i);
            start[i] = (c.value() - c.low()) / (c.high() - c.low());
            one[i] = 1;
            step[i] = FIRST_STEP;
        }
        CMAESOptimizer search = new CMAESOptimizer(evaluations, 0, true, 0, 0, new Well19937c(seed), false, null);
        try {
            search.optimize(new MaxEval(evaluations), GoalType.MINIMIZE, new InitialGuess(start), new SimpleBounds(zero, one),
                    new CMAESOptimizer.Sigma(step), new CMAESOptimizer.PopulationSize(4 + (int) (3 * Math.log(n))),
                    new ObjectiveFunction(x -> loss(x, better)));
        } catch (TooManyEvaluationsException enough) {
            // The budget ends the search; what it found so far is the answer.
            return best;
        }
        return best;
    }

    private double loss(double[] x, Consumer<Found> better) {
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, String> settings = new LinkedHashMap<>(set);
        for (int i = 0; i < x.length; i++) {
            ParameterCard c = parameters.get(i);
            double value = round(c.low() + x[i] * (c.high() - c.low()));
            values.put(c.path(), value);
            settings.put(c.path(), plain(value));
        }
        Scenario scenario = ScenarioFile.read(file, settings).scenario();
        List<Held> held = held(scenario);
        double loss = held.stream().mapToDouble(Calibration::penalty).sum();
        if (best == null || loss < best.loss()) {
            best = new Found(values, loss, held);
            better.accept(best);
        }
        return loss;
    }

    private List<Held> held(Scenario scenario) {
        int days = scenario.calendar().day(until) + 1;
        List<RunOutcome> runs = IntStream.rangeClosed(1, replicates).parallel()
                .mapToObj(r -> Simulation.play(scenario, seed, r, days)).toList();
        return new ArrayList<>(Held.against(new Ensemble(scenario.id(), scenario.start(), runs), scenario).stream()
                .filter(h -> isUsed(h.observation())).toList());
    }

    static double penalty(Held held) {
        double middle = (held.observation().low() + held.observation().high()) / 2;
        double outside = held.deviation() / held.tolerance();
        double off = (held.band().p50() / middle - 1) / held.tolerance();
        return outside * outside + PULL_TO_MIDDLE * off * off;
    }

    /** Three significant digits: the data tell no more, and what is printed is what was played. */
    private static double round(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2e", value));
    }

    private static String plain(double value) {
        return new BigDecimal(String.valueOf(value)).toPlainString();
    }
}
