package mawa.behaviour;

/** How a household travels. */
public enum Mode {
    /** A car, pick-up, tractor or motorbike of its kin. */
    OWN_VEHICLE,
    /** A ride it pays for. */
    HIRED,
    /** A hired ride, paid for it. */
    PAID,
    /** A seat in a bus. */
    BUS,
    FOOT;

    public boolean isDriven() {
        return this != FOOT;
    }
}
