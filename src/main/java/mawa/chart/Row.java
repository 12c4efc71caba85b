package mawa.chart;

/**
 * One number that is drawn, as a row of the figure's CSV.
 *
 * @param source whose number
 * @param date the evening it speaks of, ISO 8601; empty where it speaks of the whole period
 * @param statistic median, p05, replicate2, capacity, observedLow ...; {@code value} where there is one replicate
 * @param value the number; not a number where it is withheld
 * @param note why it is withheld, or where an observation comes from
 */
record Row(Source source, String date, String statistic, double value, String note) {
    /** Takes the rows of a layer. */
    interface Sink {
        void add(Row row);

        default void add(Source source, String date, String statistic, double value) {
            add(new Row(source, date, statistic, value, ""));
        }
    }
}
