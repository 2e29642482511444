import type { EventRecord } from '../api/types.ts';
import { EventMarks } from '../parts/Marks.tsx';
import { Told, Voices } from '../parts/Told.tsx';
import { FirstRun } from '../parts/FirstRun.tsx';
import { outlets } from '../parts/sources.ts';
import { ShelfPage } from './ShelfPage.tsx';

/** The dated story. */
export function Chronicle() {
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
    />
  );
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
            “{event.excerpt.replace(/^[“"]|[”"]$/g, '')}”
          </p>
        )}
        <p class="record-foot">
          <span class="kind">{event.kind.replaceAll('-', ' ')}</span>
          <EventMarks event={event} />
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
