package mawa.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mawa.experiment.Machine;
import mawa.experiment.Runs;
import mawa.result.PlanFiles;
import mawa.result.ResultFolder;
import mawa.store.RunStore;

/** A page that holds the map and nothing else, to try it in a browser: {@code java … mawa.report.MapPage <result folder> <page>}. */
final class MapPage {
    private MapPage() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (RunStore store = ResultFolder.storeOf(folder)) {
            write(MapData.of(Runs.of(PlanFiles.read(folder, Machine.release()).experiment(), store)), Path.of(arguments[1]));
        }
    }

    static void write(byte[] data, Path page) throws IOException {
        StringBuilder html = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en-GB"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data: blob:">
                <title>The map alone</title><style>
                :root { color-scheme: light dark; }
                body { margin: 0 auto; padding: 0 1rem; max-width: 60rem; font: 16px/1.5 system-ui, sans-serif; }
                """);
        html.append(style()).append("</style></head>\n<body><main><h1>The map alone</h1>\n<div id=\"map\" class=\"mawa-map\"></div></main>\n");
        html.append("<script type=\"application/json\" id=\"map-data\">").append(new String(data, StandardCharsets.UTF_8)).append("</script>\n");
        MapScripts.texts().forEach(script -> html.append("<script>").append(script).append("</script>\n"));
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, html.append("</body></html>\n"));
    }

    private static String style() throws IOException {
        try (InputStream in = MapPage.class.getResourceAsStream("map.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
