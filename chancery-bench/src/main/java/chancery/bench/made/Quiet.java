package chancery.bench.made;

import chancery.registry.Watch;

/** Somebody who needs not be told how far a reading is. */
enum Quiet implements Watch {
    WATCH;

    @Override
    public void at(int done, int all, String name) {}

    @Override
    public void end() {}
}
