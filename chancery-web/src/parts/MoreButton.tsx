import type { Paged } from '../api/pages.ts';

/** Goes on with a list of which more is there, and says how much that is. */
export function MoreButton<T>({ pages, of }: { pages: Paged<T>; of?: string }) {
  return (
    <>
      {pages.problem && (
        <p class="problem" role="alert">
          {pages.problem}
        </p>
      )}
      {pages.more && (
        <button type="button" class="more" onClick={pages.more}>
          Show more{of && ` ${of}`} ({pages.total - pages.items.length} left)
        </button>
      )}
    </>
  );
}
