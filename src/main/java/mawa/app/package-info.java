/**
 * The front door: the command line.
 *
 * <p><b>What lives here.</b> {@link mawa.app.Mawa} and one class for each command; {@link mawa.app.Terminal}, which
 * knows what is a terminal and what may be coloured; the texts that people see on the screen.
 *
 * <p><b>What it may know.</b> Everything; nobody may know it. From outside the JDK: picocli.
 *
 * <p><b>How to add one.</b> A class {@code SomethingCommand} with picocli's annotations and a line in
 * {@link mawa.app.Mawa}'s list of subcommands. It reads arguments, calls the rooms below, prints, and returns an
 * exit code: 0 fine, 1 our failure, 2 the user's input, 3 some runs failed, 4 a post-condition failed,
 * 130 interrupted.
 *
 * <p><b>What must never happen here.</b> A computation that a table or a chart rests on; a stack trace in front of a
 * user who did not ask for one; anything but the machine's JSON on stdout under {@code --json}; a command that is
 * listed and does nothing.
 */
package mawa.app;
