import type { ComponentChildren } from 'preact';
import type { Role } from '../api/types.ts';
import { useMay, useSeat } from './session.tsx';

/** A page for whoever has the role; all others are told. */
export function For({ role, children }: { role: Role; children: ComponentChildren }) {
  const { session } = useSeat();
  return useMay(role) ? (
    <>{children}</>
  ) : (
    <div class="plain-page">
      <h1>Not for every role</h1>
      <p>
        This page is for whoever has the role {role}; you are signed in as {session.user}, {session.role}.
      </p>
    </div>
  );
}
