package chancery.plot;

import java.util.List;

/**
 * Places for the dots of a network: all push each other off, links pull together, and a little gravity keeps those without links near
 * (Fruchterman and Reingold, Graph Drawing by Force-directed Placement, 1991). The same network is laid out the same way each time.
 */
final class Springs {

    private static final int ROUNDS = 400;
    private static final double GRAVITY = 0.08;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final double[] xs;
    private final double[] ys;

    private Springs(int nodes, double spacing) {
        this.xs = new double[nodes];
        this.ys = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            double far = spacing * Math.sqrt(i + 0.5);
            xs[i] = far * Math.cos(i * GOLDEN_ANGLE);
            ys[i] = far * Math.sin(i * GOLDEN_ANGLE);
        }
    }

    /** Lays so many nodes out in a frame whose corner is the origin. */
    static Springs between(int nodes, List<NetworkPlot.Link> links, double wide, double high) {
        double spacing = Math.sqrt(wide * high / Math.max(nodes, 1));
        Springs springs = new Springs(nodes, spacing / 2);
        for (int round = 0; round < ROUNDS; round++) {
            springs.move(links, spacing, spacing * (1 - (double) round / ROUNDS));
        }
        stretch(springs.xs, wide);
        stretch(springs.ys, high);
        return springs;
    }

    double x(int node) {
        return xs[node];
    }

    double y(int node) {
        return ys[node];
    }

    /** @param most no node goes further in one round */
    private void move(List<NetworkPlot.Link> links, double spacing, double most) {
        double[] dx = new double[xs.length];
        double[] dy = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            dx[i] -= GRAVITY * xs[i];
            dy[i] -= GRAVITY * ys[i];
            for (int j = 0; j < i; j++) {
                double far = distance(i, j);
                push(dx, dy, i, j, spacing * spacing / (far * far));
            }
        }
        for (NetworkPlot.Link link : links) {
            push(dx, dy, link.one(), link.other(), -distance(link.one(), link.other()) / spacing);
        }
        for (int i = 0; i < xs.length; i++) {
            double far = Math.max(Math.hypot(dx[i], dy[i]), 1e-9);
            xs[i] += dx[i] / far * Math.min(far, most);
            ys[i] += dy[i] / far * Math.min(far, most);
        }
    }

    private double distance(int i, int j) {
        return Math.max(Math.hypot(xs[i] - xs[j], ys[i] - ys[j]), 1);
    }

    /** Moves two apart by a share of the way between them, or together where it is negative. */
    private void push(double[] dx, double[] dy, int i, int j, double share) {
        dx[i] += (xs[i] - xs[j]) * share;
        dy[i] += (ys[i] - ys[j]) * share;
        dx[j] -= (xs[i] - xs[j]) * share;
        dy[j] -= (ys[i] - ys[j]) * share;
    }

    private static void stretch(double[] all, double length) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double one : all) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        for (int i = 0; i < all.length; i++) {
            all[i] = most - least < 1 ? length / 2 : (all[i] - least) / (most - least) * length;
        }
    }
}
