/** @jest-environment node */
import { publishMandate } from '../application/publication/publishMandate';
import { establishMandate, portsOf, startConfiguredSite } from '../testing/configuredSite';
import type { BareSite } from '../testing/provisionedSite';
import { runCommand } from '../testing/runCommand';

const run = async (...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const { code, output, complaint } = await runCommand('verify', ...words);
  return { code, out: output, err: complaint };
};

describe('uppdrag verify', () => {
  let site: BareSite;
  let mandateKey: string;
  const verify = (...words: readonly string[]) => run('--site', site.webUrl, '--as', 'admin@uppdrag.example', ...words);

  beforeAll(async () => {
    site = await startConfiguredSite();
    ({ mandateKey } = await establishMandate(site));
    await publishMandate(portsOf(site, 'publisher'), { mandateKey, recordKey: 'r1', reviewDate: '', describeTrail: () => [] });
  }, 90_000);
  afterAll(() => site.close());

  it('ends with 0 when all is sound, with progress on stderr alone', async () => {
    const { code, out, err } = await verify();
    expect({ code, out }).toEqual({ code: 0, out: 'hel/sound: 1  räknas inte/ignored: 0  saknas/missing: 0  bruten/broken: 0\n' });
    expect(err).toContain('1 av/of 1');
  }, 30_000);

  it('ends with 1 and names what is wrong, for a mandate as JSON too', async () => {
    const file = (await portsOf(site, 'reader').established.ofMandate(mandateKey))!.file.serverRelativeUrl;
    const headers = { Authorization: 'Bearer admin@uppdrag.example', 'IF-MATCH': '*', 'X-HTTP-Method': 'DELETE' };
    const answer = await fetch(`${site.webUrl}/_api/web/getfilebyserverrelativepath(decodedurl='${file}')`, { method: 'POST', headers });
    expect(answer.ok).toBe(true);
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining(`saknas/missing\t${mandateKey}\tfileMissing`) });
    const { code, out } = await verify('--mandate', mandateKey, '--json');
    const [verdict, result] = out.trim().split('\n').map((line) => JSON.parse(line) as unknown);
    expect({ code, verdict, result }).toMatchObject({ code: 1, verdict: { mandateKey, grade: 'missing' }, result: { kind: 'verdict', summary: { missing: 1 } } });
  }, 30_000);

  it('gives a reader no verdict, and ends with 1', async () => {
    const reader = await run('--site', site.webUrl, '--as', 'reader@uppdrag.example');
    expect(reader).toMatchObject({ code: 1, out: expect.stringContaining('Inget utlåtande') });
  }, 30_000);

  it('ends with 2 when it is used wrongly', async () => {
    expect((await run()).code).toBe(2);
    expect((await verify('--strange')).code).toBe(2);
  }, 30_000);
});
