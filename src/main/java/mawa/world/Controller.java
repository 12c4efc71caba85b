package mawa.world;

/** Who holds a place. */
public enum Controller {
    OPPOSITION, GOVERNMENT, TURKISH,
    /** Fought over: nobody flees into it. */
    CONTESTED,
    /** Beyond a state border. */
    FOREIGN
}
