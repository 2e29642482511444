import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useAddress } from '../query/address.ts';
import { pictureOf, pngAddress, svgAddress } from './picture.ts';

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  /** of the drawing: map, network */
  name: string;
}

/** Downloads of a drawing, with the query and the day below it. */
export function PictureButtons({ svg, name }: Props) {
  const { path, search } = useAddress();
  const [problem, setProblem] = useState<string | null>(null);
  const save = (ending: 'svg' | 'png') => {
    if (!svg.current) {
      return;
    }
    const picture = pictureOf(svg.current, captionOf(path, search, svg.current.getAttribute('aria-label') ?? name));
    const made = ending === 'svg' ? Promise.resolve(svgAddress(picture)) : pngAddress(picture);
    made.then(
      (address) => download(address, `chancery-${name}.${ending}`),
      () => setProblem(`the ${ending.toUpperCase()} could not be drawn by this browser`),
    );
  };
  return (
    <p class="downloads">
      <span class="faint">Download the picture:</span>{' '}
      {(['svg', 'png'] as const).map((ending) => (
        <button key={ending} type="button" class="quiet" onClick={() => save(ending)}>
          {ending.toUpperCase()}
        </button>
      ))}
      {problem && <span role="alert">{problem}</span>}
    </p>
  );
}

function captionOf(path: string, search: URLSearchParams, title: string): string[] {
  const query = [...search]
    .filter(([field]) => !['view', 'open', 'claim'].includes(field))
    .map(([field, value]) => `${field}:${value}`)
    .join(' ');
  const day = new Date().toISOString().slice(0, 10);
  const place = path === '/' ? '' : ` ${decodeURIComponent(path.slice(1))}.`;
  return [`${title}.${place}`, `Query: ${query || 'all events'}. Drawn by Chancery from machine-read reports, ${day}.`];
}

function download(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
