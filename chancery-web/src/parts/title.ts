import { useEffect } from 'preact/hooks';

/** The name of the page in the window. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Chancery`;
  }, [title]);
}
