package mawa.app;

/** What the program tells whoever called it. */
final class ExitCode {
    static final int FINE = 0;
    static final int OUR_FAILURE = 1;
    static final int USERS_INPUT = 2;
    static final int SOME_RUNS_FAILED = 3;
    static final int POST_CONDITION = 4;
    static final int PRECISION_NOT_REACHED = 5;
    static final int INTERRUPTED = 130;

    private ExitCode() {
    }
}
