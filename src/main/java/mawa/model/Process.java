package mawa.model;

import mawa.world.World;

/** One transition of the day: the only one that owns what it writes. */
interface Process {
    /** What it does, as {@code mawa check} prints it. */
    String title();

    /** Moves the world through its part of today. */
    void play(World world);
}
