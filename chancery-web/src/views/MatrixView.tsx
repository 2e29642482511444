import { useAsk } from '../api/client.ts';
import type { Pairs } from '../api/types.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { added, asked } from '../query/filters.ts';
import type { ViewProps } from './tabs.tsx';
import { gridOf, shade } from './pairs.ts';
import { PlotLinks } from './PlotLinks.tsx';

/** So many states fit on a screen with their names. */
const MOST = 24;

/** States against states: how often the row did something to, or together with, the column. */
export function MatrixView({ filters }: ViewProps) {
  const pairs = useAsk<Pairs>(asked('/api/events/pairs', filters, { of: 'state', limit: '500' }));
  return (
    <Awaited asked={pairs}>
      {(data) => {
        const grid = gridOf(data.items, MOST);
        if (grid.names.length === 0) {
          return (
            <p class="empty">
              In none of these events do two states deal with each other. Take a filter out above, or look at the list.
            </p>
          );
        }
        return (
          <figure class="view">
            <div class="scroll matrix-frame" tabIndex={0} role="group" aria-label="Matrix of states">
              <table class="matrix">
                <thead>
                  <tr>
                    <td />
                    {grid.names.map(({ id, label }) => (
                      <th key={id} scope="col" title={label}>
                        <abbr title={label}>{id}</abbr>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {grid.names.map((row) => (
                    <tr key={row.id}>
                      <th scope="row">{row.label}</th>
                      {grid.names.map((column) => {
                        const count = grid.count(row.id, column.id);
                        return (
                          <td key={column.id} class={row.id === column.id ? 'self' : shade(count, grid.most)}>
                            {count > 0 && (
                              <a
                                href={asked('/', added(filters, 'dyad', `${row.id}-${column.id}`))}
                                title={`${row.label} → ${column.label}: ${count}`}
                                aria-label={`${row.label} → ${column.label}: ${count}`}
                              >
                                {count}
                              </a>
                            )}
                          </td>
                        );
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <PlotLinks kind="matrix" filters={filters} />
            <figcaption class="faint">
              Events in which the state of the row does something to, or together with, the state of the column;
              somebody of a state counts for it.{' '}
              {grid.leftOut > 0 && `The ${grid.leftOut} states with the fewest are left out. `}
              {data.more && 'Rare pairs beyond the first 500 are left out.'}
            </figcaption>
          </figure>
        );
      }}
    </Awaited>
  );
}
