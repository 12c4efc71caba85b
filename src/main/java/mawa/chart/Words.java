package mawa.chart;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The phrases of figures in one language, from {@code figures_<language>.properties}: one key a phrase. */
final class Words {
    private static final String BUNDLE = "mawa.chart.figures";
    private final ResourceBundle bundle;

    Words(String language) {
        // Nobody's machine may choose another language.
        bundle = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A phrase, its placeholders filled in. Numbers come as words; a whole number itself only chooses among plurals.
     *
     * @throws java.util.MissingResourceException where there is no such phrase
     */
    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    Set<String> keys() {
        return bundle.keySet();
    }

    /** A phrase as the file has it. */
    String pattern(String key) {
        return bundle.getString(key);
    }
}
