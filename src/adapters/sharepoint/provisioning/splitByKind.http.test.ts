/** @jest-environment node */
import { readCase } from '../../../application/approval/readCase';
import type { DecidingBody } from '../../../application/ports/siteProvisioning';
import { changeRecorders } from '../../../application/provisioning/changeRecorders';
import type { LedgerRecord } from '../../../domain/approval/record';
import { kindGroupName } from '../../../schema/rights';
import type { CaseText } from '../../../testing/configuredSite';
import { establishMandate, startConfiguredSite } from '../../../testing/configuredSite';
import type { BareSite } from '../../../testing/provisionedSite';

const record: LedgerRecord = { type: 'recall', mandateKey: 'm1', snapshotKey: 's', snapshotHash: 'h', comment: '' };
const rpos = (recordedBy: DecidingBody['recordedBy']): readonly DecidingBody[] =>
  ['rpo-x', 'rpo-y'].map((key) => ({ key, name: key.toUpperCase(), recordedBy }));

/** Who records for several bodies is changed from a view, by the ports an administrator's browser has. */
describe('who records for all bodies of a kind', () => {
  let site: BareSite;
  let text: CaseText;
  beforeAll(async () => {
    site = await startConfiguredSite();
    text = await establishMandate(site);
  }, 60_000);
  afterAll(() => site.close());

  let tried = 0;
  const recordedBy = async (person: string): Promise<readonly string[]> => {
    const answers = await Promise.all(
      ['rpo-x', 'rpo-y', 'rsl'].map((body) => {
        const entry = { recordKey: `try${(tried += 1)}`, folder: `bodies/${body}`, record, previousHash: '', ownHash: 'x' };
        return site.ports(person).ledger.append(entry).then(() => [body], () => []);
      })
    );
    return answers.flat();
  };

  it('is not for others to change, neither in part nor wholly', async () => {
    for (const person of ['staff', 'recorder.x', 'support', 'publisher', 'participant', 'reader']) {
      await expect(changeRecorders(site.ports(person).provisioning, rpos('staff'))).rejects.toMatchObject({ kind: expect.stringMatching(/^(denied|missing)$/) });
    }
    expect(await recordedBy('staff')).toEqual(['rsl']);
    expect(await recordedBy('recorder.x')).toEqual(['rpo-x']);
  });

  it('becomes one SharePoint group, which is listed once in the preview and made once', async () => {
    const { provisioning, decisionMakers } = site.ports('admin');
    const plan = await changeRecorders(provisioning, rpos({ kind: 'rpo' }), { dryRun: true });
    expect(plan.filter(({ kind }) => kind === 'sharePointGroup')).toEqual([{ kind: 'sharePointGroup', target: kindGroupName('rpo') }]);
    expect(await recordedBy('recorder.x')).toEqual(['rpo-x']);
    await changeRecorders(provisioning, rpos({ kind: 'rpo' }));
    await decisionMakers.add(kindGroupName('rpo'), 'secretary@uppdrag.example');
    expect(await recordedBy('secretary')).toEqual(['rpo-x', 'rpo-y']);
    expect([await recordedBy('recorder.x'), await recordedBy('recorder.y'), await recordedBy('staff')]).toEqual([[], [], ['rsl']]);
    expect(await changeRecorders(provisioning, rpos({ kind: 'rpo' }), { dryRun: true })).toEqual([]);
  });

  it('takes nothing from what was decided before', async () => {
    const { state } = await readCase(site.ports('participant'), text.mandateKey);
    expect(state.ongoing).toMatchObject({ state: 'established', establishment: { body: 'rpo-x' } });
  });

  it('goes back to the staff, for one of them or for all', async () => {
    const { provisioning } = site.ports('admin');
    await changeRecorders(provisioning, rpos('staff').slice(0, 1));
    expect([await recordedBy('secretary'), await recordedBy('staff')]).toEqual([['rpo-y'], ['rpo-x', 'rsl']]);
    await changeRecorders(provisioning, rpos('staff'));
    expect([await recordedBy('secretary'), await recordedBy('staff')]).toEqual([[], ['rpo-x', 'rpo-y', 'rsl']]);
  });
});
