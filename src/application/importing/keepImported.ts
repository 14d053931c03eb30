import type { ProposedObligation } from '../../domain/importing/proposedObligation';
import type { Answers } from '../../domain/mandate/answer';
import { emptyAnswer } from '../../domain/mandate/emptyAnswer';
import { hashText } from '../../domain/mandate/hashText';
import { sameAnswers } from '../../domain/mandate/sameAnswers';
import { isWithinLimit, sectionSize } from '../../domain/mandate/sectionLimit';
import { answersBySection } from '../../domain/revision/answersBySection';
import type { TemplateReference } from '../../domain/template/template';
import { refreshCaseIndex } from '../approval/refreshCaseIndex';
import type { CasePorts } from '../approval/readLedgerCase';
import type { FailureKind } from '../ports/failure';
import { Failure } from '../ports/failure';
import type { RevisedSection, StoredMandate } from '../ports/mandateStore';
import type { Obligation } from '../ports/obligationStore';
import type { Ports } from '../ports/ports';
import type { ReadFile } from './fileResult';

/** What became of an imported mandate that was to be kept. */
export type KeepResult =
  | { readonly kind: 'saved'; readonly mandateKey: string }
  /** The group's draft holds text that somebody has written: nothing is changed. */
  | { readonly kind: 'occupied'; readonly mandateKey: string }
  /** A section is longer than one may be: nothing is changed. */
  | { readonly kind: 'tooLarge'; readonly heading: string }
  /** Interrupted or refused. `isPart` when some sections may stand in the group's draft already; keeping it again completes them. */
  | { readonly kind: 'failed'; readonly reason: FailureKind; readonly detail: string; readonly isPart: boolean };

export interface KeepChoice {
  readonly groupKey: string;
  /** Those of the proposed that a person has confirmed. */
  readonly confirmed: readonly ProposedObligation[];
}

type KeepPorts = CasePorts & Pick<Ports, 'mandates' | 'templates' | 'caseIndex' | 'obligations'>;

const isEmpty = (answers: Answers): boolean =>
  Object.entries(answers).every(([key, answer]) => sameAnswers({ [key]: answer }, { [key]: emptyAnswer(answer.kind) }));

/** True when the draft says something that the imported text, perhaps kept in part before, does not. */
const isOccupied = ({ sections }: StoredMandate, imported: readonly RevisedSection[]): boolean =>
  sections.some(({ sectionKey, answers }) => {
    const own = imported.find((section) => section.sectionKey === sectionKey);
    return !isEmpty(answers) && !(own && sameAnswers(own.answers, answers));
  });

function obligationsOf(mandateKey: string, { groupKey, confirmed }: KeepChoice): readonly Obligation[] {
  return confirmed.map(({ kind, text, receiver, frequency, deadline }) => ({
    key: `${mandateKey}.${hashText(`${kind} ${text}`).slice(0, 16)}`,
    mandateKey,
    groupKey,
    kind,
    sentence: text,
    receiver: receiver ?? '',
    frequency,
    deadline: deadline ?? '',
    source: 'import'
  }));
}

/** The draft a group has already; null when it has none. */
async function draftOf({ mandates }: KeepPorts, groupKey: string): Promise<StoredMandate | null> {
  const [mandateKey] = await mandates.keysOf(groupKey);
  return mandateKey === undefined ? null : mandates.read(mandateKey);
}

async function keep(ports: KeepPorts, file: ReadFile, template: TemplateReference, choice: KeepChoice, from: StoredMandate | null): Promise<KeepResult> {
  const { imported } = file;
  const { groupKey } = choice;
  const found = await ports.templates.version(template);
  const sections = [...answersBySection(found, imported.answers, new Map())].map(([sectionKey, answers]) => ({ sectionKey, answers }));
  const mandateKey = from?.header.key ?? file.mandateKey;
  if (from && isOccupied(from, sections)) {
    return { kind: 'occupied', mandateKey };
  }
  const long = sections.find(({ answers }) => !isWithinLimit(sectionSize(answers)));
  if (long) {
    return { kind: 'tooLarge', heading: found.sections.find(({ key }) => key === long.sectionKey)?.heading ?? '' };
  }
  // First, so that a draft that stands has all that was confirmed with it.
  await ports.obligations.add(obligationsOf(mandateKey, choice));
  await ports.mandates.fill({ key: mandateKey, groupKey, template, variables: imported.variables }, sections, from);
  const [first] = await ports.mandates.keysOf(groupKey);
  if (first !== mandateKey) {
    // Somebody began the group's mandate at the same moment: theirs is the one that counts.
    return { kind: 'occupied', mandateKey: first ?? mandateKey };
  }
  await refreshCaseIndex(ports, mandateKey);
  return { kind: 'saved', mandateKey };
}

/**
 * Makes an imported mandate the group's draft, or fills its empty one. Text that somebody has written is never written
 * over. Safe to repeat: a draft appears with its whole text or not at all, and one that was there but empty is completed.
 * @throws Error for a document of no known family, which no draft can hold
 */
export async function keepImported(ports: KeepPorts, file: ReadFile, choice: KeepChoice): Promise<KeepResult> {
  const { template } = file.imported;
  if (!template) {
    throw new Error('A document of no known family cannot be kept as a draft.');
  }
  let from: StoredMandate | null = null;
  try {
    from = await draftOf(ports, choice.groupKey);
    return await keep(ports, file, template, choice, from);
  } catch (error) {
    if (error instanceof Failure) {
      return { kind: 'failed', reason: error.kind, detail: error.detail, isPart: from !== null };
    }
    throw error;
  }
}
