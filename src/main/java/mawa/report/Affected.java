package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.comparison.PairedDifference;
import mawa.experiment.Comparison.Row;
import mawa.experiment.GroupShare;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.report.Block.Column;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Table;
import mawa.report.DifferenceTables.Across;
import mawa.report.Differences.Question;

/** Who is affected: women, men, children, and those who had been displaced before. */
final class Affected {
    private static final List<Group> GROUPS = List.of(Group.WOMEN, Group.MEN, Group.CHILDREN, Group.DISPLACED_BEFORE, Group.NOT_DISPLACED_BEFORE);
    private static final List<Indicator> NEEDS = List.of(Indicator.PEOPLE_WITHOUT_SHELTER, Indicator.PEOPLE_IN_THE_OPEN, Indicator.PEOPLE_BELOW_WATER_STANDARD,
            Indicator.PEOPLE_WITHOUT_HEALTH_CARE, Indicator.PEOPLE_IN_CAMPS);

    private Affected() {
    }

    static Optional<Section> of(Findings f) {
        Ensemble ensemble = f.ensemble();
        List<List<String>> rows = new ArrayList<>();
        for (Group group : GROUPS) {
            GroupShare.among(ensemble, Indicator.DISPLACED_PEOPLE, group).ifPresent(share -> rows.add(List.of(Words.sentence(Names.of(group)), Ranges.percentCell(share))));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String covers = Ranges.note(ensemble.runs().size(), f.experiment().worlds()) + ". ";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Households flee together, so women, men and children of one household share its fate: gaps between them come from who lives in which household and who is hit, "
                + "not from unequal treatment, which is not modelled. Disability, chronic illness, pregnancy and the special danger to those who cannot leave are missing, though they decide who suffers most."));
        blocks.add(new Table("affected", InShort.opening(f) + ", who the displaced are", List.of(Column.words("Group"), Column.numbers("Share of days displaced")), rows,
                covers + "Of all days that people spend away from home, those spent by the group. The last two rows divide the same people otherwise."));
        gaps(f, ensemble, covers).ifPresent(blocks::add);
        DifferenceTables.of(f).flatMap(Affected::byPolicy).ifPresent(blocks::add);
        return Optional.of(new Section("affected", "Who is affected", blocks));
    }

    /** Each need: the share of all, then how far each group lies from it. */
    private static Optional<Table> gaps(Findings f, Ensemble ensemble, String covers) {
        List<List<String>> rows = new ArrayList<>();
        for (Indicator need : NEEDS) {
            List<GroupShare> shares = GroupShare.of(ensemble, need);
            if (!shares.isEmpty() && shares.get(0).share().p95() > 0) {
                List<String> row = new ArrayList<>(List.of(Words.sentence(Names.of(need)), Ranges.percentCell(shares.get(0).share())));
                GROUPS.forEach(g -> row.add(shares.stream().filter(s -> s.group() == g).findFirst().map(s -> Ranges.pointsCell(s.gap())).orElse("")));
                rows.add(row);
            }
        }
        List<Column> heads = new ArrayList<>(List.of(Column.words("Of the days displaced"), Column.numbers("Everybody")));
        GROUPS.forEach(g -> heads.add(Column.numbers(Words.sentence(Names.of(g)))));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("equity-gaps", InShort.opening(f) + ", shares of everybody, and how far each group lies from it in percentage points", heads, rows,
                covers + "Above zero a group fares worse than all; but of people in camps, where neither is worse."));
    }

    /** Who gains: the change of the first declared figure that is kept by group. */
    private static Optional<Table> byPolicy(DifferenceTables tables) {
        for (Question q : Differences.leading(tables.comparison())) {
            List<Across> columns = new ArrayList<>();
            columns.add(new Across("everybody", v -> q.of(v).map(Affected::change)));
            for (Group g : GROUPS) {
                List<Row> rows = tables.comparison().rows().stream().filter(r -> r.indicator() == q.indicator() && r.statistic() == q.statistic() && r.group() == g && r.place().equals(Findings.ALL)).toList();
                if (!rows.isEmpty()) {
                    columns.add(new Across(Names.of(g), v -> rows.stream().filter(r -> r.variant() == v).findFirst().map(Affected::change)));
                }
            }
            if (columns.size() > 1) {
                return tables.across("who-gains", "Who gains: change of " + q.name() + " against " + tables.comparison().baseline().name(), columns,
                        "Percent of the baseline, and the 95 % interval. Groups are exploratory: none was declared beforehand.");
            }
        }
        return Optional.empty();
    }

    private static String change(Row row) {
        PairedDifference d = row.difference();
        return Double.isNaN(d.differencePercent()) ? "–" : Differences.percentWithInterval(row);
    }
}
