package mawa.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mawa.conflict.ControlRow;
import mawa.conflict.StrikeRow;
import mawa.conflict.ZoneRow;
import mawa.scenario.Checks.Period;

/** Rows of the dated tables are felt on simulated days: none may lie outside of them, and strikes and zones that partly do are told. */
final class StrikeChecks {
    private static final int SHOWN_LINES = 10;
    private final Checks checks;

    StrikeChecks(Checks checks) {
        this.checks = checks;
    }

    void run() {
        Optional<Period> period = checks.period();
        if (period.isPresent()) {
            List<Located> partly = new ArrayList<>();
            List<Located> zones = new ArrayList<>();
            checks.each("strikes", StrikeRow.class, (row, cell) -> {
                if (row.to().isBefore(period.get().start()) || row.from().isAfter(period.get().end())) {
                    outside(cell.at("from"), "strikes of " + row.from() + " to " + row.to() + " lie", period.get());
                } else if (!period.get().holds(row.from()) || !period.get().holds(row.to())) {
                    partly.add(cell.at("from"));
                }
            });
            partlyOutside(partly, "strikes", period.get());
            checks.each("conflictZones", ZoneRow.class, (row, cell) -> {
                if (row.to().isBefore(period.get().start()) || row.from().isAfter(period.get().end())) {
                    outside(cell.at("from"), "the conflict zone of " + row.from() + " to " + row.to() + " lies", period.get());
                } else if (!period.get().holds(row.from()) || !period.get().holds(row.to())) {
                    zones.add(cell.at("from"));
                }
            });
            partlyOutside(zones, "conflictZones", period.get());
            checks.each("control", ControlRow.class, (row, cell) -> {
                if (!period.get().holds(row.date())) {
                    outside(cell.at("date"), "the change of control of " + row.date() + " lies", period.get());
                }
            });
        }
    }

    private void outside(Located where, String what, Period period) {
        checks.complaints().error(where, what + " outside the period " + period, () -> "Take out the row, or change start or end.");
    }

    private void partlyOutside(List<Located> rows, String table, Period period) {
        if (!rows.isEmpty()) {
            String lines = String.join(", ", rows.stream().limit(SHOWN_LINES).map(r -> String.valueOf(r.at().line())).toList());
            String message = rows.size() == 1 ? "one row of " + table + " lies"
                    : String.format(Locale.ROOT, "%,d rows of %s lie", rows.size(), table);
            checks.complaints().warning(rows.get(0), message + " partly outside the period " + period + "; only its days inside the period are simulated",
                    () -> rows.size() == 1 ? "" : "Lines " + lines + (rows.size() > SHOWN_LINES ? ", ..." : "."));
        }
    }
}
