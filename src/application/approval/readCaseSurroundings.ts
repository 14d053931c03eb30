import type { CommentThread } from '../../domain/commenting/commentThread';
import type { MandateDocument } from '../../domain/mandate/document';
import type { Template } from '../../domain/template/template';
import { listComments } from '../commenting/listComments';
import { readText } from '../comparison/readText';
import { writeAddress } from '../comparison/textVersion';
import type { BodyMembers } from '../ports/decisionMakers';
import type { Ports } from '../ports/ports';
import { unlessHidden } from '../ports/unlessHidden';
import type { CaseView } from './readCase';

/** What stands around a case and is not needed to read it. A part the user may not see, or that is gone, is missing. */
export interface CaseSurroundings {
  /** The mandate as its draft reads now. */
  readonly draft: MandateDocument | null;
  /** What has been said about the draft's sections. */
  readonly threads: readonly CommentThread[];
  /** The version the frozen text was written on. */
  readonly template: Template | null;
  /** The newest version of every family. */
  readonly families: readonly Template[];
  /** Who records the bodies' decisions. */
  readonly makers: readonly BodyMembers[];
}

/** Read after the case is shown. @throws Failure */
export async function readCaseSurroundings(
  ports: Pick<Ports, 'mandates' | 'snapshots' | 'templates' | 'comments' | 'decisionMakers'>,
  { mandateKey, groupKey, snapshot }: Pick<CaseView, 'mandateKey' | 'groupKey' | 'snapshot'>
): Promise<CaseSurroundings> {
  const written = snapshot?.snapshot.content.template;
  const version = written ? ports.templates.version({ family: written.family, version: Number(written.version) }) : Promise.resolve(null);
  const [draft, threads, template, families, makers] = await Promise.all([
    unlessHidden(
      readText(ports, writeAddress({ kind: 'draft', mandateKey })).then(({ document }) => document),
      null
    ),
    unlessHidden(listComments(ports, mandateKey, groupKey), []),
    unlessHidden(version, null),
    unlessHidden(ports.templates.families(), []),
    unlessHidden(ports.decisionMakers.all(), [])
  ]);
  return { draft, threads, template, families, makers };
}
