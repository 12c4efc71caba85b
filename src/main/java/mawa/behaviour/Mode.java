package mawa.behaviour;

/** How a household travels. */
public enum Mode {
    /** A car, pick-up, tractor or motorbike of its kin. */
    OWN_VEHICLE,
    /** A ride it pays for. */
    HIRED,
    /** A ride it is given: a bus, or cash for a driver. */
    HELPED,
    FOOT;

    public boolean isDriven() {
        return this != FOOT;
    }
}
