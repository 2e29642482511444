import { lazy } from 'preact-iso';
import type { Filter } from '../query/filters.ts';

/** What every view over the same result is given. */
export interface ViewProps {
  filters: Filter[];
  /** goes to the list narrowed by one more filter */
  narrow: (field: string, value: string) => void;
}

/** Ways to look at the events that fit; all but the list are fetched when they are first looked at. */
export const VIEWS = [
  { view: 'list', name: 'List' },
  { view: 'table', name: 'Table' },
  { view: 'timeline', name: 'Timeline' },
  { view: 'map', name: 'Map' },
  { view: 'network', name: 'Network' },
  { view: 'matrix', name: 'Matrix' },
] as const;

export type View = (typeof VIEWS)[number]['view'];

export const TableView = lazy(() => import('./TableView.tsx').then((module) => module.TableView));
export const TimelineView = lazy(() => import('./TimelineView.tsx').then((module) => module.TimelineView));
export const MapView = lazy(() => import('./MapView.tsx').then((module) => module.MapView));
export const NetworkView = lazy(() => import('./NetworkView.tsx').then((module) => module.NetworkView));
export const MatrixView = lazy(() => import('./MatrixView.tsx').then((module) => module.MatrixView));

/** The view that an address names, the list if none. */
export function viewOf(search: URLSearchParams): View {
  const asked = search.get('view');
  return VIEWS.find(({ view }) => view === asked)?.view ?? 'list';
}

interface TabsProps {
  current: View;
  address: (view: View) => string;
}

/** Links rather than tabs of one page: each view has an address of its own. */
export function ViewTabs({ current, address }: TabsProps) {
  return (
    <nav class="views" aria-label="Views of the same events">
      <ul>
        {VIEWS.map(({ view, name }) => (
          <li key={view}>
            <a href={address(view)} aria-current={view === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
