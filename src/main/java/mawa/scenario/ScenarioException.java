package mawa.scenario;

import java.util.List;

/**
 * The user's mistakes, all of them at once. The message is what the user should read, as it stands; a stack
 * trace would say nothing about a scenario file and is never shown.
 */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Complaint> complaints;
    private final int errors;
    private final int warnings;

    ScenarioException(List<Complaint> complaints, int errors, int warnings) {
        super(Complaint.text(complaints, errors, warnings));
        this.complaints = List.copyOf(complaints);
        this.errors = errors;
        this.warnings = warnings;
    }

    /** Errors and warnings, by file, line and column. Of a file with very many, the first ones. */
    public List<Complaint> complaints() {
        return complaints;
    }

    /** Number of errors, those not listed included. */
    public int errors() {
        return errors;
    }

    /** Number of warnings. */
    public int warnings() {
        return warnings;
    }
}
