import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { documentText } from '../../domain/mandate/documentText';
import { renderDocument } from '../../domain/mandate/renderDocument';
import { comparableLines } from '../../templates/fixtures/comparableLines';
import { templates } from '../../templates/templates';
import { groupKey } from '../../testing/approval/caseRecords';
import { createMandateWorld, saveAnswers } from '../../testing/drafting/mandateWorld';
import { sourceOf } from '../../testing/importing/sourceOf';
import { openMandate } from '../drafting/openMandate';
import { startMandate } from '../drafting/startMandate';
import type { Ports } from '../ports/ports';
import type { ReadFile } from './fileResult';
import { importSource } from './importSource';
import type { KeepChoice, KeepResult } from './keepImported';
import { keepImported } from './keepImported';

interface Scene {
  readonly world: MemoryWorld;
  readonly ports: Ports;
  readonly file: ReadFile;
  keep(choice?: Partial<KeepChoice>, by?: Ports): Promise<KeepResult>;
}

async function scene(): Promise<Scene> {
  const world = await createMandateWorld();
  const ports = createMemoryPorts(world, 'convener');
  const file = importSource(ports, sourceOf('published', 'barnonkologi.txt'), { templates, groups: await ports.roster.groups() });
  return { world, ports, file, keep: (choice, by = ports) => keepImported(by, file, { groupKey, confirmed: [], ...choice }) };
}

/** The draft's text as its group would read it. */
async function draftText(ports: Ports): Promise<string> {
  const [key = ''] = await ports.mandates.keysOf(groupKey);
  const { draft, template } = await openMandate(ports, key);
  return documentText(renderDocument(template, draft.variables, draft.answers));
}

describe('keeping an imported mandate', () => {
  it('makes the group’s draft, which reads as the document did', async () => {
    const { ports, file, keep } = await scene();
    await expect(keep()).resolves.toEqual({ kind: 'saved', mandateKey: file.mandateKey });
    expect(comparableLines(await draftText(ports))).toEqual(comparableLines(documentText(file.imported.document)));
    await expect(ports.caseIndex.ofMandate(file.mandateKey)).resolves.toMatchObject({ state: 'draft', groupKey });
  });

  it('fills the draft that is there when nothing is written in it, and keeps its key', async () => {
    const { ports, file, keep } = await scene();
    const key = await startMandate(ports, groupKey);
    await saveAnswers(ports, key, { rapportering: { kind: 'paragraphs', text: '' } });
    await expect(keep()).resolves.toEqual({ kind: 'saved', mandateKey: key });
    expect(await ports.mandates.keysOf(groupKey)).toEqual([key]);
    expect(comparableLines(await draftText(ports))).toEqual(comparableLines(documentText(file.imported.document)));
  });

  it('never writes over text that somebody has written', async () => {
    const { world, ports, file, keep } = await scene();
    const key = await startMandate(ports, groupKey);
    await saveAnswers(ports, key, { rapportering: { kind: 'paragraphs', text: 'Vi rapporterar i maj.' } });
    const before = JSON.stringify([...(world.sections.get(key) ?? [])]);
    await expect(keep({ confirmed: file.imported.obligations })).resolves.toEqual({ kind: 'occupied', mandateKey: key });
    expect(JSON.stringify([...(world.sections.get(key) ?? [])])).toBe(before);
    expect(world.obligations.size).toBe(0);
  });

  it('can be repeated when the answer was lost, and doubles nothing', async () => {
    const { world, ports, file, keep } = await scene();
    const confirmed = file.imported.obligations.slice(0, 2);
    world.faults.loseNextAnswer('mandates.fill');
    await expect(keep({ confirmed })).resolves.toMatchObject({ kind: 'failed', reason: 'offline' });
    await expect(keep({ confirmed })).resolves.toEqual({ kind: 'saved', mandateKey: file.mandateKey });
    expect(await ports.mandates.keysOf(groupKey)).toEqual([file.mandateKey]);
    expect(world.obligations.size).toBe(2);
  });

  it('leaves no draft when it is interrupted, and makes it whole when it is repeated', async () => {
    const { world, ports, file, keep } = await scene();
    world.faults.failNext('mandates.fill', 'throttled');
    await expect(keep()).resolves.toMatchObject({ kind: 'failed', reason: 'throttled', isPart: false });
    expect(await ports.mandates.keysOf(groupKey)).toEqual([]);
    await expect(keep()).resolves.toEqual({ kind: 'saved', mandateKey: file.mandateKey });
  });

  it('stores the obligations a person has confirmed, with who and when', async () => {
    const { ports, file, keep } = await scene();
    const [first] = file.imported.obligations;
    await keep({ confirmed: first ? [first] : [] });
    await expect(ports.obligations.ofGroups([groupKey])).resolves.toEqual([
      expect.objectContaining({ mandateKey: file.mandateKey, kind: first?.kind, sentence: first?.text, source: 'import', confirmedBy: 'Person convener' })
    ]);
  });

  it('is refused to one who does not write for the group, and nothing is stored', async () => {
    const { world, file, keep } = await scene();
    const refused = await keep({ confirmed: file.imported.obligations }, createMemoryPorts(world, 'recorder'));
    expect(refused).toMatchObject({ kind: 'failed', reason: 'denied' });
    expect([world.headers.size, world.obligations.size]).toEqual([0, 0]);
  });

  it('says which section is longer than one may be', async () => {
    const { ports } = await scene();
    const source = sourceOf('published', 'barnonkologi.txt');
    const lines = source.lines.map((line) => (/^Vara/u.test(line.text) || line.kind === 'bullet' ? { ...line, text: `${line.text} ${'ord '.repeat(20_000)}` } : line));
    const long = importSource(ports, { ...source, lines }, { templates, groups: [] }, 'sydostra-rag');
    await expect(keepImported(ports, long, { groupKey, confirmed: [] })).resolves.toMatchObject({ kind: 'tooLarge' });
    expect(await ports.mandates.keysOf(groupKey)).toEqual([]);
  });
});
