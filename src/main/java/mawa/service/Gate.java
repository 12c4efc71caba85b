package mawa.service;

import mawa.world.Parameter;

/** The regime of one border crossing for people who flee. */
public record Gate(
        @Parameter(meaning = "closed, medicalOnly, quota or open") Regime regime,
        @Parameter(unit = "people/day", max = 1e6, meaning = "people admitted a day under medicalOnly and quota") int peoplePerDay,
        @Parameter(unit = "share", max = 1, meaning = "share of waiting households with a case that medicalOnly admits") double medicalShare) {

    /** In order of strength. */
    public enum Regime { CLOSED, MEDICAL_ONLY, QUOTA, OPEN }
}
