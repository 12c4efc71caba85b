package mawa.model;

import mawa.outcome.Recorder;
import mawa.world.Event;
import mawa.world.Lodging;
import mawa.world.PlaceKind;
import mawa.world.World;

/** Evening: the laws are held against the ledgers, and the recorder makes its one pass. */
final class EveningProcess implements Process {
    /** Everybody is counted row by row once in so many days: beside a quiet day that takes long. */
    private static final int WEEK = 7;
    private final Recorder recorder;
    private final boolean campsMayOverflow;
    private long founded = -1;

    /** @param campsMayOverflow whether the rules of movement let camps hold more people than they have places */
    EveningProcess(Recorder recorder, boolean campsMayOverflow) {
        this.recorder = recorder;
        this.campsMayOverflow = campsMayOverflow;
    }

    @Override
    public String title() {
        return "people are counted, the laws checked, the evening recorded";
    }

    @Override
    public void play(World world) {
        long lodged = 0;
        for (Lodging l : Lodging.values()) {
            lodged += world.households().lodged().total(l.ordinal(), 0);
        }
        long dead = world.households().events().total(Event.DEATH_BY_STRIKE.ordinal(), 0)
                + world.households().events().total(Event.DEATH_BY_UNMET_NEED.ordinal(), 0);
        if (founded < 0) {
            founded = lodged + dead;
        }
        boolean countsRows = world.day() % WEEK == 0 || world.day() == world.calendar().days() - 1;
        if (lodged + dead != founded) {
            throw new IllegalStateException("people are not conserved on " + world.today() + ": " + lodged + " alive and "
                    + dead + " dead, of " + founded + " on the first day");
        }
        if (countsRows && lodged != world.households().peopleOfRows()) {
            throw new IllegalStateException("within the week up to " + world.today() + " the ledger has lost count: " + lodged
                    + " people alive, where the rows hold " + world.households().peopleOfRows());
        }
        for (int p = 0; p < world.land().size() && !campsMayOverflow; p++) {
            int taken = world.people(p, Lodging.HOME) + world.people(p, Lodging.CAMP);
            if (world.land().place(p).kind() == PlaceKind.CAMP && taken > world.conditions().campPlaces(p)
                    && world.people(p, Lodging.CAMP) > 0) {
                throw new IllegalStateException("camp " + world.land().place(p).id() + " holds " + taken + " people in "
                        + world.conditions().campPlaces(p) + " places on " + world.today());
            }
        }
        recorder.record(world);
    }
}
