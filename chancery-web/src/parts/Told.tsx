import type { Participant } from '../api/types.ts';
import { actorPage } from '../query/address.ts';

/** A sentence in which those who take part are links to their pages. */
export function Told({ text, who }: { text: string; who: Participant[] }) {
  const named = [...who]
    .filter(({ name }) => name.length > 1)
    .sort((one, other) => other.name.length - one.name.length);
  return <>{linked(text, named)}</>;
}

function linked(text: string, who: Participant[]): preact.ComponentChildren[] {
  const [first, ...rest] = who;
  if (!first) {
    return text ? [text] : [];
  }
  const at = text.indexOf(first.name);
  if (at < 0) {
    return linked(text, rest);
  }
  return [
    ...linked(text.slice(0, at), rest),
    <a key={`${first.actor}-${at}`} class="actor" href={actorPage(first.actor)}>
      {first.name}
    </a>,
    ...linked(text.slice(at + first.name.length), rest),
  ];
}

/** Who vouches for it, outermost first; the outlet itself where nobody is named. */
export function Voices({ voices }: { voices: Participant[] }) {
  if (voices.length === 0) {
    return <>the outlet in its own voice</>;
  }
  return (
    <>
      {voices.map((voice, i) => (
        <span key={voice.actor}>
          {i > 0 && ' › '}
          <a class="actor" href={actorPage(voice.actor)}>
            {voice.name}
          </a>
          {voice.office && <span class="faint"> ({voice.office})</span>}
        </span>
      ))}
    </>
  );
}
