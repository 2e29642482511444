import { useState } from 'preact/hooks';
import { postLines, recordChanged, words } from '../api/client.ts';
import { useMay } from '../session/session.tsx';

/** What became of rulings that were taken in. */
interface Intake {
  taken: number;
  known: number;
  without_object: number;
}

/** Hands out the rulings of this store, and takes in those of another one. */
export function Exchange() {
  const mayTakeIn = useMay('admin');
  const [told, setTold] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File) => {
    setTold(null);
    setProblem(null);
    try {
      setTold(balance(await postLines<Intake>('/api/rulings/import', await file.text())));
      recordChanged();
    } catch (error) {
      setProblem(words(error));
    }
  };
  return (
    <section aria-label="Rulings">
      <h2>Rulings</h2>
      <p>
        What people decided can be taken to another store, where it holds for the same sentences.{' '}
        <a href="/api/rulings.jsonl" download>
          Download the rulings
        </a>
      </p>
      {mayTakeIn && (
        <p>
          <label class="file">
            Take in those of another store (rulings.jsonl){' '}
            <input
              type="file"
              accept=".jsonl,.ndjson"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) {
                  void take(file);
                }
                event.currentTarget.value = '';
              }}
            />
          </label>
        </p>
      )}
      <p role="status">{told}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function balance({ taken, known, without_object: lost }: Intake): string {
  const object = lost === 0 ? '' : ` ${lost} of them are about sentences that this store does not have; they wait.`;
  return `${taken} taken in, ${known} were here already.${object}`;
}
