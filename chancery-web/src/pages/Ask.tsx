import { useAsk } from '../api/client.ts';
import type { Answered, Reply, ReplyTable } from '../api/replies.ts';
import { EvidencePane } from '../parts/EvidencePane.tsx';
import { useTitle } from '../parts/title.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { useAddress } from '../query/address.ts';

const EXAMPLES = [
  'Who visited Russia in March 2023?',
  'What did Armenia and Azerbaijan sign?',
  'Who was foreign minister of Russia in March 2018?',
  'What did Russia say about the United Kingdom?',
  'What is disputed?',
];

/** Questions in plain English, answered out of the record with the sentences that the answer stands on. */
export function Ask() {
  useTitle('Ask');
  const address = useAddress();
  const question = address.search.get('question');
  const open = address.search.get('open');
  const reply = useAsk<Reply>(question ? `/api/ask?${new URLSearchParams({ question })}` : null);
  return (
    <div class={open ? 'plain-page with-pane' : 'plain-page'}>
      <div class="page-body">
        <h1>Ask</h1>
        <p class="lead">A question in plain English. What the record does not say is not answered.</p>
        <form
          class="inline-form"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = String(new FormData(event.currentTarget).get('question')).trim();
            address.go(typed ? asking(typed) : '/ask');
          }}
        >
          <label>
            Question{' '}
            <input key={question} name="question" defaultValue={question ?? ''} placeholder={EXAMPLES[0]} size={56} />
          </label>
          <button>Ask</button>
        </form>
        {question ? <Awaited asked={reply}>{(data) => <Replied reply={data} />}</Awaited> : <Examples />}
      </div>
      {open && <EvidencePane id={open} close={() => address.go(address.here({ open: null, claim: null }), true)} />}
    </div>
  );
}

function asking(question: string): string {
  return `/ask?${new URLSearchParams({ question })}`;
}

function Examples() {
  return (
    <div class="empty">
      <p>Questions are about visits, meetings, agreements, offices, statements, acts, figures and disputes:</p>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example}>
            <a href={asking(example)}>{example}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Replied({ reply }: { reply: Reply }) {
  return (
    <>
      <p class="faint">Understood as: {reply.understood}</p>
      {reply.candidates.map((candidate) => (
        <p key={candidate.words} class="faint">
          “{candidate.words}” is taken for {candidate.taken}; it could be {candidate.others.join(', ')}.
        </p>
      ))}
      {!reply.stated && (
        <p role="status">
          <strong>Not stated</strong> in what was read.
        </p>
      )}
      {reply.table ? <Table table={reply.table} /> : <AnswerList answers={reply.answers} />}
      {reply.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {reply.nearest.length > 0 && (
        <section>
          <h2>Nearest by their words, no answers</h2>
          <AnswerList answers={reply.nearest} />
        </section>
      )}
    </>
  );
}

function AnswerList({ answers }: { answers: Answered[] }) {
  const { search, here, go } = useAddress();
  return (
    <ol class="records">
      {answers.map((answer, i) => (
        <li key={`${answer.record} ${i}`} class={answer.record === search.get('open') ? 'record current' : 'record'}>
          <span class="date">{answer.day}</span>
          <div class="record-body">
            <p class="told">
              <strong>{answer.answer}</strong>
            </p>
            <p>{answer.told}</p>
            {answer.evidence[0] && (
              <p class="excerpt" dir="auto">
                “{answer.evidence[0].text.trim()}”
              </p>
            )}
          </div>
          {answer.record && isOpened(answer.record) && (
            <button
              type="button"
              class="open-record"
              aria-expanded={answer.record === search.get('open')}
              onClick={() => go(here({ open: answer.record, claim: null }), true)}
            >
              Evidence<span class="hidden">: {answer.told}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What has an evidence pane. */
function isOpened(record: string): boolean {
  return /^[acde]-/.test(record);
}

function Table({ table }: { table: ReplyTable }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="Answer as a table">
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
