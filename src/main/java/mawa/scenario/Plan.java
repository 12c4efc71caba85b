package mawa.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.scenario.ExperimentFile.Measure;
import mawa.scenario.ExperimentFile.SmallestEffect;
import mawa.world.Parameter;

/** What an experiment's file says besides its variants and how often they are played. Its components are keys of the file. */
record Plan(
        @Parameter(meaning = "lower-case identifier, used in folder names") String id,
        @Parameter(meaning = "title for people") String title,
        @Parameter(meaning = "the scenario file that all variants are held against") String baseline,
        @Parameter(min = -Double.MAX_VALUE, meaning = "the root of all chance, 64 bits: decimal, or 0x and up to 16 hexadecimal digits") long seed,
        @Parameter(meaning = "best (only chance differs between replicates) or drawn (each also draws every parameter that has a range). It decides what the intervals cover, so nothing is assumed") Worlds worlds,
        @Parameter(meaning = "what variants are compared by") Indicators indicators) {

    /** What differs between the replicates of one variant. */
    enum Worlds { BEST, DRAWN }

    /** What is made of a replicate's evenings. */
    enum Statistic { FINAL, PEAK, MEAN, TOTAL, DAY_OF_PEAK }

    /** The indicators that are looked at, by key. */
    record Indicators(
            @Parameter(meaning = "those that the answer rests on, declared beforehand") Map<String, How> primary,
            @Parameter(meaning = "those that are looked at besides; without it, none") Optional<Map<String, How>> secondary) {

        List<Measure> measures() {
            List<Measure> out = new ArrayList<>();
            primary.forEach((indicator, how) -> out.add(how.measure(indicator, true)));
            secondary.orElse(Map.of()).forEach((indicator, how) -> out.add(how.measure(indicator, false)));
            return List.copyOf(out);
        }
    }

    /** How an indicator is looked at. */
    record How(
            @Parameter(meaning = "what is made of a replicate's evenings; without it, what suits the indicator") Optional<Statistic> statistic,
            @Parameter(meaning = "the smallest difference that matters, in the indicator's unit, or as a part of the baseline's mean: 2 %") Optional<String> smallestEffect) {
        How {
            smallestEffect.ifPresent(SmallestEffect::of);
        }

        private Measure measure(String indicator, boolean isPrimary) {
            return new Measure(indicator, isPrimary, statistic.map(Spelling::of), smallestEffect.map(SmallestEffect::of));
        }
    }
}
