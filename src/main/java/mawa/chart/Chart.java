package mawa.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mawa.outcome.Indicator;

/** The charts there are. A new one is a class that makes its figures, and a line here. */
public enum Chart {
    /** Displaced people, in camps and outside. */
    DISPLACED("01-displaced", DisplacedChart::of),
    /** Displaced people whose needs are not met. */
    NEEDS("02-needs", NeedsChart::of),
    /** People in each camp, and its places. */
    CAMPS("03-camps", CampsChart::of),
    /** Where displaced people are. */
    WHERE("04-where", WhereChart::of),
    /** People at the border, and unmet need meanwhile. */
    BORDER("05-border", BorderChart::of),
    /** Deaths by cause, at assumed rates. */
    DEATHS("06-deaths", DeathsChart::of),
    /** Movements and returns. */
    MOVES("07-moves", MovesChart::of),
    /** Strikes by day and by place. */
    STRIKES("08-strikes", StrikesChart::of),
    /** Arrivals by region. */
    ARRIVALS("09-arrivals", ArrivalsChart::of),
    /** What each policy changes. */
    DIFFERENCES("10-differences", DifferencesChart::of),
    /** When the difference appears, and whether it lasts. */
    OVER_TIME("11-over-time", OverTimeChart::of),
    /** Every replicate without and with each policy. */
    PAIRS("12-pairs", PairsChart::of),
    /** The effect against a policy's size or date. */
    DOSE_RESPONSE("13-dose-response", DoseChart::of),
    /** What two policies or factors do together. */
    INTERACTION("14-interaction", InteractionChart::of),
    /** How precisely each difference is known. */
    CONVERGENCE("15-convergence", ConvergenceChart::of),
    /** What policies cost, and what they avert. */
    TRADE_OFF("16-trade-off", TradeOffChart::of),
    /** Simulated against observed over time, beside forecasts that need no model. */
    FIT("17-fit", FitChart::of),
    /** Simulated against observed by place. */
    FIT_BY_PLACE("18-fit-by-place", FitByPlaceChart::of);

    private static final int NUMBER_LENGTH = 2;
    private final String key;
    private final Optional<OfStudy> ofStudy;
    private final Optional<OfCompared> ofCompared;

    Chart(String key, OfStudy figures) {
        this.key = key;
        ofStudy = Optional.of(figures);
        ofCompared = Optional.empty();
    }

    Chart(String key, OfCompared figures) {
        this.key = key;
        ofStudy = Optional.empty();
        ofCompared = Optional.of(figures);
    }

    /** Makes the figure of one scenario or of its variants on the same axes; nothing where its indicators are not recorded. */
    @FunctionalInterface
    interface OfStudy {
        Optional<Figure> of(Study study);
    }

    /** Makes the figures of a comparison, however tall; none where there is nothing to draw. */
    @FunctionalInterface
    interface OfCompared {
        List<Figure> of(Compared compared);
    }

    /** The name of its files without suffix: {@code 01-displaced}. */
    public String key() {
        return key;
    }

    /** Whether it shows what policies change, and so takes two variants. */
    public boolean isOfComparison() {
        return ofCompared.isPresent();
    }

    /** The charts of single scenarios, or those of comparisons, in order. */
    public static List<Chart> all(boolean ofComparison) {
        return Arrays.stream(values()).filter(c -> c.isOfComparison() == ofComparison).toList();
    }

    /** Finds by key, by the key without its number, or by its number: {@code 01-displaced}, {@code displaced}, {@code 1}. */
    public static Optional<Chart> find(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("^0+(?=\\d)", "");
        return Arrays.stream(values()).filter(c -> c.key.replaceFirst("^0", "").equals(plain) || c.name(plain)).findFirst();
    }

    /** The number that the name of a figure begins with: figures stand in its order. */
    public static String number(String figure) {
        return figure.substring(0, NUMBER_LENGTH);
    }

    private boolean name(String plain) {
        String number = number(key).replaceFirst("^0", "");
        return plain.equals(number) || plain.equals(key.substring(NUMBER_LENGTH + 1));
    }

    List<Figure> of(Study study) {
        return ofStudy.flatMap(chart -> chart.of(study)).stream().toList();
    }

    List<Figure> of(Compared compared) {
        return ofCompared.map(chart -> chart.of(compared)).orElse(List.of());
    }

    /** The names that files of this chart may have: one for each page, and of some charts one for each indicator. */
    Pattern files() {
        String indicators = Arrays.stream(Indicator.values()).map(Indicator::key).collect(Collectors.joining("|"));
        return Pattern.compile(Pattern.quote(key) + "(-(" + indicators + "))?(-\\d+)?\\.(png|svg|pdf|csv)");
    }
}
