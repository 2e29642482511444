package chancery.http;

import java.util.List;

/**
 * The columns of tables for spreadsheets, each as {@code header=path} into the record of the export contract; the values of a list
 * stand in one cell, parted by semicolons.
 */
final class Columns {

    static final List<String> EVENTS = List.of(
            "id=id",
            "told=told",
            "date_from=date/from",
            "date_to=date/to",
            "date_precision=date/precision",
            "date_basis=date/basis",
            "kind=kind",
            "type=type",
            "mode=mode",
            "cameo=cameo",
            "quad=quad",
            "goldstein=goldstein",
            "agents=agents/name",
            "agent_ids=agents/actor",
            "agent_states=agents/state",
            "agent_offices=agents/office",
            "recipients=recipients/name",
            "recipient_ids=recipients/actor",
            "recipient_states=recipients/state",
            "recipient_offices=recipients/office",
            "sizes=sizes",
            "place=place/name",
            "country=place/country",
            "region=place/region",
            "latitude=place/latitude",
            "longitude=place/longitude",
            "status=status",
            "certainty=certainty",
            "voices=voices/name",
            "witnesses=witnesses",
            "confidence=confidence",
            "disputes=disputes",
            "documents=documents",
            "sentence=evidence/text",
            "trigger=evidence/trigger",
            "rule=evidence/rule");

    private static final List<String> STANDING =
            List.of("status=status", "certainty=certainty", "voices=voices/name", "confidence=confidence");

    private static final List<String> EVIDENCE = List.of(
            "document=evidence/document", "sentence=evidence/text", "trigger=evidence/trigger", "rule=evidence/rule");

    private static final List<String> DATE = List.of("date_from=date/from", "date_to=date/to", "date_basis=date/basis");

    static final List<String> STATEMENTS = join(List.of(
            List.of("id=id", "told=told"),
            DATE,
            List.of(
                    "speakers=speakers/name",
                    "speaker_ids=speakers/actor",
                    "speaker_states=speakers/state",
                    "addressees=addressees/name",
                    "via=via/name",
                    "force=force",
                    "cue=cue",
                    "content=content",
                    "quoted=quoted",
                    "about=about",
                    "stance=stance"),
            STANDING,
            EVIDENCE));

    static final List<String> AGREEMENTS = join(List.of(
            List.of("id=id", "told=told"),
            DATE,
            List.of("parties=parties", "subject=subject", "stage=stage", "amounts=amounts", "event=event"),
            STANDING,
            EVIDENCE));

    static final List<String> TENURES = join(List.of(
            List.of(
                    "id=id",
                    "told=told",
                    "person=person",
                    "name=name",
                    "office=office",
                    "title=title",
                    "jurisdiction=jurisdiction",
                    "standing=status",
                    "as_of_from=as_of/from",
                    "as_of_to=as_of/to",
                    "check=check",
                    "expected=expected"),
            EVIDENCE));

    static final List<String> FIGURES = join(List.of(
            List.of("id=id", "told=told"),
            DATE,
            List.of(
                    "value=value",
                    "upper=upper",
                    "unit=unit",
                    "of=of",
                    "bound=bound",
                    "period=period",
                    "speaker=speaker/name"),
            STANDING,
            EVIDENCE));

    static final List<String> DISPUTES = List.of(
            "id=id",
            "told=told",
            "about=about",
            "question=question",
            "kind=kind",
            "severity=severity",
            "sides=sides/value");

    private Columns() {}

    private static List<String> join(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
