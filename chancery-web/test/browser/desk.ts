import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../chancery', import.meta.url));
const ADDRESS = /The desk is open at (\S+)/;
const PATIENCE = 15 * 60_000;

/** Somebody who may use a desk. */
export interface Account {
  name: string;
  role: 'reader' | 'reviewer' | 'admin';
  password: string;
}

/** A desk over a new, empty store. The first call builds the program, which may take minutes. */
export class Desk {
  private constructor(
    readonly address: string,
    private readonly process: ChildProcess,
    private readonly folder: string,
  ) {}

  /** @param accounts who has to sign in; without any the desk asks nobody who he is */
  static async open(...accounts: Account[]): Promise<Desk> {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-desk-'));
    const store = ['--store', join(folder, 'desk.db')];
    const own = join(folder, 'knowledge');
    mkdirSync(own);
    for (const { name, role, password } of accounts) {
      execFileSync(PROGRAM, ['user', 'add', name, '--role', role, ...store], { input: `${password}\n`, stdio: 'pipe' });
    }
    const program = spawn(PROGRAM, ['serve', '--port', '0', ...store, '--knowledge', own], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      return new Desk(await addressOf(program), program, folder);
    } catch (error) {
      program.kill();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  async get<T>(path: string): Promise<T> {
    const answer = await fetch(new URL(path, this.address));
    return (await answer.json()) as T;
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.process.once('exit', done));
    this.process.kill();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error('the desk did not open in time')), PATIENCE);
    program.once('exit', (code) => failed(new Error(`the desk ended with ${code} before it opened`)));
    if (program.stdout) {
      createInterface({ input: program.stdout }).on('line', (line) => {
        const address = ADDRESS.exec(line)?.[1];
        if (address) {
          clearTimeout(timer);
          found(address);
        }
      });
    }
  });
}
