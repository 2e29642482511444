import { useAddress } from '../query/address.ts';

/** A text in which the words that one looks for are marked, where they begin a word: "visit" marks "visited". */
export function Found({ text }: { text: string }) {
  const sought = useAddress().search.get('text');
  return <>{sought ? marked(text, sought) : text}</>;
}

/** Exactly what a search of the sentences finds is a matter of the desk; this shows where in a line it is seen. */
function marked(text: string, sought: string) {
  const words = sought.split(/\s+/).filter(Boolean).map(escaped);
  if (words.length === 0) {
    return text;
  }
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])((?:${words.join('|')})[\\p{L}\\p{N}]*)`, 'giu'));
  return parts.map((part, i) => (i % 2 === 1 ? <mark key={i}>{part}</mark> : part));
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
