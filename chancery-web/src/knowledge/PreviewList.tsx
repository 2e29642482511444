import { reportPage } from '../query/address.ts';
import type { Preview } from './types.ts';

/** Which stored acts an edit would take away, and which it would bring. */
export function PreviewList({ preview }: { preview: Preview }) {
  const gone = preview.items.filter(({ mark }) => mark === 'gone').length;
  const added = preview.items.length - gone;
  return (
    <section class="preview" aria-label="What would change">
      <p role="status">
        {gone} acts would go and {added} would come, in {preview.changed} of {preview.compared} reports
        {preview.compared < preview.reports && ` that were compared so far, of ${preview.reports} in the store`}.
        Nothing is saved yet.
      </p>
      <ul>
        {preview.items.map((change) => (
          <li key={`${change.mark} ${change.report} ${change.told}`} class={`change ${change.mark}`}>
            <strong>{change.mark === 'gone' ? '− goes:' : '+ comes:'}</strong> {change.told}{' '}
            <a href={reportPage(change.report)}>{change.report_name}</a>{' '}
            {change.record && <a href={`/?open=${encodeURIComponent(change.record)}`}>the event</a>}
          </li>
        ))}
      </ul>
      {preview.failed.map((line) => (
        <p key={line} class="problem">
          {line}
        </p>
      ))}
    </section>
  );
}
