package chancery.registry;

import chancery.ask.BadQuestion;
import chancery.store.Store;
import java.util.List;

/** Ids as people write them: by their beginning, if it is no other's. */
public final class Ids {

    private final Store store;

    public Ids(Store store) {
        this.store = store;
    }

    /**
     * The id that is meant.
     *
     * @throws BadQuestion if nothing has it, or several begin so
     */
    public String whole(String start) {
        List<String> ids = start.isBlank() ? List.of() : store.records().idsFrom(start);
        if (ids.contains(start)) {
            return start;
        }
        if (ids.isEmpty()) {
            throw new BadQuestion("there is nothing with the id '" + start + "' in " + store.file()
                    + "; ids stand at the end of each line of 'chancery chronicle', 'disputes' and 'statements'");
        }
        if (ids.size() > 1) {
            throw new BadQuestion("'" + start + "' may mean " + String.join(", ", ids) + "; write more of it");
        }
        return ids.get(0);
    }
}
