import { useEffect, useRef } from 'preact/hooks';
import { useKeys } from './keys.ts';

const KEYS: [string, string][] = [
  ['/', 'go to the query box'],
  ['j  k', 'next, previous record'],
  ['o', 'open the record and its evidence'],
  ['[  ]', 'previous, next fact of the open report'],
  ['a  r', 'accept, reject the open event'],
  ['e  u', 'edit the open event, undo the last ruling'],
  ['Esc', 'close what is open'],
  ['?', 'this help'],
];

/** Which keys there are. */
export function KeyHelp({ shown, show }: { shown: boolean; show: (shown: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useKeys({ '?': () => show(!shown) });
  useEffect(() => {
    if (shown) {
      dialog.current?.showModal();
    } else {
      dialog.current?.close();
    }
  }, [shown]);
  return (
    <dialog ref={dialog} onClose={() => show(false)} aria-labelledby="keys-title" class="keys">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split('  ').map((letter) => (
                <kbd key={letter}>{letter}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="faint">
        In the query box: <code>kind:visit</code> <code>state:IRN</code> <code>from:2018-09</code>{' '}
        <code>actor:"Ana Mirza"</code>, and words that the sentences must have.
      </p>
      <p class="faint">
        Programs ask the same of the <a href="/api">API</a>. <a href="/?tour=1">Take the tour</a> of the desk.
      </p>
      <form method="dialog">
        <button>Close</button>
      </form>
    </dialog>
  );
}
