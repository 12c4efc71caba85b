package mawa.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mawa.result.ResultFolder;

/**
 * A temporary folder that goes when the command ends, also where Control-C ends it.
 *
 * @param folder where it is
 */
record Aside(Path folder) implements Closeable {

    static Aside of(String command) throws IOException {
        Aside made = new Aside(Files.createTempDirectory("mawa-" + command));
        Runtime.getRuntime().addShutdownHook(new Thread(made::goQuietly, "mawa-aside"));
        return made;
    }

    @Override
    public void close() throws IOException {
        ResultFolder.remove(folder);
    }

    private void goQuietly() {
        try {
            close();
        } catch (IOException e) {
            // Whoever is still at work in it is about to end, and the system clears its temporary folders.
            return;
        }
    }
}
