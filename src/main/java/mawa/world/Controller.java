package mawa.world;

/** Who holds a place. */
public enum Controller {
    OPPOSITION, GOVERNMENT, TURKISH,
    /** Fought over: nobody flees into it. */
    CONTESTED,
    /** Beyond a state border. */
    FOREIGN,
    /** Of the country that people flee from, where it does not matter who holds a place. */
    HOME,
    /** Of a neighbouring country that people flee to, and may move about in. */
    HOST
}
