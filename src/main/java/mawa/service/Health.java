package mawa.service;

import mawa.world.Parameter;

/** Health care: need against what working facilities within reach can give. */
public record Health(
        @Parameter(unit = "consultations/person/day", max = 1, meaning = "need of people in normal conditions") double needPerPersonPerDay,
        @Parameter(unit = "consultations/day", max = 10000, meaning = "given by a primary health centre") double perCentrePerDay,
        @Parameter(unit = "consultations/day", max = 10000, meaning = "given by a hospital") double perHospitalPerDay,
        @Parameter(unit = "consultations/day", max = 10000, meaning = "given by a mobile clinic") double perMobilePerDay,
        @Parameter(unit = "km", max = 200, meaning = "how far people reach for care") double reachKm,
        @Parameter(unit = "factor", max = 20, meaning = "added need of people in the open, as a share of normal need") double addedNeedInOpen,
        @Parameter(unit = "factor", max = 20, meaning = "added need of people without any water, falling to none at the standard") double addedNeedWithoutWater) {

    /** Consultations needed a day by one person. {@code waterShortfall} is 0 at the standard, 1 without water. */
    public double need(boolean inTheOpen, double waterShortfall) {
        return needPerPersonPerDay * (1 + (inTheOpen ? addedNeedInOpen : 0) + addedNeedWithoutWater * waterShortfall);
    }
}
