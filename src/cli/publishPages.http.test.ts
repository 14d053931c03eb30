/** @jest-environment node */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newPerson } from '../domain/roster/newPerson';
import { newSeat } from '../domain/roster/newSeat';
import { newTerm } from '../domain/roster/newTerm';
import { establishMandate, startConfiguredSite } from '../testing/configuredSite';
import type { BareSite } from '../testing/provisionedSite';
import type { CommandOutcome } from '../testing/runCommand';
import { runCommand } from '../testing/runCommand';

const run = (...words: readonly string[]): Promise<CommandOutcome> => runCommand('publish', ...words);

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'uppdrag-public-'));

/** Every file with its text. */
async function filesIn(path: string): Promise<ReadonlyMap<string, string>> {
  const found = (await readdir(path, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(found.sort().map(async (file) => [file.slice(path.length + 1), await readFile(file, 'utf8')] as const)));
}

const chair = newPerson({ key: 'p1', name: 'Åsa Ström', title: 'Barnläkare', email: 'asa@exempel.se' });
const patient = newPerson({ key: 'rag-x:p2', name: 'Hemliga Hilda', title: 'Närstående', organisation: 'Hemliga föreningen', email: 'hilda@hemlig.example', isPublic: false });
const seats = [
  newSeat({ key: 's2', groupKey: 'rag-x', regionKey: '', role: 'patient', organisation: 'Patientföreningar' }),
  newSeat({ key: 's3', groupKey: 'rag-x', regionKey: 'kalmar', role: 'chair' })
];
const termOf = (seatKey: string, personKey: string): ReturnType<typeof newTerm> => newTerm({ key: `t-${seatKey}`, seatKey, groupKey: 'rag-x', personKey, from: '2024-01-01' });

describe('uppdrag publish --out', () => {
  let site: BareSite;
  const pages = (person: string, out: string): Promise<CommandOutcome> => run('--site', site.webUrl, '--as', `${person}@uppdrag.example`, '--out', out);

  beforeAll(async () => {
    site = await startConfiguredSite();
    const { mandateKey } = await establishMandate(site);
    expect(await run('--site', site.webUrl, '--as', 'publisher@uppdrag.example', '--mandate', mandateKey)).toMatchObject({ code: 0 });
    const support = site.ports('support');
    await support.rosterEditor.add({ groups: [], seats, terms: [termOf('s2', patient.key), termOf('s3', chair.key)], people: [chair] });
    await support.personEditor.add(patient);
    await site.ports('writer.x').attestations.add({ key: 'c1', groupKey: 'rag-x', kind: 'contactsConfirmed', obligationKey: '', period: '', note: '' });
  }, 120_000);
  afterAll(() => site.close());

  it('ends with 2 for a mix of pages and a mandate, and for neither', async () => {
    const about = ['--site', site.webUrl, '--as', 'staff@uppdrag.example'];
    expect(await run(...about)).toMatchObject({ code: 2, output: '', complaint: expect.stringContaining('--out MAPP') });
    expect(await run(...about, '--out', 'x', '--mandate', 'm')).toMatchObject({ code: 2, output: '', complaint: expect.stringContaining('--mandate') });
    expect(await run(...about, '--out', 'x', '--review', '2027-01-01')).toMatchObject({ code: 2, output: '' });
    expect(await run(...about, '--out', '')).toMatchObject({ code: 2, output: '' });
    expect(await run('--out', 'x')).toMatchObject({ code: 2, output: '' });
  }, 120_000);

  it('says that there is no site at an address, and not that the caller sees too little', async () => {
    const { code, complaint } = await run('--site', `${site.webUrl}-borta`, '--as', 'staff@uppdrag.example', '--out', await folder());
    expect([code, complaint]).toEqual([1, expect.stringMatching(/^Det finns ingen webbplats på adressen.*Kontrollera --site/)]);
  }, 120_000);

  it('writes the same pages whoever asks, without anybody hidden, and the administrator’s power shows nobody more', async () => {
    const [byAdmin, byStaff] = [await folder(), await folder()];
    expect((await site.ports('admin').roster.whole()).people).toContainEqual(patient);
    expect(await pages('admin', byAdmin)).toMatchObject({ code: 0 });
    expect(await pages('staff', byStaff)).toMatchObject({ code: 0 });
    const files = await filesIn(byAdmin);
    expect([...files.keys()]).toEqual(expect.arrayContaining(['grupp/rag-x/index.html', 'grupp/rag-x/fragment.html', 'grupp/rag-x/grupp.json', 'index.html', 'grupper.json', 'grupper.csv', 'ledamoter.csv', 'uppdrag-sidor.json']));
    for (const [path, text] of files) expect([path, /Hemliga|hilda|Hilda|Närstående|p2/.test(text)]).toEqual([path, false]);
    expect(await filesIn(byStaff)).toEqual(files);
    const page = files.get('grupp/rag-x/index.html') ?? '';
    expect(page).toContain('Åsa Ström');
    expect(page).toContain('En person till sitter i gruppen utan att visas med namn.');
    expect(page).toContain('Kontaktuppgifterna är bekräftade');
    expect(page).toMatch(/Fastställd av [^<]+ <time datetime="2026-03-01">1 mars 2026<\/time>/);
  }, 120_000);

  it('lets somebody who is hidden afterwards vanish at the next run', async () => {
    const out = await folder();
    expect(await pages('staff', out)).toMatchObject({ code: 0 });
    const support = site.ports('support');
    const stored = await support.personEditor.read(chair.key);
    const hidden = await support.personEditor.change(stored, { ...stored.person, isPublic: false });
    const again = await pages('staff', out);
    expect(again).toMatchObject({ code: 0 });
    for (const [path, text] of await filesIn(out)) expect([path, /Åsa Ström|asa@exempel/.test(text)]).toEqual([path, false]);
    await support.personEditor.change(hidden, { ...hidden.person, isPublic: true });
  }, 120_000);

  it('writes nothing for a reader, or for somebody without any right', async () => {
    const out = await folder();
    expect(await pages('reader', out)).toMatchObject({ code: 1, output: '', complaint: expect.stringContaining('Du ser inte gruppernas planer') });
    expect((await pages('outsider', out)).code).toBe(1);
    expect(await readdir(out)).toEqual([]);
  }, 120_000);
});
