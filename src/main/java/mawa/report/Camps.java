package mawa.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mawa.experiment.Band;
import mawa.experiment.CampUse;
import mawa.outcome.Ensemble;
import mawa.report.Block.Column;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Table;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** How full each camp is. */
final class Camps {
    private Camps() {
    }

    static Optional<Section> of(Findings f) {
        Optional<Table> table = table(f);
        List<Block> charts = f.pictures("03-camps");
        if (table.isEmpty() && charts.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("A camp takes in as many people as it has places; whoever comes later stays around it without one. The ratio counts both, those who hold a place and those around it, "
                + "against the places: above 1.0 a camp has more people than places. " + ByPlace.of(f.scenario()).note()));
        table.ifPresent(blocks::add);
        blocks.addAll(charts);
        return Optional.of(new Section("camps", "Camps", blocks));
    }

    /** The largest camp first; camps that nobody ever was in are left out. */
    private static Optional<Table> table(Findings f) {
        Ensemble ensemble = f.ensemble();
        ByPlace published = ByPlace.of(f.scenario());
        List<String> camps = f.scenario().places().stream().filter(p -> p.kind() == PlaceKind.CAMP).map(Place::id).toList();
        List<List<String>> rows = CampUse.of(ensemble, camps).stream().filter(u -> u.peak().p95() > 0)
                .sorted(Comparator.comparingDouble((CampUse u) -> -u.places().p50()).thenComparing(CampUse::camp)).map(u -> row(f, published, u)).toList();
        List<Column> heads = new ArrayList<>(List.of(Column.words("Camp"), Column.numbers("Places, last evening"), Column.numbers("People there, fullest evening"), Column.numbers("People there, last evening"), Column.numbers("Highest ratio")));
        CampUse.RATIOS.forEach(ratio -> heads.add(Column.numbers("Days above " + ratio)));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("camps", InShort.opening(f) + ", people and places in camps, to " + Figures.date(f.scenario().end()), heads, rows,
                Ranges.note(ensemble.runs().size(), f.experiment().worlds()) + ". Places grow as the scenario says, and with policies. "
                        + Figures.whole(f.scenario().calendar().days()) + " evenings in all."));
    }

    private static List<String> row(Findings f, ByPlace published, CampUse u) {
        List<String> out = new ArrayList<>(List.of(Names.of(f.scenario(), u.camp()), published.cell(u.places(), b -> Ranges.median(b, "people")), published.cell(u.peak()), published.cell(u.last())));
        // Against known places a ratio would give away how few people there are.
        boolean hidden = published.isTooSmall(u.peak());
        out.add(hidden ? "–" : ratio(u.highestRatio()));
        u.daysAbove().forEach(days -> out.add(hidden ? "–" : Ranges.cell(days, "evenings")));
        return out;
    }

    private static String ratio(Band ratio) {
        String low = two(ratio.p05());
        String high = two(ratio.p95());
        return low.equals(high) ? low : two(ratio.p50()) + " (" + low + "–" + high + ")";
    }

    private static String two(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
