/**
 * Makes the gazetteer's file from a list of the world's towns. In: {@code {"name": "Sochi", "lat": "43.6", "lng": "39.73", "country":
 * "RU", "admin1": "38"}} and {@code {"code": "RU.38", "name": "Krasnodar Krai"}}. Out: Sochi, RUS, Krasnodar Krai, 43.6 north, 39.73
 * east; and Krasnodar Krai, found also as Krasnodar, at the middle of its towns.
 */
@NullMarked
package chancery.train.gazetteer;

import org.jspecify.annotations.NullMarked;
