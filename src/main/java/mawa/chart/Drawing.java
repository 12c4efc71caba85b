package mawa.chart;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    Drawing(Figure figure) {
        this.figure = figure;
    }

    Figure figure() {
        return figure;
    }

    /** Every chart of one scenario, or of several variants of it on the same axes; as of {@link Charts}. */
    public static List<Drawing> of(Scenario scenario, List<Ensemble> variants, Stamp stamp) {
        return Charts.figures(scenario, variants, stamp).stream().map(Drawing::new).toList();
    }

    /** Every chart of a comparison; as of {@link ComparisonCharts}. */
    public static List<Drawing> of(Comparison comparison, Plan plan, Function<Variant, Optional<Ensemble>> ensembles, Stamp stamp) {
        return ComparisonCharts.figures(comparison, plan, ensembles, stamp).stream().map(Drawing::new).toList();
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
