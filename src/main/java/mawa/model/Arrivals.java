package mawa.model;

import mawa.world.Rows;

/** Households that stand at a place this evening and look for a roof, by place. */
final class Arrivals {
    private final Rows[] at;

    Arrivals(int places) {
        at = new Rows[places];
        for (int p = 0; p < places; p++) {
            at[p] = new Rows();
        }
    }

    void clear() {
        for (Rows rows : at) {
            rows.clear();
        }
    }

    void add(int place, int household) {
        at[place].add(household);
    }

    int size(int place) {
        return at[place].size();
    }

    int household(int place, int k) {
        return at[place].get(k);
    }

    int places() {
        return at.length;
    }
}
