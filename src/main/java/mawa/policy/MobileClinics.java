package mawa.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mawa.world.Calendar;
import mawa.world.Land;
import mawa.world.Levers;
import mawa.world.Parameter;
import mawa.world.Shares;
import mawa.world.Situation;

/** Mobile clinics, whose consultations follow the displaced people outside camps of last evening. */
public record MobileClinics(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(meaning = "where they go") List<String> places,
        @Parameter(unit = "clinics", max = 10000, meaning = "clinics at work") int clinics,
        @Parameter(unit = "consultations/day", max = 1000, meaning = "given by one clinic a day") int consultationsPerClinicPerDay,
        @Parameter(unit = "USD/clinic/day", max = 1e6, meaning = "cost of one clinic for a day; it takes no part in a run") Optional<Double> costPerUnit) implements Policy {

    @Override
    public void pull(Situation evening, Levers today) {
        int[] members = evening.land().resolve(places);
        Shares.deliver(clinics * consultationsPerClinicPerDay, members, evening.peopleOutsideCamps(members), today::addConsultations);
    }

    @Override
    public double units(Calendar period, Land land) {
        return (double) clinics * daysWithin(period);
    }
}
