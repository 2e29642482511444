package chancery.ingest;

import java.util.List;

/** A {@code .txt} file: the text as it is. */
final class PlainText extends WholeFile {

    @Override
    Draft draft(Item item, String content) {
        return new Draft(item.name(), item.place(), content, Metadata.NONE, List.of());
    }
}
