package chancery.http;

import chancery.ask.BadQuestion;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the desk listens, and under which addresses browsers see it.
 *
 * @param address of an interface of this machine, as 127.0.0.1
 * @param port 0 for any that is free
 * @param origins addresses under which it is seen besides its own, as {@code https://desk.example.org}, by way of a proxy or under a name
 */
public record Site(String address, int port, List<String> origins) {

    /** The address that only this machine reaches. */
    static final String HERE = "127.0.0.1";

    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");
    private static final String SAFE = "https://";

    /**
     * Lets a site pass that can be one.
     *
     * @throws BadQuestion if the address is none, or an origin
     */
    public Site {
        origins = origins.stream().map(Site::origin).toList();
        inetAddress(address);
    }

    /** For this machine only. */
    public static Site here(int port) {
        return new Site(HERE, port, List.of());
    }

    private static String origin(String given) {
        String origin = given.toLowerCase(Locale.ROOT).replaceFirst("/$", "");
        if (!ORIGIN.matcher(origin).matches()) {
            throw new BadQuestion(
                    "'" + given + "' is no origin; give one such as https://desk.example.org, without a path");
        }
        return origin;
    }

    private static InetAddress inetAddress(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new BadQuestion("'" + address + "' is no address of this machine; give one such as 0.0.0.0 for all");
        }
    }

    /** Where this machine finds it when it listens on that port. */
    URI seenHere(int listening) {
        InetAddress own = inetAddress(address);
        String host = own.isAnyLocalAddress() ? HERE : own.getHostAddress();
        return URI.create("http://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + listening + "/");
    }

    /** True if other machines reach it, or are said to. */
    public boolean isOpenToOthers() {
        return !isThisMachine(address) || !origins.isEmpty();
    }

    /** True if the address is one that only this machine has. */
    static boolean isThisMachine(String address) {
        return inetAddress(address).isLoopbackAddress();
    }

    /** True if browsers of others reach it by https. */
    public boolean isEncrypted() {
        return origins.stream().anyMatch(origin -> origin.startsWith(SAFE));
    }

    /** True if a request may name this host: what else resolves to this machine is somebody's trick. */
    boolean isSeenAs(String host) {
        return origins.stream()
                .anyMatch(origin -> URI.create(origin).getAuthority().equals(host.toLowerCase(Locale.ROOT)));
    }
}
