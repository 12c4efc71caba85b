package mawa.chart;

import java.util.ArrayList;
import java.util.List;

/** A figure that would be taller than a page, as several: {@code 10-differences}, {@code 10-differences-2} ... */
final class Pages {
    /** What an A4 page has between margins of 17 mm, in points. */
    private static final int MOST_HEIGHT = 745;

    private Pages() {
    }

    /** The figure itself where it fits; else its rows of panels in turn, as many to a page as have room. */
    static List<Figure> of(Figure whole) {
        List<List<Panel>> pages = new ArrayList<>();
        List<Panel> page = new ArrayList<>();
        for (int i = 0; i < whole.panels().size(); i += whole.columns()) {
            List<Panel> row = whole.panels().subList(i, Math.min(i + whole.columns(), whole.panels().size()));
            List<Panel> longer = new ArrayList<>(page);
            longer.addAll(row);
            if (!page.isEmpty() && new FigurePainter(with(whole, longer, "", "")).height() > MOST_HEIGHT) {
                pages.add(page);
                longer = new ArrayList<>(row);
            }
            page = longer;
        }
        pages.add(page);
        List<Figure> out = new ArrayList<>();
        for (int k = 0; k < pages.size(); k++) {
            out.add(with(whole, pages.get(k), k == 0 ? "" : "-" + (k + 1), pages.size() == 1 ? "" : " " + whole.look().say("title.page", k + 1, pages.size())));
        }
        return out;
    }

    /** The same figure in another look, cut where these pages are; none where its panels are not the same. */
    static List<Figure> alike(Figure whole, List<Figure> pages) {
        if (pages.size() == 1) {
            return List.of(whole);
        }
        if (pages.stream().mapToInt(p -> p.panels().size()).sum() != whole.panels().size()) {
            return List.of();
        }
        List<Figure> out = new ArrayList<>();
        int from = 0;
        for (Figure page : pages) {
            int to = from + page.panels().size();
            out.add(new Figure(whole.look(), page.file(), page.title(), whole.subtitle(), whole.columns(), whole.labelledAtEnd(), whole.panels().subList(from, to),
                    whole.caption(), whole.footer(), whole.illustrative()));
            from = to;
        }
        return out;
    }

    private static Figure with(Figure f, List<Panel> panels, String file, String title) {
        return new Figure(f.look(), f.file() + file, f.title() + title, f.subtitle(), f.columns(), f.labelledAtEnd(), panels, f.caption(), f.footer(), f.illustrative());
    }
}
