import { parseArgs } from 'node:util';
import { addMember } from '../application/provisioning/addMember';
import type { DecidingBody } from '../application/ports/siteProvisioning';
import type { ProvisioningStep } from '../application/provisioning/provision';
import { provisionBody } from '../application/provisioning/provisionBody';
import { provisionGroup } from '../application/provisioning/provisionGroup';
import { provisionSite } from '../application/provisioning/provisionSite';
import { administrationFor } from './siteOptions';
import { siteRole } from './siteRole';
import { WrongUse } from './wrongUse';

const options = {
  site: { type: 'string' },
  as: { type: 'string' },
  'dry-run': { type: 'boolean' },
  body: { type: 'string' },
  group: { type: 'string' },
  name: { type: 'string' },
  'recorded-by': { type: 'string' },
  member: { type: 'string' },
  role: { type: 'string' }
} as const;

function parse(words: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof options }>>['values'] {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function recorders(word = 'staff'): DecidingBody['recordedBy'] {
  if (word !== 'own' && word !== 'staff') {
    throw new WrongUse('--recorded-by är own eller staff. / --recorded-by is own or staff.');
  }
  return word;
}

/**
 * `uppdrag provision`: brings a site to the schema, or adds a body, a group or a member to it. Tells each step
 * on a line; with `--dry-run` nothing is changed.
 */
export async function provisionCommand(
  words: readonly string[],
  token: string | undefined,
  tell: (line: string) => void
): Promise<number> {
  const given = parse(words);
  const { provisioning } = administrationFor(given, token);
  const dryRun = given['dry-run'] === true;
  const line = ({ kind, target }: ProvisioningStep): string => `${kind}\t${target}`;
  const settings = { dryRun, onStep: (step: ProvisioningStep) => tell(line(step)) };
  const { body, group, member, name = '', role = '' } = given;
  const steps =
    body !== undefined
      ? await provisionBody(
          provisioning,
          { key: body, name: name || body, recordedBy: recorders(given['recorded-by']) },
          settings
        )
      : group !== undefined
        ? await provisionGroup(provisioning, { key: group, name: name || group }, settings)
        : member !== undefined
          ? await addMember(provisioning, member, siteRole(role), settings)
          : await provisionSite(provisioning, settings);
  if (dryRun) steps.map(line).forEach(tell);
  tell(steps.length === 0 ? 'Inget behöver ändras. / Nothing needs to change.' : `${steps.length} steg / steps`);
  return 0;
}
