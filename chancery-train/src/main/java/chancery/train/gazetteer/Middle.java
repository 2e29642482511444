package chancery.train.gazetteer;

/** The middle of points on the globe, taken in space: across the date line, too, it lies between them. */
final class Middle {

    private double x;
    private double y;
    private double z;

    /** Adds a point; degrees. */
    void add(double latitude, double longitude) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude);
        x += Math.cos(phi) * Math.cos(lambda);
        y += Math.cos(phi) * Math.sin(lambda);
        z += Math.sin(phi);
    }

    double latitude() {
        return Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
    }

    double longitude() {
        return Math.toDegrees(Math.atan2(y, x));
    }
}
