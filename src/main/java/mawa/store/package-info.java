/**
 * Finished runs on disk, so that nothing that was played is lost or played twice.
 *
 * <p><b>What lives here.</b> {@link mawa.store.RunStore} keeps what each run gave in a few append-only segments, one for
 * each process that is at work; {@link mawa.store.Segment} is one such file of framed, check-summed records;
 * {@link mawa.store.Packing} turns an outcome into bytes and back, a series at a time.
 *
 * <p><b>What it may know.</b> {@code outcome}, and files.
 *
 * <p><b>How to add one.</b> What a run gives besides series, places and flows is a section more in {@code Packing}; raise
 * the segment's version and its file's ending with it, so that releases pass over one another's segments instead of
 * cutting them off as torn, and their runs are played again.
 *
 * <p><b>What must never happen here.</b> A number that is not given back to the last bit; a byte of an earlier run changed;
 * a time or a machine's name in a frame, because equal runs must have equal bytes.
 */
package mawa.store;
