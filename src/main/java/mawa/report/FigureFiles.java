package mawa.report;

import java.io.IOException;

/** A figure as the bytes of a file. One instance serves many figures, so that fonts are read once. */
final class FigureFiles {
    private SvgFile svg;
    private PdfFile pdf;

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
            pdf = new PdfFile(FontFiles.find());
        }
        return pdf;
    }
}
