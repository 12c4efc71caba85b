package mawa.outcome;

/** The groups of people that the model knows. */
public enum Group {
    ALL("all"), CHILDREN("children"), WOMEN("women"), MEN("men"),
    DISPLACED_BEFORE("displacedBefore"), NOT_DISPLACED_BEFORE("notDisplacedBefore"), RESIDENTS("residents");

    private final String key;

    Group(String key) {
        this.key = key;
    }

    /** The spelling in tables. */
    public String key() {
        return key;
    }
}
