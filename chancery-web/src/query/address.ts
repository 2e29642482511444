import { useLocation } from 'preact-iso';

/** The state of a page, which is its address. */
export interface Address {
  path: string;
  search: URLSearchParams;
  /** Goes to an address; `replace` leaves no trace in the history. */
  go: (address: string, replace?: boolean) => void;
  /** The address of this page with some parameters set, or taken out where the value is null. */
  here: (changes: Record<string, string | null>) => string;
}

export function useAddress(): Address {
  const location = useLocation();
  const [path = '/', query = ''] = location.url.split('?', 2);
  const search = new URLSearchParams(query);
  return {
    path,
    search,
    go: (address, replace) => location.route(address, replace ?? false),
    here: (changes) => {
      const next = new URLSearchParams(search);
      Object.entries(changes).forEach(([name, value]) => (value === null ? next.delete(name) : next.set(name, value)));
      return joined(path, next);
    },
  };
}

export function joined(path: string, search: URLSearchParams): string {
  const query = search.toString();
  return query ? `${path}?${query}` : path;
}

/** The page of an actor. */
export function actorPage(id: string): string {
  return `/actor/${id.split('/').map(encodeURIComponent).join('/')}`;
}

export function officePage(jurisdiction: string, office: string): string {
  return `/office/${encodeURIComponent(jurisdiction)}/${encodeURIComponent(office)}`;
}

export function dyadPage(one: string, other: string): string {
  return `/dyad/${encodeURIComponent(`${one}-${other}`)}`;
}

export function reportPage(id: string): string {
  return `/report/${encodeURIComponent(id)}`;
}
