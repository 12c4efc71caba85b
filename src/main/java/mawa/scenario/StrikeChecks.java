package mawa.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mawa.conflict.ControlRow;
import mawa.conflict.StrikeRow;
import mawa.scenario.Checks.Period;

/** Doubts about the dated tables: rows that no simulated day feels. */
final class StrikeChecks {
    private static final int SHOWN_LINES = 10;
    private final Checks checks;

    StrikeChecks(Checks checks) {
        this.checks = checks;
    }

    void run() {
        Optional<Period> period = checks.period();
        if (period.isPresent()) {
            List<Located> strikes = new ArrayList<>();
            checks.each("strikes", StrikeRow.class, (row, cell) -> {
                if (row.to().isBefore(period.get().start()) || row.from().isAfter(period.get().end())) {
                    strikes.add(cell.at("from"));
                }
            });
            outside(strikes, "strikes", period.get());
            List<Located> changes = new ArrayList<>();
            checks.each("control", ControlRow.class, (row, cell) -> {
                if (!period.get().holds(row.date())) {
                    changes.add(cell.at("date"));
                }
            });
            outside(changes, "control", period.get());
        }
    }

    private void outside(List<Located> rows, String table, Period period) {
        if (!rows.isEmpty()) {
            String lines = String.join(", ", rows.stream().limit(SHOWN_LINES).map(r -> String.valueOf(r.at().line())).toList());
            String message = rows.size() == 1 ? "one row of " + table + " lies"
                    : String.format(Locale.ROOT, "%,d rows of %s lie", rows.size(), table);
            checks.complaints().warning(rows.get(0), message + " outside the period " + period,
                    () -> rows.size() == 1 ? "" : "Lines " + lines + (rows.size() > SHOWN_LINES ? ", ..." : "."));
        }
    }
}
