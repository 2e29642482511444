import { useRef, useState } from 'preact/hooks';
import { postJson, words } from '../api/client.ts';
import type { Session } from '../api/types.ts';
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
