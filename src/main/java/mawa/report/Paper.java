package mawa.report;

import java.util.List;

/**
 * The whole report as a value, before it is laid out for a screen or for paper.
 *
 * @param title of the study
 * @param subtitle what kind of study it is, and the period
 * @param standing what every page says at its foot: scenario, hash, status of the data, and that nothing is a forecast
 * @param sections in reading order
 */
record Paper(String title, String subtitle, String standing, List<Section> sections) {
    Paper {
        sections = List.copyOf(sections);
    }
}
