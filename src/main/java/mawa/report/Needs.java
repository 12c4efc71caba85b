package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.experiment.GroupShare;
import mawa.experiment.PersonDays;
import mawa.experiment.Summary.Figure;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.report.Block.Column;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Table;
import mawa.scenario.ParameterCard;

/** Needs by sector, against the standards of the scenario. */
final class Needs {
    private static final String WATER = "standards.waterLitres";
    private static final String SURVIVAL = "standards.survivalLitres";
    private static final String CARE = "health.needPerPersonPerDay";
    private static final List<Indicator> SECTORS = List.of(Indicator.PEOPLE_WITHOUT_SHELTER, Indicator.PEOPLE_BELOW_WATER_STANDARD, Indicator.PEOPLE_BELOW_SURVIVAL_WATER,
            Indicator.PEOPLE_WITHOUT_HEALTH_CARE);

    private Needs() {
    }

    static Optional<Section> of(Findings f) {
        Optional<Table> table = table(f);
        List<Block> charts = f.pictures("02-needs");
        if (table.isEmpty() && charts.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        table.ifPresent(t -> {
            blocks.add(standards(f));
            blocks.add(t);
        });
        lacking(f).ifPresent(blocks::add);
        DifferenceTables.of(f).flatMap(Needs::byPolicy).ifPresent(blocks::add);
        blocks.addAll(charts);
        return Optional.of(new Section("needs", "Needs by sector", blocks));
    }

    private static Optional<Table> table(Findings f) {
        Ensemble ensemble = f.ensemble();
        List<List<String>> rows = new ArrayList<>();
        for (Indicator i : SECTORS) {
            Optional<Figure> peak = f.figure(i, Statistic.PEAK);
            Optional<Figure> mean = f.figure(i, Statistic.MEAN);
            PersonDays.of(ensemble, i).ifPresent(days -> {
                String share = GroupShare.of(ensemble, i).stream().findFirst().map(s -> Ranges.percentCell(s.share())).orElse("");
                rows.add(List.of(sector(i), Ranges.cell(days, "person-days"), mean.map(x -> Ranges.cell(x.band(), i.unit())).orElse(""),
                        peak.map(x -> Ranges.cell(x.band(), i.unit())).orElse(""), share));
            });
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("needs", InShort.opening(f) + ", displaced people whose needs are not met, " + Figures.date(f.scenario().start()) + " to "
                + Figures.date(f.scenario().end()),
                List.of(Column.words("Sector"), Column.numbers("Person-days below it"), Column.numbers("People, mean evening"),
                        Column.numbers("People, worst evening"), Column.numbers("Share of days displaced")),
                rows, Ranges.note(ensemble.runs().size(), f.experiment().worlds()) + ". A person-day is one person for one day. "
                        + "Share of days displaced: of all days that people spend away from home, those spent below the standard."));
    }

    private static Table standards(Findings f) {
        return new Table("standards", "What needs are held against", List.of(Column.words("Sector"), Column.words("Standard"), Column.words("Source")),
                SECTORS.stream().map(i -> List.of(sector(i), Words.sentence(standard(f, i)), source(f, i))).toList(), "");
    }

    private static String sector(Indicator i) {
        return switch (i) {
            case PEOPLE_WITHOUT_SHELTER -> "Shelter";
            case PEOPLE_BELOW_WATER_STANDARD -> "Water, standard";
            case PEOPLE_BELOW_SURVIVAL_WATER -> "Water, survival";
            default -> "Health";
        };
    }

    private static String standard(Findings f, Indicator i) {
        return switch (i) {
            case PEOPLE_WITHOUT_SHELTER -> f.scenario().standards().buildingsMeetStandard() ? "a roof" : "a roof, unfinished and public buildings not counted as one";
            case PEOPLE_BELOW_WATER_STANDARD -> Figures.exact(f.scenario().standards().waterLitres()) + " litres a person a day";
            case PEOPLE_BELOW_SURVIVAL_WATER -> Figures.exact(f.scenario().standards().survivalLitres()) + " litres a person a day";
            default -> "care within " + Figures.exact(f.scenario().health().reachKm()) + " km when needed: "
                    + Figures.exact(f.scenario().health().needPerPersonPerDay()) + " consultations a person a day";
        };
    }

    private static String source(Findings f, Indicator i) {
        String path = switch (i) {
            case PEOPLE_BELOW_WATER_STANDARD -> WATER;
            case PEOPLE_BELOW_SURVIVAL_WATER -> SURVIVAL;
            case PEOPLE_WITHOUT_HEALTH_CARE -> CARE;
            default -> "";
        };
        return f.baseline().file().parameters().stream().filter(c -> c.path().equals(path)).findFirst().filter(ParameterCard::hasSource).map(c -> Words.title(c.source()))
                .orElse(path.isEmpty() ? "rule of the scenario" : "none given");
    }

    /** What is missing in all: water and consultations. */
    private static Optional<Block> lacking(Findings f) {
        List<String> said = new ArrayList<>();
        f.figure(Indicator.WATER_DEFICIT_CUMULATIVE, Statistic.FINAL).ifPresent(x -> said.add(Ranges.cell(x.band(), "m3") + " m³ of water to the standard"));
        f.figure(Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE, Statistic.FINAL).ifPresent(x -> said.add(Ranges.cell(x.band(), "consultations") + " consultations"));
        return said.isEmpty() ? Optional.empty() : Optional.of(new Paragraph("Over the whole period displaced people lack " + Words.listed(said) + "."));
    }

    private static Optional<Table> byPolicy(DifferenceTables tables) {
        return tables.across("needs-by-policy", "Difference from " + tables.comparison().baseline().name() + " in people whose needs are not met",
                tables.questions(SECTORS, i -> Statistic.MEAN), false);
    }
}
