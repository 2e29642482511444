import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Edge, Named } from './pairs.ts';

cytoscape.use(fcose);

/** Where each node lies, and the frame around all of them. */
export interface Layout {
  at: Map<string, { x: number; y: number }>;
  frame: { x: number; y: number; width: number; height: number };
}

const MARGIN = 70;

/** Lays nodes out so that who deals with each other lies close. The same network is laid out the same way each time. */
export function layOut(nodes: Named[], edges: Edge[]): Layout {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id }, i) => ({
        data: { id },
        position: { x: 300 * Math.cos(i * 2.4) * Math.sqrt(i), y: 300 * Math.sin(i * 2.4) * Math.sqrt(i) },
      })),
      ...edges.map(({ one, other }) => ({ data: { id: `${one} ${other}`, source: one, target: other } })),
    ],
    style: [{ selector: 'node', style: { width: 110, height: 44 } }],
  });
  // Gravity holds together those who have no link with the rest; a node takes the room of its name.
  const options = {
    name: 'fcose',
    animate: false,
    randomize: false,
    quality: 'proof',
    idealEdgeLength: 130,
    gravity: 1,
    gravityRange: 1,
    tile: false,
  };
  graph.layout(options as cytoscape.LayoutOptions).run();
  const at = new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }]));
  graph.destroy();
  const xs = [...at.values()].map(({ x }) => x);
  const ys = [...at.values()].map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return {
    at,
    frame: { x: left, y: top, width: Math.max(...xs) + MARGIN - left, height: Math.max(...ys) + MARGIN - top },
  };
}
