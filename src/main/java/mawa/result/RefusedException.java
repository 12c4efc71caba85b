package mawa.result;

/** What the user asked for cannot be done as asked; the message says why and names the ways out. Exit code 2. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
