import { useEffect } from 'preact/hooks';

/** Keys of one letter, which do nothing while somebody types. */
export function useKeys(keys: Record<string, () => void>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (act && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target, event.key)) {
        event.preventDefault();
        act();
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}

function isTyping(target: EventTarget | null, key: string): boolean {
  const typed = target instanceof HTMLElement && target.matches('input, textarea, select');
  return typed && key !== 'Escape';
}
