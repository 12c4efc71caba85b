package mawa.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A figure as the bytes of a file. One instance serves many figures, so that fonts are read once. */
final class FigureFiles {
    private SvgFile svg;
    private PdfFile pdf;

    /** Writes each figure in each format, {@code folder/01-displaced.svg}, and tells each file as soon as it stands. Without formats it only lists them. */
    static List<Drawn> write(Supplier<List<Figure>> figures, Path folder, Set<Format> formats, Consumer<Path> written) throws IOException {
        // A window may be open in this process: then the choice has been made, and drawing works with it as well.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        if (!formats.isEmpty()) {
            Files.createDirectories(folder);
        }
        List<Drawn> drawn = new ArrayList<>();
        FigureFiles writer = new FigureFiles();
        for (Figure figure : figures.get()) {
            List<Path> files = new ArrayList<>();
            for (Format format : Format.values()) {
                if (formats.contains(format)) {
                    Path file = folder.resolve(figure.file() + format.suffix());
                    Files.write(file, writer.bytes(figure, format));
                    files.add(file);
                    written.accept(file);
                }
            }
            drawn.add(new Drawn(figure.file(), figure.title(), files));
        }
        return drawn;
    }

    byte[] bytes(Figure figure, Format format) throws IOException {
        return switch (format) {
            case PNG -> PngFile.of(figure);
            case SVG -> svg().of(figure);
            case PDF -> pdf().of(figure);
            case CSV -> CsvFile.of(figure);
        };
    }

    private SvgFile svg() throws IOException {
        if (svg == null) {
            svg = new SvgFile();
        }
        return svg;
    }

    private PdfFile pdf() throws IOException {
        if (pdf == null) {
            pdf = new PdfFile(Letters.find());
        }
        return pdf;
    }
}
