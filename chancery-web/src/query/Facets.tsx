import { useState } from 'preact/hooks';
import { useAsk } from '../api/client.ts';
import type { Facet } from '../api/types.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { asked, fieldName, type Filter, has } from './filters.ts';

interface Props {
  shelf: string;
  filters: Filter[];
  toggle: (field: string, value: string) => void;
}

/** What the list is counted by; a click on a value narrows the list to it, a second click takes that back. */
export function Facets({ shelf, filters, toggle }: Props) {
  const facets = useAsk<{ facets: Facet[] }>(asked(`/api/${shelf}/facets`, filters, { values: '24' }));
  return (
    <aside class="facets" aria-label="Filters">
      <details open={window.matchMedia('(min-width: 60rem)').matches}>
        <summary>Filters</summary>
        <Awaited asked={facets}>
          {(data) =>
            data.facets
              .filter((facet) => facet.values.length > 0)
              .map((facet) => <FacetList key={facet.name} facet={facet} filters={filters} toggle={toggle} />)
          }
        </Awaited>
      </details>
    </aside>
  );
}

const FEW = 6;

function FacetList({ facet, filters, toggle }: { facet: Facet } & Omit<Props, 'shelf'>) {
  const [whole, setWhole] = useState(false);
  const most = Math.max(...facet.values.map(({ count }) => count));
  const shown = whole
    ? facet.values
    : facet.values.filter((value, i) => i < FEW || has(filters, facet.name, value.value));
  return (
    <fieldset class="facet">
      <legend>{fieldName(facet.name)}</legend>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={has(filters, facet.name, value)}
                onChange={() => toggle(facet.name, value)}
              />
              <span class="facet-label">{label}</span>
              <span class="facet-count">{count}</span>
              <meter class="facet-bar" aria-hidden="true" min={0} max={most} value={count} />
            </label>
          </li>
        ))}
      </ul>
      {facet.values.length > FEW && (
        <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'fewer' : `${facet.values.length - FEW}${facet.more ? '+' : ''} more`}
          <span class="hidden"> of {fieldName(facet.name)}</span>
        </button>
      )}
    </fieldset>
  );
}
