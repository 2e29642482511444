package chancery.plot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Outlines of countries on the projection Natural Earth 1 (polynomials by B. Šavrič, T. Patterson and B. Jenny, 2011), which the desk's
 * map has, too.
 */
final class Outlines {

    static final int WIDTH = 960;
    static final int HEIGHT = 500;

    /** The projection of the equator's end is so far from the middle. */
    private static final double HALF = 0.8707 * Math.PI;

    private static final double SCALE = (WIDTH - 8) / (2 * HALF);

    private Outlines() {}

    /** A point of the drawing. */
    record Point(double x, double y) {}

    /**
     * A country.
     *
     * @param code ISO 3166 alpha-3, empty where it has none
     * @param number ISO 3166, empty where it has none
     */
    record Land(String code, String number, String name, List<List<Point>> rings) {

        /** As the attribute {@code d} of a path. */
        String path() {
            StringBuilder path = new StringBuilder();
            for (List<Point> ring : rings) {
                String sign = "M";
                for (Point point : ring) {
                    path.append(sign).append(Svg.number(point.x())).append(' ').append(Svg.number(point.y()));
                    sign = "L";
                }
                path.append('Z');
            }
            return path.toString();
        }

        /** The middle of its largest part. */
        Point middle() {
            List<Point> largest = rings.get(0);
            for (List<Point> ring : rings) {
                largest = Math.abs(area(ring)) > Math.abs(area(largest)) ? ring : largest;
            }
            double x = 0;
            double y = 0;
            double area = area(largest);
            for (int i = 0; i < largest.size(); i++) {
                Point one = largest.get(i);
                Point next = largest.get((i + 1) % largest.size());
                double part = (one.x() * next.y() - next.x() * one.y()) / (6 * area);
                x += (one.x() + next.x()) * part;
                y += (one.y() + next.y()) * part;
            }
            return new Point(x, y);
        }

        private static double area(List<Point> ring) {
            double twice = 0;
            for (int i = 0; i < ring.size(); i++) {
                Point next = ring.get((i + 1) % ring.size());
                twice += ring.get(i).x() * next.y() - next.x() * ring.get(i).y();
            }
            return twice / 2;
        }
    }

    static List<Land> all() {
        try (InputStream in = Objects.requireNonNull(Outlines.class.getResourceAsStream("outlines.tsv"))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Outlines::land)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the outlines of the program cannot be read", e);
        }
    }

    private static Land land(String line) {
        String[] cells = line.split("\t", -1);
        List<List<Point>> rings = Arrays.stream(cells[3].split(";", -1))
                .map(ring ->
                        Arrays.stream(ring.split(" ", -1)).map(Outlines::point).toList())
                .toList();
        return new Land(cells[0], cells[1], cells[2], rings);
    }

    private static Point point(String pair) {
        int comma = pair.indexOf(',');
        return at(Double.parseDouble(pair.substring(0, comma)), -Double.parseDouble(pair.substring(comma + 1)));
    }

    /** Where degrees east and north lie. */
    static Point at(double east, double north) {
        double lambda = Math.toRadians(east);
        double phi = Math.toRadians(north);
        double two = phi * phi;
        double four = two * two;
        double x = lambda * (0.8707 - 0.131979 * two + four * (-0.013791 + four * (0.003971 * two - 0.001529 * four)));
        double y = phi * (1.007226 + two * (0.015085 + four * (-0.044475 + 0.028874 * two - 0.005916 * four)));
        return new Point(WIDTH / 2.0 + SCALE * x, HEIGHT / 2.0 - SCALE * y);
    }

    /** So many degrees, near the middle of the map. */
    static double degrees(double radius) {
        return Math.max(2, Math.toRadians(radius) * SCALE);
    }
}
