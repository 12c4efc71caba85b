package mawa.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mawa.chart.Letters;

/** The report of a result: one page for browsers and one PDF that say the same. */
public final class Report {
    /** In reading order. Each gives its section, or nothing where the data do not support it. */
    private static final List<Function<Findings, Optional<Section>>> SECTIONS = List.of(Highlights::of, Policies::of, WithoutPolicy::of, Where::of, Needs::of,
            Camps::of, Border::of, Deaths::of, Affected::of, OverTime::of, Dose::of, Uncertainty::of, Observed::of, Methods::of, Parameters::of,
            WhatDiffers::of, Limits::of, Reproduction::of, Annex::of);

    private Report() {
    }

    /**
     * Writes {@code report.html}, {@code report.pdf}, {@code methods.txt}, and the tables in {@code tables}. The same findings give the same bytes.
     *
     * @param folder is made where it is missing
     * @return the files written, those in {@code tables} left out
     */
    public static List<Path> write(Findings findings, Path folder) throws IOException {
        Paper paper = paper(findings);
        Files.createDirectories(folder);
        Path page = folder.resolve("report.html");
        List<String> scripts = new ArrayList<>(List.of(PageFile.resource("report.js")));
        scripts.addAll(MapScripts.texts());
        Files.write(page, new PageFile(scripts, MapData.of(findings.runs())).of(paper));
        Path book = folder.resolve("report.pdf");
        Files.write(book, new BookFile(Letters.find()).of(paper));
        Path methods = folder.resolve("methods.txt");
        Files.writeString(methods, Methods.text(findings));
        TableFiles.write(paper.sections(), folder.resolve("tables"));
        return List.of(page, book, methods);
    }

    static Paper paper(Findings f) {
        List<Section> sections = SECTIONS.stream().map(section -> section.apply(f)).flatMap(Optional::stream).toList();
        String period = Figures.date(f.scenario().start()) + " – " + Figures.date(f.scenario().end());
        int others = f.experiment().variants().size() - 1;
        String kind = others == 0 ? "One scenario" : Figures.count(others, "variant") + " held against " + f.baseline().name();
        String hash = f.baseline().hash().substring(0, 6);
        return new Paper(Words.title(f.scenario().title()), kind + ", " + period,
                Words.title(f.experiment().id()) + " · " + hash + " · data " + f.scenario().dataStatus().name().toLowerCase(java.util.Locale.ROOT)
                        + " · a simulation, not a forecast", sections);
    }
}
