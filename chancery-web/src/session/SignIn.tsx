import { useEffect, useRef, useState } from 'preact/hooks';
import { postJson, words } from '../api/client.ts';
import type { Session } from '../api/types.ts';
import { useTitle } from '../parts/title.ts';

/** Asks for name and password; the address stays, so that one comes where one wanted to go. */
export function SignIn({ take }: { take: (session: Session) => void }) {
  useTitle('Sign in');
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const signIn = (submitted: SubmitEvent) => {
    submitted.preventDefault();
    const typed = new FormData(submitted.currentTarget as HTMLFormElement);
    setBusy(true);
    postJson<Session>('/api/session', { name: typed.get('name'), password: typed.get('password') }).then(
      take,
      (error: unknown) => {
        setBusy(false);
        setProblem(words(error));
        form.current?.querySelector<HTMLInputElement>('input[type=password]')?.select();
      },
    );
  };
  return (
    <main class="sign-in">
      <form class="card edit" ref={form} onSubmit={signIn}>
        <h1>Chancery</h1>
        <p class="lead">This desk is shared. Sign in to read its record.</p>
        <label>
          Name
          <input name="name" autoComplete="username" autoCapitalize="none" spellcheck={false} required />
        </label>
        <label>
          Password
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button class="primary" disabled={busy}>
          Sign in
        </button>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <p class="faint">Whoever looks after the desk adds you, or gives you another password.</p>
      </form>
    </main>
  );
}
