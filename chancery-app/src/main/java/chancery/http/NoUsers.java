package chancery.http;

/** The desk was to be opened to others, and has nobody who could sign in. */
public final class NoUsers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoUsers(Site site) {
        super("at " + site.address()
                + (site.origins().isEmpty() ? "" : ", seen as " + String.join(", ", site.origins()) + ",")
                + " whoever reaches this machine could read the record and change it, for the desk has no users yet;"
                + " add one first: chancery user add NAME --role admin");
    }
}
