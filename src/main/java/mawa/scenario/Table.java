package mawa.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mawa.scenario.Node.Scalar;

/**
 * The rows of one table that could be read.
 *
 * @param at where the scenario names the table
 * @param columns the position of each column in the file
 * @param rows in the order of the file, rows added by variants last
 * @param ids the first cell of every row, of those that could not be read too
 * @param isComplete whether every row could be read
 */
record Table(Located at, Map<String, Integer> columns, List<Row> rows, Set<String> ids, boolean isComplete) {

    /**
     * One row: its record and where it stands.
     *
     * @param line of the file, from 1; 0 for a row that a variant added
     * @param patched cells that stand elsewhere than in the table
     */
    record Row(Object value, Source source, int line, Map<String, Scalar> patched) {
    }

    /** Where a cell stands. */
    Located at(Row row, String column) {
        Scalar patched = row.patched().get(column);
        if (patched != null) {
            return patched;
        }
        return new Node.Cell(row.source(), row.line(), columns.getOrDefault(column, 0), "");
    }
}
