package chancery.ingest;

class PlainTextTest extends FormatContract {

    @Override
    String ending() {
        return ".txt";
    }

    @Override
    String wrapped(String text) {
        return text;
    }
}
