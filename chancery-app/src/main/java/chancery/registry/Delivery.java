package chancery.registry;

import chancery.ingest.Fields;
import chancery.knowledge.Knowledge;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What the user gives to be read.
 *
 * @param paths files, folders, archives; {@code -} is standard input
 * @param in standard input
 * @param fields what the fields of JSON records are called: {@code text=body}
 * @param format of standard input, as the ending of a file's name; empty if it is to be found out
 */
public record Delivery(
        List<String> paths, InputStream in, Knowledge knowledge, Fields fields, Optional<String> format) {}
