import type { SiteRole } from '../application/ports/siteProvisioning';
import { WrongUse } from './wrongUse';

const plainRoles = ['administrator', 'staff', 'processSupport', 'publisher', 'participant', 'reader', 'flows'] as const;

type PlainRole = (typeof plainRoles)[number];

const isPlain = (word: string): word is PlainRole => (plainRoles as readonly string[]).includes(word);

/** Reads a role as it is written on the command line: `reader`, `writer:rag-barnonkologi`, `recorder:rpo-barn`. */
export function siteRole(word: string): SiteRole {
  const [kind, key = ''] = word.split(':');
  if (isPlain(kind) && key === '') return { kind };
  if (kind === 'writer' && key !== '') return { kind, groupKey: key };
  if (kind === 'recorder' && key !== '') return { kind, bodyKey: key };
  if ((kind === 'nominator' || kind === 'judge') && key !== '') return { kind, regionKey: key };
  throw new WrongUse(
    `Rollen ${word} finns inte. / There is no role ${word}. ${plainRoles.join(', ')}, writer:GROUP, recorder:BODY, nominator:REGION, judge:REGION`
  );
}
