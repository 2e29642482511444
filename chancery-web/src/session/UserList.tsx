import { useState } from 'preact/hooks';
import { postJson, remove, useAsk, recordChanged, words } from '../api/client.ts';
import type { Role, User } from '../api/types.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { useSeat } from './session.tsx';

const ROLES: Role[] = ['reader', 'reviewer', 'admin'];
const OF = (name: string) => `/api/users/${encodeURIComponent(name)}`;

/** Who may use the desk, for an admin to change. */
export function UserList() {
  const { session } = useSeat();
  const users = useAsk<{ items: User[] }>('/api/users');
  const [told, setTold] = useState<string | null>(null);
  const follow = <T,>(work: Promise<T>, tell: (answer: T) => string) => {
    work.then(
      (answer) => {
        setTold(tell(answer));
        recordChanged();
      },
      (error: unknown) => setTold(words(error)),
    );
  };
  const add = (name: string, role: string) =>
    follow(postJson<User>('/api/users', { name, role }), (user) => `${user.name} signs in with ${user.password}`);
  return (
    <section>
      <h2>Users</h2>
      <Awaited asked={users}>
        {({ items }) => (
          <table class="users">
            <thead>
              <tr>
                <th scope="col">name</th>
                <th scope="col">role</th>
                <th scope="col">since</th>
                <th scope="col">tokens</th>
                <th scope="col">
                  <span class="hidden">remove</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((user) => (
                <UserRow
                  key={user.name}
                  user={user}
                  own={user.name === session.user}
                  change={(role) => follow(postJson(OF(user.name), { role }), () => `${user.name} is ${role} now.`)}
                  leave={() => follow(remove(OF(user.name)), () => `${user.name} is removed.`)}
                />
              ))}
            </tbody>
          </table>
        )}
      </Awaited>
      <AddUser add={add} />
      <p role="status">{told}</p>
    </section>
  );
}

interface RowProps {
  user: User;
  own: boolean;
  change: (role: string) => void;
  leave: () => void;
}

function UserRow({ user, own, change, leave }: RowProps) {
  return (
    <tr>
      <th scope="row">{user.name}</th>
      <td>
        {own ? (
          user.role
        ) : (
          <select
            aria-label={`Role of ${user.name}`}
            value={user.role}
            onChange={(event) => change(event.currentTarget.value)}
          >
            {ROLES.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </select>
        )}
      </td>
      <td>{user.added.slice(0, 10)}</td>
      <td>{user.tokens}</td>
      <td>
        {!own && (
          <button type="button" class="quiet" onClick={leave}>
            Remove<span class="hidden"> {user.name}</span>
          </button>
        )}
      </td>
    </tr>
  );
}

function AddUser({ add }: { add: (name: string, role: string) => void }) {
  const submit = (submitted: SubmitEvent) => {
    submitted.preventDefault();
    const form = submitted.currentTarget as HTMLFormElement;
    const typed = new FormData(form);
    add(String(typed.get('name')), String(typed.get('role')));
    form.reset();
  };
  return (
    <form class="card edit" onSubmit={submit}>
      <h3>Add a user</h3>
      <label>
        Name
        <input name="name" autoComplete="off" autoCapitalize="none" spellcheck={false} required />
      </label>
      <label>
        Role
        <select name="role">
          {ROLES.map((role) => (
            <option key={role}>{role}</option>
          ))}
        </select>
      </label>
      <button>Add</button>
      <p class="faint">A password is made up and shown here once; the user can change it after signing in.</p>
    </form>
  );
}
