/** @jest-environment node */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNominations } from '../../../src/application/nominations/readNominations';
import { verifySite } from '../../../src/application/verification/verifySite';
import type { MandateVerdict } from '../../../src/domain/verification/verificationFinding';
import { claimDataFolder } from '../../dataFolder';
import { startSite, type RunningSite } from '../../server';
import { connect } from '../../storage/connect';
import { demoAccounts } from '../content/accounts';
import { countryCases } from '../content/country/countryCases';
import { countryGroups } from '../content/country/countryGroups';
import { countrySize } from '../content/country/countrySize';
import { portsOf } from '../demoSite';
import { countryProblems } from './countryProblems';
import { prepareCountry } from './prepareCountry';

const home = mkdtempSync(join(tmpdir(), 'uppdrag-country-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const size = countrySize(50);
const today = new Date('2026-11-27T10:00:00Z');

async function made(name: string): Promise<{ readonly site: RunningSite; readonly data: string; readonly said: readonly string[] }> {
  const folder = claimDataFolder(join(home, name));
  const said: string[] = [];
  const site = await startSite({ data: folder, sites: [{ path: '/sites/uppdrag', title: 'Uppdrag', language: 1053, localeId: 1053, timeZoneId: 4 }] });
  site.clock.set(today);
  await prepareCountry(site, size, (line) => said.push(line));
  return { site, data: folder.dataFile, said };
}

/** Lists that hold nothing but what the country's history has put there. */
const told = ['Ledger/groups', 'Ledger/bodies', 'Ledger/publication', 'Snapshots', 'EstablishedTexts', 'RosterSnapshots', 'CaseIndex', 'Mandates', 'MandateSections', 'Groups', 'Seats', 'Terms', 'People', 'PeopleRestricted', 'GroupMeetings', 'DeliveredReports', 'Attestations', 'Nominations'];

/** A hash over rows and files from before today, with ids, versions, authors and times, and over the versions before; and how many rows there are. */
function contentOf(data: string): { readonly rows: number; readonly hash: string } {
  const connection = connect(data, { readOnly: true });
  const places = [...told.map((list) => `/sites/uppdrag/Lists/${list}%`), '/sites/uppdrag/EstablishedMandates%'].map((place) => `i.directory LIKE '${place}'`).join(' OR ');
  const rows = connection
    .prepare(
      `SELECT i.id, i.level, i.kind, i.directory, i.leaf, i.unique_id, i.version, i.revision, i.moderation, i.author, i.editor, i.created, i.modified, i.size, i.data, s.content
       FROM items i LEFT JOIN streams s ON s.id = i.stream WHERE i.kind = 0 AND i.created < '2026-11-27' AND (${places}) ORDER BY i.directory, i.id, i.level`
    )
    .all();
  const versions = connection.prepare(`SELECT v.id, v.version, i.directory FROM item_versions v JOIN items i ON i.list_id = v.list_id AND i.id = v.id WHERE i.created < '2026-11-27' AND (${places}) ORDER BY i.directory, v.id, v.version`).all();
  connection.close();
  const hash = createHash('sha256');
  for (const row of [...rows, ...versions]) hash.update(JSON.stringify(row, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value)));
  return { rows: rows.length, hash: hash.digest('hex') };
}

describe('a country, fifty times smaller', () => {
  it('is the same twice, holds what was planned, and is found sound but for what was planted', async () => {
    const first = await made('first');
    const ports = portsOf(first.site, demoAccounts.administrator);
    const verdicts: MandateVerdict[] = [];
    const result = await verifySite(ports, { onVerdict: (verdict) => verdicts.push(verdict) });
    const ledger = await ports.ledger.end(1);
    const keys = countryGroups(size).map(({ key }) => key);
    const [{ nominations }, meetings, reports] = await Promise.all([readNominations(portsOf(first.site, demoAccounts.processSupport)), ports.groupMeetings.ofGroups(keys), ports.groupReports.ofGroups(keys)]);
    await first.site.close();

    const groups = countryGroups(size);
    const planted = countryProblems(countryCases(groups, size, today, 0));
    expect(planted.length).toBeGreaterThan(2);
    expect(result.kind).toBe('verdict');
    const found = verdicts.filter(({ grade }) => grade !== 'sound').map(({ mandateKey, findings }) => ({ mandateKey, kinds: findings.map(({ kind }) => kind) }));
    expect(found.map(({ mandateKey }) => mandateKey).sort()).toEqual(planted.map(({ mandateKey }) => mandateKey).sort());
    for (const { mandateKey, finds } of planted) expect(found.find((verdict) => verdict.mandateKey === mandateKey)!.kinds).toContain(finds);
    // Every step counts, and what groups have done between their mandates is read as theirs.
    expect(nominations.length).toBeGreaterThan(2);
    expect(nominations.flatMap(({ ignored }) => ignored)).toEqual([]);
    expect(new Set(meetings.map(({ state }) => state))).toEqual(new Set(['held', 'planned']));
    expect(new Set(reports.map(({ state, kind }) => `${kind} ${state}`))).toEqual(new Set(['report delivered']));
    // The newest record was made when a substitute was named, today.
    expect(ledger.entries.at(-1)?.created.slice(0, 10)).toBe('2026-11-27');
    expect(first.said[0]).toBe('Skapar listor och behörigheter …');

    const second = await made('second');
    await second.site.close();
    expect(contentOf(second.data)).toEqual(contentOf(first.data));
    expect(contentOf(first.data).rows).toBeGreaterThan(3000);
  }, 600_000);
});
