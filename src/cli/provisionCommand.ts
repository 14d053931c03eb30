import { addMember } from '../application/provisioning/addMember';
import type { DecidingBody, SiteProvisioning } from '../application/ports/siteProvisioning';
import type { ProvisioningOptions, ProvisioningStep } from '../application/provisioning/provision';
import { provisionBody } from '../application/provisioning/provisionBody';
import { provisionGroup } from '../application/provisioning/provisionGroup';
import { provisionRegion } from '../application/provisioning/provisionRegion';
import { provisionSite } from '../application/provisioning/provisionSite';
import { givenOptions } from './givenOptions';
import { administrationFor } from './siteOptions';
import { siteRole } from './siteRole';
import { WrongUse } from './wrongUse';

const options = {
  site: { type: 'string' },
  as: { type: 'string' },
  'dry-run': { type: 'boolean' },
  body: { type: 'string' },
  group: { type: 'string' },
  region: { type: 'string' },
  'decided-by': { type: 'string' },
  name: { type: 'string' },
  'recorded-by': { type: 'string' },
  member: { type: 'string' },
  role: { type: 'string' }
} as const;

type Given = ReturnType<typeof givenOptions<typeof options>>;

function recorders(word = 'staff'): DecidingBody['recordedBy'] {
  if (word !== 'own' && word !== 'staff') {
    throw new WrongUse('--recorded-by är own eller staff. / --recorded-by is own or staff.');
  }
  return word;
}

/** Provisions what the words name: a body, a group, a region that nominates, a member, or the site when they name none of them. */
function provisionGiven(
  provisioning: SiteProvisioning,
  { body, group, region, member, name = '', role = '', 'recorded-by': recordedBy, 'decided-by': decidedBy = '' }: Given,
  settings: ProvisioningOptions
): Promise<readonly ProvisioningStep[]> {
  if (body !== undefined) {
    return provisionBody(provisioning, { key: body, name: name || body, recordedBy: recorders(recordedBy) }, settings);
  }
  if (group !== undefined) {
    return provisionGroup(provisioning, { key: group, name: name || group }, settings);
  }
  if (region !== undefined) {
    const decidingBodies = decidedBy.split(',').filter(Boolean);
    return provisionRegion(provisioning, { key: region, name: name || region, decidingBodies }, settings);
  }
  if (member !== undefined) {
    return addMember(provisioning, member, siteRole(role), settings);
  }
  return provisionSite(provisioning, settings);
}

/**
 * `uppdrag provision`: brings a site to the schema, or adds a body, a group, a region or a member to it. Tells each step
 * on a line; with `--dry-run` nothing is changed.
 */
export async function provisionCommand(
  words: readonly string[],
  token: string | undefined,
  tell: (line: string) => void
): Promise<number> {
  const given = givenOptions(words, options);
  const dryRun = given['dry-run'] === true;
  const line = ({ kind, target }: ProvisioningStep): string => `${kind}\t${target}`;
  const settings = { dryRun, onStep: (step: ProvisioningStep) => tell(line(step)) };
  const steps = await provisionGiven(administrationFor(given, token).provisioning, given, settings);
  if (dryRun) steps.map(line).forEach(tell);
  tell(steps.length === 0 ? 'Inget behöver ändras. / Nothing needs to change.' : `${steps.length} steg / steps`);
  return 0;
}
