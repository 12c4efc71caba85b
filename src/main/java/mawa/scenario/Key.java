package mawa.scenario;

import java.util.List;

/**
 * One key that a scenario file may hold.
 *
 * @param path as in {@code --set}, with {@code <name>} where the author chooses a name, {@code <id>} for a row of a
 *     table, and {@code <BorderOpening>} for the name of an entry of that kind
 * @param type for people: {@code whole number}, {@code list of text}, {@code table}, {@code block} ...
 * @param unit as parameter cards write it; empty where there is none
 * @param meaning one sentence
 * @param min the smallest number that can be meant; not a number where the value is none
 * @param max the largest number that can be meant; not a number where the value is none
 * @param allowed the words of a closed list, or the kinds of a choice; empty otherwise
 */
public record Key(String path, String type, String unit, String meaning, double min, double max, List<String> allowed) {
}
