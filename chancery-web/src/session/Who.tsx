import { remove } from '../api/client.ts';
import type { Session } from '../api/types.ts';
import { useSeat } from './session.tsx';

/** Who is signed in, and the way out; nothing where the desk asks nobody who he is. */
export function Who() {
  const { session, take } = useSeat();
  if (!session.locked) {
    return null;
  }
  const leave = () =>
    void remove<Session>('/api/session').then(take, () => take({ ...session, user: null, role: null, key: null }));
  return (
    <span class="who">
      <a href="/account">
        {session.user}
        <span class="faint">, {session.role}</span>
      </a>
      <button type="button" class="quiet" onClick={leave}>
        Sign out
      </button>
    </span>
  );
}
