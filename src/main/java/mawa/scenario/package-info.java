/**
 * Files in, one complete and checked {@link mawa.scenario.Scenario} out, or an experiment of several, or all that is
 * wrong with them.
 *
 * <p><b>What lives here.</b> The door is {@link mawa.scenario.ScenarioFile#read}. Behind it, in the order in which
 * a scenario passes through, which is written in {@code Reading}: {@code Opening} (bytes to text), {@code YamlTree}
 * (text to nodes, each with its file, line and column), {@code Inheritance} and {@code Merge} ({@code extends}),
 * {@code Settings} ({@code --set}), {@code Shape} (what the record types want), {@code Binder} with {@code Cards}, {@code Scalars} and
 * {@code TableReader} (nodes to records), {@code Checks} (what must hold across them). {@code Canonical},
 * {@code Drawing} and {@code EffectiveFiles} work on the finished scenario; {@link mawa.scenario.Keys} lists all
 * that may be said, for {@code mawa describe}. {@link mawa.scenario.Complaint} is what the user reads. Importers,
 * such as {@link mawa.scenario.StrikeImport}, turn other people's files into scenario files.
 *
 * <p>The second door is {@link mawa.scenario.ExperimentFile#read}: {@code ExperimentReader} binds the experiment's own
 * keys by the records of {@code Plan}, gives each scenario a {@code Reading} of its own, and {@code Pairing} holds the
 * variants against the baseline. {@link mawa.scenario.ScenarioDiff} says what two scenarios say differently;
 * {@code Differing} and {@code DifferingRows} find it.
 *
 * <p><b>What it may know.</b> The records of {@code world}, {@code conflict}, {@code behaviour}, {@code service} and
 * {@code policy}, as types; SnakeYAML and FastCSV. Nothing of models, results or commands: the keys of indicators
 * are handed in.
 *
 * <p><b>How to add one.</b> A parameter: a component with its {@link mawa.world.Parameter} in the record that uses
 * it, and a value in the baselines; nothing here changes. A policy or another kind of a sealed interface: the
 * record and its word in {@code permits}. A check: a few lines in the {@code ...Checks} that it belongs to, with a
 * test that shows its message. A key of experiments: a component of {@code Plan}; what may be left out is an
 * {@code Optional}. An importer: a class that writes files which the reader then reads. A new type of value:
 * {@code Shape.Plain}, {@code Scalars}, {@code Quoting}.
 *
 * <p><b>What must never happen here.</b> A default value; a key that is passed over; a mistake without its file,
 * line and column; an exception other than {@link mawa.scenario.ScenarioException} for anything that a user can
 * write; a file read outside the scenario's folders; a computation of the model.
 */
package mawa.scenario;
