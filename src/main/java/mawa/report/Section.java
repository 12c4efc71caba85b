package mawa.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the report with a heading of its own.
 *
 * @param id names it in links; letters, digits and hyphens
 * @param title its heading
 * @param blocks what it holds, in reading order; never nothing
 */
record Section(String id, String title, List<Block> blocks) {
    Section {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("section " + id + " is empty");
        }
    }

    /** The tables in it, folded ones too. */
    List<Block.Table> tables() {
        List<Block.Table> out = new ArrayList<>();
        tables(blocks, out);
        return out;
    }

    private static void tables(List<Block> blocks, List<Block.Table> out) {
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                out.add(table);
            } else if (block instanceof Block.Fold fold) {
                tables(fold.blocks(), out);
            }
        }
    }
}
