package mawa.chart;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The values drawn, a row a value: {@code panel, variant, place, group, indicator, date, statistic}, then a column
 * for each unit, such as {@code valuePeople}, of which a row fills its own, then a note.
 */
final class CsvFile {
    private static final String COLUMNS = "panel,variant,place,group,indicator,date,statistic,";

    private CsvFile() {
    }

    private record PanelRow(String panel, Row row) {
    }

    static byte[] of(Figure figure) {
        List<PanelRow> rows = new ArrayList<>();
        TreeSet<String> units = new TreeSet<>();
        for (Panel panel : figure.panels()) {
            for (Layer layer : panel.layers()) {
                layer.tell(row -> {
                    rows.add(new PanelRow(panel.name(), row));
                    units.add(column(row.source().unit()));
                });
            }
        }
        StringBuilder out = new StringBuilder(rows.size() * 80);
        out.append(COLUMNS).append(String.join(",", units)).append(",note\n");
        Source source = null;
        String panel = null;
        String start = "";
        for (PanelRow r : rows) {
            Source s = r.row().source();
            // Thousands of rows in turn share panel and source; their fields are encoded once.
            if (!s.equals(source) || !r.panel().equals(panel)) {
                source = s;
                panel = r.panel();
                start = fields(panel, s.variant(), s.place(), s.group(), s.indicator());
            }
            out.append(start).append(r.row().date()).append(',').append(r.row().statistic()).append(',');
            String column = column(s.unit());
            for (String unit : units) {
                out.append(unit.equals(column) ? number(r.row().value()) : "").append(',');
            }
            out.append(r.row().note().isEmpty() ? "" : text(r.row().note())).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String fields(String... fields) {
        StringBuilder out = new StringBuilder();
        for (String field : fields) {
            out.append(text(field)).append(',');
        }
        return out.toString();
    }

    /** {@code movements/person}: valueMovementsPerPerson. */
    static String column(String unit) {
        StringBuilder name = new StringBuilder("value");
        for (String word : unit.replace("/", " per ").split("[^A-Za-z0-9]+")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    /** With all its digits and without an exponent; empty where it is withheld. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return BigDecimal.valueOf(value).toPlainString();
    }

    /**
     * Quoted where RFC 4180 asks for it. A text that a spreadsheet would run as a formula gets an apostrophe before
     * it.
     */
    static String text(String field) {
        String plain = Text.plain(field);
        String safe = !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        boolean quoted = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0;
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
