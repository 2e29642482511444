import type { Balance, Reading } from '../api/types.ts';

const STAGES: Record<Reading['stage'], string> = {
  waiting: 'Waiting for its turn',
  loading: 'Loading the language models',
  reading: 'Reading',
  merging: 'Merging what the reports tell',
  done: 'Read',
  failed: 'Failed',
};

/** How far a reading is, and at its end what became of everything. */
export function ReadingProgress({ reading }: { reading: Reading }) {
  return (
    <div class="reading">
      <p role="status">
        {STAGES[reading.stage]}
        {reading.stage === 'reading' && (
          <>
            {' '}
            {reading.done}
            {reading.expected > 0 && ` of ${reading.expected}`} <span class="faint">{reading.name}</span>
          </>
        )}
      </p>
      {(reading.stage === 'reading' || reading.stage === 'loading' || reading.stage === 'merging') && (
        <progress
          aria-label="Progress"
          {...(reading.stage === 'reading' && reading.expected > 0
            ? { value: reading.done, max: reading.expected }
            : {})}
        />
      )}
      {reading.failure && (
        <p class="problem" role="alert">
          {reading.failure}
        </p>
      )}
      {reading.balance && <BalanceSheet balance={reading.balance} />}
    </div>
  );
}

function BalanceSheet({ balance }: { balance: Balance }) {
  const foreign = Object.entries(balance.not_coded).map(([language, count]) => `${language} ${count}`);
  return (
    <dl class="balance">
      <Row name="read" value={`${counted(balance.read, 'report')}, ${counted(balance.sentences, 'sentence')}`} />
      {balance.unchanged > 0 && <Row name="unchanged" value={`${balance.unchanged}, read before`} />}
      {balance.copies > 0 && <Row name="copies" value={`${balance.copies}, no witnesses of their own`} />}
      {foreign.length > 0 && <Row name="not coded" value={`kept, but only English is read: ${foreign.join(', ')}`} />}
      <Lines name="noted" lines={balance.noted} />
      <Lines name="skipped" lines={balance.skipped} />
      <Lines name="failed" lines={balance.failed} />
    </dl>
  );
}

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Lines({ name, lines }: { name: string; lines: string[] }) {
  return lines.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      <dd>
        <details open={lines.length <= 3}>
          <summary>{lines.length}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      </dd>
    </div>
  );
}
