package mawa.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mawa.experiment.Summary;
import mawa.experiment.Summary.Figure;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.report.Block.Column;
import mawa.report.Block.Paragraph;
import mawa.report.Block.PlayingMap;
import mawa.report.Block.Table;

/** Where people leave, and where they are: maps, and the scenario's regions. */
final class Where {
    /** Maps have the numbers after those of the charts. */
    private static final String MAPS = "2\\d-.*";
    private static final List<Indicator> COLUMNS = List.of(Indicator.DISPLACED_PEOPLE_CUMULATIVE, Indicator.ARRIVED_PEOPLE_CUMULATIVE, Indicator.PEOPLE_IN_CAMPS,
            Indicator.PEOPLE_OUTSIDE_CAMPS, Indicator.PEOPLE_WITHOUT_SHELTER);
    private static final List<String> HEADS = List.of("Displaced from here", "Arrivals here", "In camps, last evening", "Outside camps, last evening", "Without shelter, last evening");

    private Where() {
    }

    static Optional<Section> of(Findings f) {
        List<Block> maps = f.drawings().stream().filter(d -> d.name().matches(MAPS)).<Block>map(Block.Picture::new).toList();
        List<Block> charts = new ArrayList<>(f.pictures("04-where"));
        charts.addAll(f.pictures("09-arrivals"));
        Optional<Table> regions = regions(f);
        if (maps.isEmpty() && charts.isEmpty() && regions.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        String said = (f.scenario().strikes().isEmpty() ? "" : "Where strikes are known only as totals, a stated rule lays them over places and days, so places show the rule as much as the facts. ")
                + ByPlace.of(f.scenario()).note();
        if (!said.isBlank()) {
            blocks.add(new Paragraph(said.strip()));
        }
        blocks.add(new PlayingMap());
        blocks.addAll(maps);
        regions.ifPresent(blocks::add);
        blocks.addAll(charts);
        return Optional.of(new Section("where", "Where", blocks));
    }

    /** Regions by how many people are there at the end; those that nobody leaves or reaches are left out. */
    private static Optional<Table> regions(Findings f) {
        Ensemble ensemble = f.ensemble();
        ByPlace published = ByPlace.of(f.scenario());
        record Row(double people, List<String> cells) {
        }
        List<Row> rows = new ArrayList<>();
        for (String region : f.scenario().regions().keySet()) {
            List<String> cells = new ArrayList<>(List.of(Names.of(f.scenario(), region)));
            double people = 0;
            for (Indicator i : COLUMNS) {
                Optional<Figure> figure = Summary.find(ensemble, i, region, Group.ALL, Statistic.FINAL);
                cells.add(figure.map(x -> published.cell(x.band())).orElse(""));
                people += figure.map(x -> x.band().p50()).orElse(0.0);
            }
            if (people > 0) {
                rows.add(new Row(people, cells));
            }
        }
        rows.sort(Comparator.comparingDouble(r -> -r.people()));
        List<Column> heads = new ArrayList<>(List.of(Column.words("Region")));
        HEADS.forEach(h -> heads.add(Column.numbers(h)));
        long members = f.scenario().regions().values().stream().mapToLong(List::size).sum();
        long different = f.scenario().regions().values().stream().flatMap(List::stream).distinct().count();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("regions", InShort.opening(f) + ", by region, people on " + Figures.date(f.scenario().end()), heads,
                rows.stream().map(Row::cells).toList(), Ranges.note(ensemble.runs().size(), f.experiment().worlds()) + ". "
                        + (members > different ? "Regions are those of the scenario and overlap, so they do not add up. " : "Regions are those of the scenario. ")
                        + "Arrivals count people each time they settle."));
    }
}
