import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { ask, bringKey, SIGNED_OUT, words } from '../api/client.ts';
import type { Role, Session } from '../api/types.ts';
import { SignIn } from './SignIn.tsx';

const ORDER: readonly Role[] = ['reader', 'reviewer', 'admin'];

/** Who sits at the desk, and how the desk is told that somebody else does. */
interface Seat {
  session: Session;
  take: (session: Session) => void;
}

const Seats = createContext<Seat>({
  session: { locked: false, user: null, role: 'admin', key: null },
  take: () => undefined,
});

export function useSeat(): Seat {
  return useContext(Seats);
}

/** True if whoever sits here may do what the role is needed for; what he may not do is not shown. */
export function useMay(needed: Role): boolean {
  const { role } = useSeat().session;
  return role !== null && ORDER.indexOf(role) >= ORDER.indexOf(needed);
}

/** Shows the desk to whoever may see it, and to all others where to sign in. */
export function Seated({ children }: { children: ComponentChildren }) {
  const [session, setSession] = useState<Session | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = useCallback((now: Session) => {
    bringKey(now.key);
    setSession(now);
  }, []);
  useEffect(() => {
    const look = () => {
      ask<Session>('/api/session').then(take, (error: unknown) => setProblem(words(error)));
    };
    look();
    window.addEventListener(SIGNED_OUT, look);
    return () => window.removeEventListener(SIGNED_OUT, look);
  }, [take]);
  if (session === null) {
    return problem === null ? null : (
      <main class="plain-page">
        <p class="problem" role="alert">
          {problem}
        </p>
      </main>
    );
  }
  if (session.locked && session.user === null) {
    return <SignIn take={take} />;
  }
  return <Seats.Provider value={{ session, take }}>{children}</Seats.Provider>;
}
