package chancery.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages, as they were built into the class path. Every address that is no file is one of the one page's. */
final class Pages {

    private static final String ROOT = "/chancery/web/";
    private static final String INDEX = "index.html";

    /** Names of files below this folder have a hash of their content in them. */
    private static final String HASHED = "assets/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "txt", "text/plain; charset=utf-8");

    void page(Context request) throws IOException {
        String path = request.path().substring(1);
        boolean file = path.indexOf('.') > 0;
        if (path.startsWith("api/") || path.contains("..")) {
            throw new NotFoundResponse(
                    "there is nothing at " + request.path() + "; the contract is at /api/openapi.yaml");
        }
        byte @Nullable [] content = content(file ? path : INDEX);
        if (content == null) {
            throw new NotFoundResponse(
                    file ? "there is no file " + path : "the pages are not built in; start with ./chancery serve");
        }
        request.contentType(type(file ? path : INDEX))
                .header("Cache-Control", path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache")
                .result(content);
    }

    private static byte @Nullable [] content(String path) throws IOException {
        try (InputStream in = Pages.class.getResourceAsStream(ROOT + path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** The contract of the API. */
    void contract(Context request) throws IOException {
        try (InputStream in = Pages.class.getResourceAsStream("/chancery/http/openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its openapi.yaml");
            }
            request.contentType("application/yaml").result(in.readAllBytes());
        }
    }
}
