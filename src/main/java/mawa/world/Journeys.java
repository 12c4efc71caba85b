package mawa.world;

/** Who arrives when: households on the road, in one bucket a day, in the order in which they set out. */
public final class Journeys {
    private final Rows[] buckets;

    /** @param days days of the period; who would arrive later stays on the road to the end */
    public Journeys(int days) {
        buckets = new Rows[days];
        for (int day = 0; day < days; day++) {
            buckets[day] = new Rows();
        }
    }

    public void add(int household, int arrivalDay) {
        if (arrivalDay < buckets.length) {
            buckets[arrivalDay].add(household);
        }
    }

    public int size(int day) {
        return buckets[day].size();
    }

    public int household(int day, int k) {
        return buckets[day].get(k);
    }

    /** Forgets a day that has been dealt with. */
    public void clear(int day) {
        buckets[day] = new Rows();
    }
}
