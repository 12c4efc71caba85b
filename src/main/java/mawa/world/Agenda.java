package mawa.world;

/** Which households have something before them on which day: one bucket a day, in the order in which they were added. */
public final class Agenda {
    private final Rows[] buckets;

    /** @param days days of the period; what would come later never comes */
    public Agenda(int days) {
        buckets = new Rows[days];
        for (int day = 0; day < days; day++) {
            buckets[day] = new Rows();
        }
    }

    public void add(int household, int day) {
        if (day < buckets.length) {
            buckets[day].add(household);
        }
    }

    /** Those of a day, which forgets them. */
    public Rows take(int day) {
        Rows bucket = buckets[day];
        buckets[day] = new Rows();
        return bucket;
    }
}
