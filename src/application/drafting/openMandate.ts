import type { Answers } from '../../domain/mandate/answer';
import type { MandateDraft } from '../../domain/mandate/mandate';
import type { Group } from '../../domain/roster/roster';
import type { Template } from '../../domain/template/template';
import type { StoredMandate } from '../ports/mandateStore';
import type { Ports } from '../ports/ports';

/** A working draft with everything that is needed to show it and to go on writing. */
export interface OpenedMandate {
  readonly draft: MandateDraft;
  /** As the server holds it, with the version of each section. */
  readonly stored: StoredMandate;
  readonly template: Template;
  readonly group: Group;
  /** True when the user may write in it. The server decides again at every save. */
  readonly mayWrite: boolean;
}

/** @throws Failure `missing` when the mandate, its template or its group does not exist or may not be seen */
export async function openMandate(
  ports: Pick<Ports, 'mandates' | 'templates' | 'roster' | 'session'>,
  mandateKey: string
): Promise<OpenedMandate> {
  const stored = await ports.mandates.read(mandateKey);
  const { key, groupKey, template: reference, variables } = stored.header;
  const [template, group, mayWrite] = await Promise.all([
    ports.templates.version(reference),
    ports.roster.group(groupKey),
    ports.session.mayWriteFor(groupKey)
  ]);
  const answers: Answers = Object.assign({}, ...stored.sections.map((section) => section.answers));
  return { draft: { key, groupKey, template: reference, variables, answers }, stored, template, group, mayWrite };
}
