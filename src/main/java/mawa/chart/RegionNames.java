package mawa.chart;

/** Regions have keys only; figures and the report show these in the same way. */
public final class RegionNames {
    private RegionNames() {
    }

    /** A key as a title: {@code afrin_and_azaz} is Afrin and Azaz. */
    public static String of(String key) {
        return Text.titled(key);
    }
}
