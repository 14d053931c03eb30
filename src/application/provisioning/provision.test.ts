import type { ProvisioningAction, SiteProvisioning } from '../ports/siteProvisioning';
import { addMember } from './addMember';
import { provisionBody } from './provisionBody';
import { provisionGroup } from './provisionGroup';
import { provisionRegion } from './provisionRegion';
import { provisionSite } from './provisionSite';

/** A site that remembers what was done to it. */
function siteAt(stored: number): { readonly provisioning: SiteProvisioning; readonly done: string[] } {
  const done: string[] = [];
  const action = (target: string): ProvisioningAction => ({
    kind: 'list',
    target,
    run: async () => {
      done.push(target);
    }
  });
  const provisioning: SiteProvisioning = {
    schemaVersion: 2,
    storedSchemaVersion: async () => stored,
    site: async () => [action('first'), action('second')],
    body: async ({ key }) => [action(`body ${key}`)],
    group: async ({ key }) => [action(`group ${key}`)],
    region: async ({ key }) => [action(`region ${key}`)],
    member: async (login, { kind }) => [action(`${kind} ${login}`)]
  };
  return { provisioning, done };
}

describe('preparing a site', () => {
  it('takes the steps in their order and tells of each before it is taken', async () => {
    const { provisioning, done } = siteAt(0);
    const told: string[] = [];
    const steps = await provisionSite(provisioning, { onStep: ({ target }) => told.push(`${target} after ${done.length}`) });
    expect(done).toEqual(['first', 'second']);
    expect(told).toEqual(['first after 0', 'second after 1']);
    expect(steps).toEqual([
      { kind: 'list', target: 'first' },
      { kind: 'list', target: 'second' }
    ]);
  });

  it('only lists the steps in a dry run', async () => {
    const { provisioning, done } = siteAt(1);
    const told: string[] = [];
    expect(await provisionSite(provisioning, { dryRun: true, onStep: ({ target }) => told.push(target) })).toHaveLength(2);
    expect([done, told]).toEqual([[], []]);
  });

  it('never touches a site that a newer version of the product has prepared', async () => {
    const { provisioning, done } = siteAt(3);
    await expect(provisionSite(provisioning)).rejects.toMatchObject({ kind: 'outdated', detail: expect.stringContaining('schema 3') });
    await expect(provisionGroup(provisioning, { key: 'g', name: 'G' })).rejects.toMatchObject({ kind: 'outdated' });
    expect(done).toEqual([]);
  });

  it('does so for a body, a group and a person as well', async () => {
    const { provisioning, done } = siteAt(2);
    await provisionBody(provisioning, { key: 'b', name: 'B', recordedBy: 'staff' });
    await provisionGroup(provisioning, { key: 'g', name: 'G' });
    await provisionRegion(provisioning, { key: 'r', name: 'R', decidingBodies: ['b'] });
    await addMember(provisioning, 'anna@x', { kind: 'reader' });
    expect(done).toEqual(['body b', 'group g', 'region r', 'reader anna@x']);
  });

  it.each(['', 'a/b', '../x', 'RAG-X', 'å', 'a b', "a'b", 'x'.repeat(81)])('refuses the key “%s”, which cannot be a folder', async (key) => {
    const { provisioning, done } = siteAt(1);
    await expect(provisionGroup(provisioning, { key, name: 'G' })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(provisionRegion(provisioning, { key: 'r', name: 'R', decidingBodies: [key] })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(provisionBody(provisioning, { key, name: 'B', recordedBy: 'own' })).rejects.toMatchObject({ kind: 'invalid' });
    expect(done).toEqual([]);
  });

  it('stops where a step fails', async () => {
    const { provisioning, done } = siteAt(0);
    const broken: SiteProvisioning = {
      ...provisioning,
      site: async () => {
        const [first, second] = await provisioning.site();
        return [first, { kind: 'list', target: 'broken', run: () => Promise.reject(new Error('no')) }, second].filter(
          (action): action is ProvisioningAction => action !== undefined
        );
      }
    };
    await expect(provisionSite(broken)).rejects.toThrow('no');
    expect(done).toEqual(['first']);
  });
});
