package mawa.design;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must hold at a point for it to be played: two sums compared, such as {@code departure.remainShare < 0.5},
 * {@code a + b <= 1} or {@code policies.camps.start >= policies.truce.end + 14}. A sum has paths, numbers and dates; a
 * date and a number are a later date, two dates apart are days. Paths that are no factors have the baseline's value.
 * Numbers are exact decimals: 0.1 + 0.2 is 0.3.
 *
 * @param text as it was written
 * @param terms what stands on the left, and with the sign turned what stands on the right
 * @param comparison how the sum of the terms compares with nothing
 */
public record Constraint(String text, List<Term> terms, Comparison comparison) {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(<=|>=|!=|==|<|>|=)|([+-])|([A-Za-z0-9_.][A-Za-z0-9_.-]*)|(\\S))");
    private static final String EXAMPLES = "A constraint compares two sums, for example  departure.remainShare < 0.5  or"
            + "  policies.truce.end >= policies.truce.start + 14";

    /**
     * A path, a number or a date in a sum.
     *
     * @param isMinus whether it is taken away
     * @param offset where it stands in the text
     */
    public record Term(boolean isMinus, String word, int offset) {
        boolean isPath() {
            return Character.isLetter(word.charAt(0));
        }
    }

    /** How two sums compare. */
    public enum Comparison {
        /** The left is less than the right. */
        BELOW("<"),
        /** It is not more. */
        AT_MOST("<="),
        /** It is more. */
        ABOVE(">"),
        /** It is not less. */
        AT_LEAST(">="),
        /** It is the same. */
        EQUAL("="),
        /** It is not the same. */
        UNEQUAL("!=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        private boolean holds(int compared) {
            return switch (this) {
                case BELOW -> compared < 0;
                case AT_MOST -> compared <= 0;
                case ABOVE -> compared > 0;
                case AT_LEAST -> compared >= 0;
                case EQUAL -> compared == 0;
                case UNEQUAL -> compared != 0;
            };
        }

        private static Comparison of(String sign) {
            return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst().orElse(EQUAL);
        }
    }

    public Constraint {
        terms = List.copyOf(terms);
    }

    /**
     * Reads a constraint: two sums with {@code < <= > >= =} or {@code !=} between them.
     *
     * @throws DesignException if it is not written like this; the message shows where
     */
    public static Constraint parse(String text) {
        return new Parsing(text).constraint();
    }

    /**
     * Whether settings satisfy all of some constraints: what {@link Design#extend} asks for.
     *
     * @param baseline the value of a path that is no factor; nothing for what is no path of the scenario
     */
    public static Predicate<Map<String, String>> all(List<Constraint> constraints, Function<String, Optional<String>> baseline) {
        return settings -> constraints.stream().allMatch(c -> c.holds(settings, baseline));
    }

    /** The key paths that it speaks of. */
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        terms.stream().filter(Term::isPath).forEach(term -> paths.add(term.word()));
        return paths;
    }

    /**
     * Whether it holds where these settings take the place of the baseline's values.
     *
     * @throws DesignException if a path has no value or one that cannot be added, or if a date is compared with a number
     */
    public boolean holds(Map<String, String> settings, Function<String, Optional<String>> baseline) {
        BigDecimal sum = BigDecimal.ZERO;
        int dates = 0;
        for (Term term : terms) {
            String value = term.isPath() ? value(term, settings, baseline) : term.word();
            Optional<LocalDate> date = Values.date(value);
            BigDecimal amount = date.map(d -> BigDecimal.valueOf(d.toEpochDay())).or(() -> Values.number(value)).orElseThrow(() ->
                    wrong(text, term, term.word() + " is " + Values.quoted(value) + ", which is neither a number nor a date", EXAMPLES));
            sum = term.isMinus() ? sum.subtract(amount) : sum.add(amount);
            dates += date.isEmpty() ? 0 : term.isMinus() ? -1 : 1;
        }
        if (dates != 0) {
            throw DesignException.in(text, 0, text.length(), "a date is compared with a number", EXAMPLES);
        }
        return comparison.holds(sum.signum());
    }

    private String value(Term term, Map<String, String> settings, Function<String, Optional<String>> baseline) {
        return Optional.ofNullable(settings.get(term.word())).or(() -> baseline.apply(term.word())).orElseThrow(() ->
                wrong(text, term, "the scenario gives " + term.word() + " no value",
                        term.word().indexOf('-') >= 0 ? "Put spaces around a minus." : EXAMPLES));
    }

    private static DesignException wrong(String text, Term at, String message, String hint) {
        return DesignException.in(text, at.offset(), at.offset() + at.word().length(), message, hint);
    }

    /** A constraint on its way from text, token by token. */
    private static final class Parsing {
        private static final int COMPARISON = 1;
        private static final int SIGN = 2;
        private static final int WORD = 3;
        private final String text;
        private final Matcher token;
        private final List<Term> terms = new ArrayList<>();
        private Optional<Comparison> comparison = Optional.empty();
        private Optional<String> sign = Optional.empty();
        private boolean inTerm = true;

        Parsing(String text) {
            this.text = text;
            token = TOKEN.matcher(text);
        }

        Constraint constraint() {
            while (token.find()) {
                if (token.group(COMPARISON) != null) {
                    comparison(token.group(COMPARISON));
                } else if (token.group(SIGN) != null) {
                    sign(token.group(SIGN));
                } else if (token.group(WORD) != null) {
                    word(new Term(sign.orElse("+").equals("-") != comparison.isPresent(), token.group(WORD), token.start(WORD)));
                } else {
                    throw wrong(Values.quoted(token.group().strip()) + " cannot stand here");
                }
            }
            if (inTerm || comparison.isEmpty()) {
                String missing = comparison.isEmpty() ? "the comparison is missing" : "here a path, a number or a date is missing";
                throw DesignException.in(text, text.length(), text.length(), missing, EXAMPLES);
            }
            if (terms.stream().noneMatch(Term::isPath)) {
                throw DesignException.in(text, 0, text.length(), "this names no path, so it is the same at every point", EXAMPLES);
            }
            return new Constraint(text, terms, comparison.get());
        }

        private void comparison(String found) {
            if (inTerm || comparison.isPresent()) {
                throw wrong(inTerm ? "here a path, a number or a date is missing" : "here is a second comparison; write two constraints");
            }
            comparison = Optional.of(Comparison.of(found));
            sign = Optional.empty();
            inTerm = true;
        }

        private void sign(String found) {
            if (inTerm && sign.isPresent()) {
                throw wrong("here is a second sign");
            }
            sign = Optional.of(found);
            inTerm = true;
        }

        private void word(Term term) {
            if (!inTerm) {
                throw wrong("between two terms stands a plus, a minus or a comparison");
            }
            boolean readable = term.isPath() ? Factor.isPath(term.word()) : Values.number(term.word()).isPresent() || Values.date(term.word()).isPresent();
            if (!readable) {
                throw wrong(Values.quoted(term.word()) + " is neither a key path, nor a number, nor a date of the calendar");
            }
            terms.add(term);
            inTerm = false;
        }

        private DesignException wrong(String message) {
            int from = token.end() - token.group().strip().length();
            return DesignException.in(text, from, token.end(), message, EXAMPLES);
        }
    }
}
