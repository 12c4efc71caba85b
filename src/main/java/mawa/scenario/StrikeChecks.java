package mawa.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mawa.conflict.ControlRow;
import mawa.conflict.StrikeKind;
import mawa.conflict.StrikeRow;
import mawa.scenario.Checks.Period;

/** Doubts about the dated tables: rows that no simulated day feels, totals less than what is located of them. */
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
        totals();
    }

    private void outside(List<Located> rows, String table, Period period) {
        if (!rows.isEmpty()) {
            String lines = String.join(", ", rows.stream().limit(SHOWN_LINES).map(r -> String.valueOf(r.at().line())).toList());
            String message = rows.size() == 1 ? "one row of " + table + " lies" : String.format(Locale.ROOT, "%,d rows of %s lie", rows.size(), table);
            checks.complaints().warning(rows.get(0), message + " outside the period " + period,
                    () -> rows.size() == 1 ? "" : "Lines " + lines + (rows.size() > SHOWN_LINES ? ", ..." : "."));
        }
    }

    private void totals() {
        Optional<List<StrikeRow>> rows = checks.all("strikes", StrikeRow.class);
        if (rows.isEmpty() || rows.get().isEmpty()) {
            return;
        }
        LocalDate first = rows.get().stream().map(StrikeRow::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = rows.get().stream().map(StrikeRow::to).max(LocalDate::compareTo).orElseThrow();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        // Tables of other centuries are mistyped and warned of as lying outside the period.
        if (days > 100_000) {
            return;
        }
        double[] air = located(rows.get(), first, (int) days, StrikeKind.AIR);
        double[] ground = located(rows.get(), first, (int) days, StrikeKind.GROUND);
        checks.each("strikes", StrikeRow.class, (row, cell) -> {
            if (!row.isLocated()) {
                int from = (int) ChronoUnit.DAYS.between(first, row.from());
                int to = (int) ChronoUnit.DAYS.between(first, row.to()) + 1;
                double known = (row.kind() == StrikeKind.GROUND ? 0 : air[to] - air[from]) + (row.kind() == StrikeKind.AIR ? 0 : ground[to] - ground[from]);
                if (known > row.strikes() + 0.5) {
                    checks.complaints().warning(cell.at("strikes"), String.format(Locale.ROOT, "the total is %,d strikes, but rows with a place already hold %,.0f in these days", row.strikes(), known),
                            () -> "The rows with a place are kept; nothing is added to them.");
                }
            }
        });
    }

    /** Strikes with a place up to the morning of each day, each row spread evenly over its days. */
    private static double[] located(List<StrikeRow> rows, LocalDate first, int days, StrikeKind kind) {
        // Changes of the daily rate, summed twice: so a row costs the same however long it lasts.
        double[] sum = new double[days + 1];
        double[] change = new double[days + 1];
        for (StrikeRow row : rows) {
            // Rows that count all strikes go with air strikes; a total of ground fire alone does not hold them.
            if (row.isLocated() && (row.kind() == StrikeKind.GROUND) == (kind == StrikeKind.GROUND)) {
                int from = (int) ChronoUnit.DAYS.between(first, row.from());
                int to = (int) ChronoUnit.DAYS.between(first, row.to()) + 1;
                double rate = (double) row.strikes() / (to - from);
                change[from] += rate;
                change[to] -= rate;
            }
        }
        double rate = 0;
        for (int d = 0; d < days; d++) {
            rate += change[d];
            sum[d + 1] = sum[d] + rate;
        }
        return sum;
    }
}
