/** @jest-environment node */
import type { BareSite } from '../testing/provisionedSite';
import { startBareSite } from '../testing/provisionedSite';
import { runCommand } from '../testing/runCommand';

interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
  readonly complaint: string;
}

const run = async (...words: readonly string[]): Promise<Outcome> => {
  const { output, ...outcome } = await runCommand(...words);
  return { ...outcome, lines: output.trimEnd().split('\n') };
};

const nothing = 'Inget behöver ändras. / Nothing needs to change.';

describe('uppdrag provision', () => {
  let site: BareSite;
  const provision = (...words: readonly string[]): Promise<Outcome> =>
    run('provision', '--site', site.webUrl, '--as', 'admin@uppdrag.example', ...words);
  const lists = async (): Promise<readonly string[]> => {
    const found = await site.connection('admin').web.lists.select('Title')<readonly { readonly Title: string }[]>();
    return found.map(({ Title }) => Title);
  };

  beforeAll(async () => {
    site = await startBareSite();
  }, 60_000);
  afterAll(() => site.close());

  it('tells with --dry-run what it would do, does it, and then has nothing left to do', async () => {
    const planned = await provision('--dry-run');
    expect(planned).toMatchObject({ code: 0, complaint: '' });
    expect(planned.lines.length).toBeGreaterThan(30);
    expect(planned.lines).toEqual(expect.arrayContaining(['list\tLedger', 'rights\tLedger']));
    expect(await lists()).not.toContain('Ärendelogg');

    const done = await provision();
    expect(done).toEqual(planned);
    expect(done.lines[done.lines.length - 1]).toBe(`${done.lines.length - 1} steg / steps`);
    expect(await lists()).toContain('Ärendelogg');

    expect(await provision()).toEqual({ code: 0, lines: [nothing], complaint: '' });
    expect(await provision('--dry-run')).toEqual({ code: 0, lines: [nothing], complaint: '' });
  }, 120_000);

  it('adds a body, a group and a member, each once', async () => {
    const additions = [
      ['--body', 'rpo-barn', '--name', 'RPO Barn och ungdomars hälsa', '--recorded-by', 'own'],
      ['--group', 'rag-barnonkologi', '--name', 'RAG Barnonkologi'],
      ['--member', 'anna@uppdrag.example', '--role', 'writer:rag-barnonkologi']
    ];
    for (const words of additions) {
      const first = await provision(...words);
      expect(first.code).toBe(0);
      expect(first.lines.length).toBeGreaterThan(1);
      expect(await provision(...words)).toEqual({ code: 0, lines: [nothing], complaint: '' });
    }
    expect(await site.ports('anna').session.mayWriteFor('rag-barnonkologi')).toBe(true);
  }, 120_000);

  it.each([
    ['no command', [], 'Kommandot  finns inte'],
    ['an unknown command', ['provide'], 'Kommandot provide finns inte'],
    ['no site', ['provision', '--as', 'a@b.example'], '--site ska följas av'],
    ['nobody who asks', ['provision', '--site', 'http://localhost:1/sites/a'], 'Ange vem som frågar'],
    ['an unknown option', ['provision', '--sight', 'x'], '--sight']
  ])('ends with 2 and says why when given %s', async (_case, words, complaint) => {
    const outcome = await run(...words);
    expect(outcome).toMatchObject({ code: 2, lines: [''] });
    expect(outcome.complaint).toContain(complaint);
  }, 60_000);

  it('ends with 2 for an unknown role or recorder, and changes nothing', async () => {
    expect(await provision('--member', 'anna@uppdrag.example', '--role', 'king')).toMatchObject({ code: 2, lines: [''] });
    expect(await provision('--body', 'rpo-x', '--recorded-by', 'anybody')).toMatchObject({ code: 2, lines: [''] });
  }, 60_000);

  it('ends with 1 when the server refuses, and changes nothing', async () => {
    const before = await lists();
    const refused = await run('provision', '--site', site.webUrl, '--as', 'nobody@uppdrag.example');
    expect(refused.code).toBe(1);
    expect(refused.complaint).not.toBe('');
    expect(await lists()).toEqual(before);
  }, 60_000);
});
