package mawa.chart;

import java.util.Locale;
import mawa.outcome.Indicator;

/** Names on maps and of their files: what is left of a place's full name where there is little room, and what a file may be called. */
final class MapNames {
    private static final int LONGEST_FILE = 60;

    private MapNames() {
    }

    /** What a place is called on a map: without what stands in parentheses, after a stroke, or says that it is a camp. */
    static String shortName(String name) {
        String before = name.split(" [/-] ")[0];
        return CampsChart.shortName(before.isBlank() ? name : before);
    }

    /** The same where the short name is another place's too. */
    static String longerName(String name) {
        String cut = name.replaceAll("\\([^()]*\\)", "").replaceAll("(?i)(?<=\\S) camps? clusters?(?=\\s*$)", " camp").replaceAll("\\s+", " ").strip();
        return cut.isEmpty() ? name : cut;
    }

    /** An indicator as the name of a file: people-without-shelter. */
    static String file(Indicator indicator) {
        return indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A variant's name as a part of a file's, whatever stands in it. */
    static String file(String variant) {
        String plain = variant.replaceAll("[^A-Za-z0-9_.-]", "-");
        return plain.length() <= LONGEST_FILE ? plain : plain.substring(0, LONGEST_FILE);
    }
}
