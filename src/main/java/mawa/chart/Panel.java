package mawa.chart;

import java.util.List;

/**
 * One pair of axes and what is drawn on it; or, without axes, some words beside the panels.
 *
 * @param name what it shows, in full and in English, for the CSV
 * @param title the same, as short as the figure may say it, in its language
 * @param unit of its values, written after the title; empty where the title says it
 * @param remark short words at the right end of the title's line
 * @param below what runs to the right, written under its axis in one or more lines; none where the title or the labels say it
 * @param height of the plot, without title and axis, in points; of words nothing, as they take what they need
 * @param x what runs to the right
 * @param y what runs upwards
 * @param layers what is drawn, the first at the bottom
 * @param words the lines of a panel of words; empty for all others
 */
record Panel(String name, String title, String unit, String remark, List<String> below, int height, Scale x, Scale y, List<Layer> layers, List<String> words) {
    Panel {
        below = List.copyOf(below);
        layers = List.copyOf(layers);
        words = List.copyOf(words);
    }

    static Panel of(Phrase title, String unit, String remark, int height, Scale x, Scale y, List<Layer> layers) {
        return new Panel(title.inFiles(), title.shown(), unit, remark, List.of(), height, x, y, layers, List.of());
    }

    /** As high as its words. */
    static Panel ofWords(String title, List<String> words) {
        return new Panel(title, title, "", "", List.of(), 0, new Scale.Rows(List.of()), new Scale.Rows(List.of()), List.of(), words);
    }

    /** The same with a longer name in its CSV. */
    Panel named(String longer) {
        return new Panel(longer, title, unit, remark, below, height, x, y, layers, words);
    }

    Panel withRemark(String other) {
        return new Panel(name, title, unit, other, below, height, x, y, layers, words);
    }

    Panel withBelow(String... lines) {
        return new Panel(name, title, unit, remark, List.of(lines), height, x, y, layers, words);
    }

    Panel withHeight(int other) {
        return new Panel(name, title, unit, remark, below, other, x, y, layers, words);
    }

    Panel withY(Scale other) {
        return new Panel(name, title, unit, remark, below, height, x, other, layers, words);
    }

    boolean isWords() {
        return !words.isEmpty();
    }
}
