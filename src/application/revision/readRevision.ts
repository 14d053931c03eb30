import { revisionBetween } from '../../domain/revision/revisionBetween';
import type { Revision } from '../../domain/revision/revision';
import type { Template, TemplateReference } from '../../domain/template/template';
import type { OpenedMandate } from '../drafting/openMandate';
import { openMandate } from '../drafting/openMandate';
import type { Ports } from '../ports/ports';

export type RevisionPorts = Pick<Ports, 'mandates' | 'templates' | 'roster' | 'session'>;

/** A mandate beside the version of its template it can follow. */
export interface OpenedRevision {
  readonly opened: OpenedMandate;
  readonly target: Template;
  readonly revision: Revision;
}

/**
 * What a version of its template changes in a mandate.
 * @param target the newest version when not given
 * @throws Failure
 */
export async function readRevision(ports: RevisionPorts, mandateKey: string, target?: TemplateReference): Promise<OpenedRevision> {
  const opened = await openMandate(ports, mandateKey);
  const template = await (target ? ports.templates.version(target) : ports.templates.current(opened.template.family));
  return { opened, target: template, revision: revisionBetween(opened.template, template)(opened.draft) };
}
