package mawa.chart;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mawa.experiment.Comparison;
import mawa.experiment.Plan;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;
import mawa.scenario.Scenario;

/** A figure as others see it: its words, what is drawn as SVG and as a table, and a way to paint it on a page of theirs. */
public final class Drawing {
    private final Figure figure;
    private final Optional<Figure> narrow;

    Drawing(Figure figure) {
        this(figure, Optional.empty());
    }

    private Drawing(Figure figure, Optional<Figure> narrow) {
        this.figure = figure;
        this.narrow = narrow;
    }

    Figure figure() {
        return figure;
    }

    /** Every chart of one scenario, or of several variants of it on the same axes; as of {@link Charts}. */
    public static List<Drawing> of(Scenario scenario, List<Ensemble> variants, Stamp stamp) {
        Study study = new Study(Look.USUAL, scenario, variants, stamp);
        if (study.variants().isEmpty()) {
            return List.of();
        }
        Study slim = study.in(Look.COLUMN);
        return Chart.all(false).stream().flatMap(chart -> twins(chart.of(study), chart.of(slim)).stream()).toList();
    }

    /** Every chart of a comparison; as of {@link ComparisonCharts}. */
    public static List<Drawing> of(Comparison comparison, Plan plan, Function<Variant, Optional<Ensemble>> ensembles, Stamp stamp) {
        if (comparison.rows().isEmpty()) {
            return List.of();
        }
        Compared compared = new Compared(Look.USUAL, comparison, plan, ensembles, stamp);
        Compared slim = compared.in(Look.COLUMN);
        return Chart.all(true).stream().flatMap(chart -> twins(chart.of(compared), chart.of(slim)).stream()).toList();
    }

    /** Each page of each figure beside the same panels in another look. */
    static List<Drawing> twins(List<Figure> wide, List<Figure> narrow) {
        List<Drawing> out = new ArrayList<>();
        for (Figure whole : wide) {
            List<Figure> pages = Pages.of(whole);
            List<Figure> slim = narrow.stream().filter(n -> n.file().equals(whole.file())).flatMap(n -> Pages.alike(n, pages).stream()).toList();
            for (int k = 0; k < pages.size(); k++) {
                out.add(new Drawing(pages.get(k), k < slim.size() ? Optional.of(slim.get(k)) : Optional.empty()));
            }
        }
        return out;
    }

    /** The name of its files without their endings, such as {@code 01-displaced}. */
    public String name() {
        return figure.file();
    }

    /** What it shows. */
    public String title() {
        return figure.title();
    }

    /** Unit, period and scenario. */
    public String subtitle() {
        return figure.subtitle();
    }

    /** The same in less width, for small screens; nothing where nobody drew it so. */
    public Optional<Drawing> narrow() {
        return narrow.map(Drawing::new);
    }

    /** What lines and bands are, a sentence or more each. */
    public List<String> caption() {
        return figure.caption();
    }

    /** As SVG of its printed size, whose text stays text. */
    public byte[] svg() {
        return bytes(Format.SVG);
    }

    /** Every value drawn, as CSV with a head. */
    public byte[] csv() {
        return bytes(Format.CSV);
    }

    private byte[] bytes(Format format) {
        try {
            return new FigureFiles().bytes(figure, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In points, as it is printed. */
    public int width() {
        return new FigurePainter(figure).width();
    }

    /** In points, as it is printed. */
    public int height() {
        return new FigurePainter(figure).height();
    }

    /** Paints it with its upper left corner at the origin, a unit a point. */
    public void paint(Graphics2D g) {
        new FigurePainter(figure).paint(g);
    }
}
