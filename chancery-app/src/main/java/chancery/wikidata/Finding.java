package chancery.wikidata;

import java.util.List;

/**
 * Somebody who held an office, as Wikidata has it.
 *
 * @param person the person's entity
 * @param position the position's entity
 * @param offices families of the office, most likely first
 * @param key what the title is called: "president"
 * @param title the position's name
 * @param jurisdiction ISO 3166 alpha-3 code, or id of an organisation
 * @param start first day, month or year; empty if unknown
 * @param end last one; empty if unknown or not over
 */
record Finding(
        Item person,
        String position,
        List<String> offices,
        String key,
        String title,
        String jurisdiction,
        String start,
        String end) {
    Finding {
        offices = List.copyOf(offices);
    }

    Finding from(String day) {
        return new Finding(person, position, offices, key, title, jurisdiction, day, end);
    }

    Finding to(String day) {
        return new Finding(person, position, offices, key, title, jurisdiction, start, day);
    }
}
