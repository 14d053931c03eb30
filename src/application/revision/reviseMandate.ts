import type { Answers } from '../../domain/mandate/answer';
import { sameAnswers } from '../../domain/mandate/sameAnswers';
import { answersBySection } from '../../domain/revision/answersBySection';
import { applyRevision } from '../../domain/revision/applyRevision';
import { conflictsOf } from '../../domain/revision/conflictsOf';
import { revisionBetween } from '../../domain/revision/revisionBetween';
import type { TemplateReference } from '../../domain/template/template';
import { readLedgerCase } from '../approval/readLedgerCase';
import type { CasePorts } from '../approval/readLedgerCase';
import type { FailureKind } from '../ports/failure';
import { Failure } from '../ports/failure';
import type { RevisedMandate, StoredMandate, StoredSection } from '../ports/mandateStore';
import type { OpenedRevision, RevisionPorts } from './readRevision';
import { readRevision } from './readRevision';

/** What became of a mandate. Only `revised` has changed anything. */
export type RevisionResult =
  /** `kept`: changes declined, so that the mandate's own text stays. */
  | { readonly kind: 'revised'; readonly accepted: number; readonly kept: number }
  /** It is at the version already. */
  | { readonly kind: 'current' }
  /** Handed in: it can follow when it comes back or is established. */
  | { readonly kind: 'inProcess' }
  | { readonly kind: 'failed'; readonly reason: FailureKind; readonly detail: string };

type Declined = ReadonlySet<string>;

const sectionMap = (sections: readonly StoredSection[]): ReadonlyMap<string, Answers> =>
  new Map(sections.map(({ sectionKey, answers }) => [sectionKey, answers]));

/** The sections of the mandate as they read under the new version. */
function revisedSections({ opened, target }: OpenedRevision, sections: readonly StoredSection[], declined: Declined): ReadonlyMap<string, Answers> {
  const draft = { ...opened.draft, answers: Object.assign({}, ...sections.map(({ answers }) => answers)) as Answers };
  const revised = applyRevision(draft, revisionBetween(opened.template, target)(draft), declined);
  return answersBySection(target, revised.answers, sectionMap(sections));
}

/** Lets text that somebody saved while the mandate was revised follow as the rest has. */
async function followLate(
  { mandates }: RevisionPorts,
  found: OpenedRevision,
  from: StoredMandate,
  { mandate, late }: RevisedMandate,
  declined: Declined
): Promise<void> {
  const lateKeys = new Set(late.map(({ sectionKey }) => sectionKey));
  const sections = [...from.sections.filter(({ sectionKey }) => !lateKeys.has(sectionKey)), ...late];
  for (const [sectionKey, answers] of late.length === 0 ? [] : revisedSections(found, sections, declined)) {
    const stored = mandate.sections.find((section) => section.sectionKey === sectionKey);
    if (!stored || !sameAnswers(stored.answers, answers)) {
      await mandates.saveSection(mandate.header, sectionKey, answers, stored?.version ?? '');
    }
  }
}

/**
 * Brings a mandate to a version of its template. Safe to repeat.
 * @param declined ids of the changes declined; null declines those that would take away somebody's words, see `conflictsOf`
 * @param target the newest version when not given
 * @param seen the mandate as whoever chose has seen it; read anew when not given
 */
export async function reviseMandate(
  ports: RevisionPorts & CasePorts,
  mandateKey: string,
  declined: Declined | null,
  { target, seen }: { readonly target?: TemplateReference; readonly seen?: OpenedRevision } = {}
): Promise<RevisionResult> {
  try {
    const found = seen ?? (await readRevision(ports, mandateKey, target));
    const { opened, revision } = found;
    if (opened.template.version >= found.target.version) {
      return { kind: 'current' };
    }
    const { state } = await readLedgerCase(ports, mandateKey);
    if (state.ongoing !== null && state.ongoing.establishment === null) {
      return { kind: 'inProcess' };
    }
    const refused = declined ?? conflictsOf(revision);
    const sections = [...revisedSections(found, opened.stored.sections, refused)].map(([sectionKey, answers]) => ({ sectionKey, answers }));
    const header = { ...opened.stored.header, template: revision.template };
    const revised = await ports.mandates.revise(opened.stored, header, sections);
    await followLate(ports, found, opened.stored, revised, refused);
    const kept = revision.changes.filter(({ id }) => refused.has(id)).length;
    return { kind: 'revised', accepted: revision.changes.length - kept, kept };
  } catch (error) {
    if (error instanceof Failure) {
      return { kind: 'failed', reason: error.kind, detail: error.detail };
    }
    throw error;
  }
}
