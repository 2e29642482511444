import { asked, type Filter } from '../query/filters.ts';

interface Props {
  /** what the desk draws */
  kind: 'timeline' | 'histogram' | 'map' | 'matrix' | 'network' | 'statements' | 'agreements' | 'tenures';
  filters: Filter[];
}

/** Downloads of a picture for papers, which the desk draws as `chancery plot` does, with query, day and number in it. */
export function PlotLinks({ kind, filters }: Props) {
  return (
    <p class="downloads">
      <span class="faint">Download the picture:</span>{' '}
      {(['svg', 'png'] as const).map((ending) => (
        <a key={ending} download={`chancery-${kind}.${ending}`} href={asked(`/api/plots/${kind}.${ending}`, filters)}>
          {ending.toUpperCase()}
          <span class="hidden"> of the {kind}</span>
        </a>
      ))}
    </p>
  );
}
