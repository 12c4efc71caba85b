package mawa.policy;

import java.time.LocalDate;
import java.util.List;
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
        @Parameter(unit = "consultations/day", max = 1000, meaning = "given by one clinic a day") int consultationsPerClinicPerDay) implements Policy {

    @Override
    public void pull(Situation evening, Levers today) {
        int[] members = evening.land().resolve(places);
        Shares.deliver(clinics * consultationsPerClinicPerDay, members, evening.peopleOutsideCamps(members), today::addConsultations);
    }
}
