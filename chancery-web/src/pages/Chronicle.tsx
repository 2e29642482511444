import type { EventRecord } from '../api/types.ts';
import { EventMarks } from '../parts/Marks.tsx';
import { Found } from '../parts/Found.tsx';
import { Told, Voices } from '../parts/Told.tsx';
import { FirstRun } from '../parts/FirstRun.tsx';
import { outlets } from '../parts/sources.ts';
import { useAddress } from '../query/address.ts';
import { added, asked } from '../query/filters.ts';
import {
  MapView,
  MatrixView,
  NetworkView,
  TableView,
  TimelineView,
  type View,
  type ViewProps,
  viewOf,
  ViewTabs,
} from '../views/tabs.tsx';
import { ShelfPage } from './ShelfPage.tsx';

/** The dated story, as a list or in another view of the same events. */
export function Chronicle() {
  const { search } = useAddress();
  const view = viewOf(search);
  return (
    <ShelfPage<EventRecord>
      shelf="events"
      empty={(isFiltered) =>
        isFiltered ? (
          <p class="empty">No event fits all of these filters. Take one out above, or look for other words.</p>
        ) : (
          <FirstRun />
        )
      }
      record={(event) => <EventLine event={event} />}
      tabs={(filters) => (
        <ViewTabs current={view} address={(other) => asked('/', filters, other === 'list' ? {} : { view: other })} />
      )}
      view={(filters, go) => viewed(view, { filters, narrow: (field, value) => go(added(filters, field, value)) })}
    />
  );
}

function viewed(view: View, props: ViewProps) {
  switch (view) {
    case 'table':
      return <TableView {...props} />;
    case 'timeline':
      return <TimelineView {...props} />;
    case 'map':
      return <MapView {...props} />;
    case 'network':
      return <NetworkView {...props} />;
    case 'matrix':
      return <MatrixView {...props} />;
    case 'list':
      return undefined;
  }
}

export function EventLine({ event }: { event: EventRecord }) {
  return (
    <>
      <span class={event.date?.basis === 'inferred' ? 'date inferred' : 'date'}>{event.day}</span>
      <div class="record-body">
        <p class="told">
          <Told text={event.told} who={[...event.agents, ...event.recipients]} />
        </p>
        {event.excerpt && (
          <p class="excerpt" dir="auto">
            “<Found text={event.excerpt.replace(/^[“"]|[”"]$/g, '')} />”
          </p>
        )}
        <p class="record-foot">
          <span class="kind">{event.kind.replaceAll('-', ' ')}</span>
          <EventMarks event={event} />
          {event.sizes.length > 0 && <span>{event.sizes.join(', ')}</span>}
          {event.place && <span>{event.place.name}</span>}
          {event.voices.length > 0 && (
            <span>
              says <Voices voices={event.voices} />
            </span>
          )}
          <span class="faint">{outlets(event.told_by)}</span>
        </p>
      </div>
    </>
  );
}
