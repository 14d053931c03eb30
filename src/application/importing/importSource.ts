import { swedishDay } from '../../domain/calendar/swedishDay';
import { matchGroup } from '../../domain/importing/groups/matchGroup';
import { importDocument } from '../../domain/importing/importDocument';
import type { SourceDocument } from '../../domain/importing/sourceDocument';
import type { Group } from '../../domain/roster/roster';
import type { Template } from '../../domain/template/template';
import type { Ports } from '../ports/ports';
import type { ReadFile } from './fileResult';

/** What a document is held against. */
export interface ImportSurroundings {
  /** Every version of every family in use. */
  readonly templates: readonly Template[];
  /** Groups the document may be the mandate of. */
  readonly groups: readonly Group[];
}

/**
 * A document that has been read, as a mandate.
 * @param family the family a person has chosen; recognised when absent
 */
export function importSource(
  { clock, identifiers }: Pick<Ports, 'clock' | 'identifiers'>,
  source: SourceDocument,
  { templates, groups }: ImportSurroundings,
  family?: string
): ReadFile {
  const imported = importDocument(source, templates, { today: swedishDay(clock.now()), ...(family !== undefined && { family }) });
  return { kind: 'read', mandateKey: identifiers.next(), source, imported, match: matchGroup(imported, groups) };
}
