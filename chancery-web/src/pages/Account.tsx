import { useRef, useState } from 'preact/hooks';
import { postJson, useAsk, words } from '../api/client.ts';
import type { Session, Write } from '../api/types.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { useTitle } from '../parts/title.ts';
import { useMay, useSeat } from '../session/session.tsx';
import { UserList } from '../session/UserList.tsx';

/** The own password; for an admin also who may use the desk. */
export function Account() {
  useTitle('Account');
  const { session } = useSeat();
  const rules = useMay('admin');
  return (
    <div class="plain-page">
      <h1>Account</h1>
      {session.locked ? (
        <>
          <p class="lead">
            You are {session.user}, with the role {session.role}.
          </p>
          <OwnPassword />
        </>
      ) : (
        <p class="lead">
          This desk has no users: it is open to this machine, and asks nobody who he is. With the first user everybody
          has to sign in, here too.
        </p>
      )}
      {rules && <UserList />}
      {rules && <Writes />}
    </div>
  );
}

function OwnPassword() {
  const { take } = useSeat();
  const form = useRef<HTMLFormElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const change = (submitted: SubmitEvent) => {
    submitted.preventDefault();
    const typed = new FormData(submitted.currentTarget as HTMLFormElement);
    postJson<Session>('/api/session/password', { old: typed.get('old'), new: typed.get('new') }).then(
      (session) => {
        take(session);
        form.current?.reset();
        setTold('Changed. Whoever was signed in as you elsewhere is signed out.');
      },
      (error: unknown) => setTold(words(error)),
    );
  };
  return (
    <form class="card edit" ref={form} onSubmit={change}>
      <h2>Change your password</h2>
      <label>
        Old password
        <input name="old" type="password" autoComplete="current-password" required />
      </label>
      <label>
        New password, ten letters or more
        <input name="new" type="password" autoComplete="new-password" minLength={10} required />
      </label>
      <button>Change it</button>
      <p role="status">{told}</p>
    </form>
  );
}

/** What was written by way of the desk, or tried to be, the last first. */
function Writes() {
  const writes = useAsk<{ items: Write[] }>('/api/audit?limit=50');
  return (
    <section>
      <h2>Who wrote what</h2>
      <Awaited asked={writes}>
        {({ items }) => (
          <div class="table-frame" tabIndex={0} role="group" aria-label="Who wrote what">
            <table class="users">
              <thead>
                <tr>
                  <th scope="col">when</th>
                  <th scope="col">who</th>
                  <th scope="col">what</th>
                  <th scope="col">outcome</th>
                </tr>
              </thead>
              <tbody>
                {items.map((write, i) => (
                  <tr key={`${write.when}-${i}`}>
                    <td>{write.when.slice(0, 19).replace('T', ' ')}</td>
                    <td>{write.who}</td>
                    <td>
                      {write.what} {write.about}
                    </td>
                    <td>{write.outcome}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Awaited>
      <p class="faint">The last fifty; times are in UTC.</p>
    </section>
  );
}
