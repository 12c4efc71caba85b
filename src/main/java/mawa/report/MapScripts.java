package mawa.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scripts of the map that plays: a library, then the map's own files as one script, which finds its data and its place by itself. */
public final class MapScripts {
    /** D3, from its webjar; the version is the one in pom.xml. */
    private static final String LIBRARY = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
    private static final String FOLDER = "/mawa/report/map/";
    /** In reading order: what is shown, how it is drawn, what is around it, and what starts it all. */
    private static final List<String> FILES = List.of("words.js", "elements.js", "numbers.js", "data.js", "state.js", "look.js", "projection.js", "labels.js",
            "marks.js", "ground.js", "zoom.js", "pane.js", "legend.js", "strip.js", "player.js", "controls.js", "figures.js", "curves.js",
            "tables.js", "hints.js", "svg.js", "exports.js", "keys.js", "start.js");

    private MapScripts() {
    }

    /** Texts of script elements, to stand in this order at the end of the page, after the data. */
    public static List<String> texts() {
        StringBuilder own = new StringBuilder("(() => {\n'use strict';\n");
        FILES.forEach(file -> own.append(text(FOLDER + file)));
        return List.of(text(LIBRARY), own.append("})();\n").toString());
    }

    private static String text(String resource) {
        try (InputStream in = MapScripts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
