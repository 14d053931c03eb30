import type { MandateDocument } from '../domain/mandate/document';
import { titleSectionKey } from '../domain/mandate/deviationKey';
import type { Finding } from '../domain/review/finding';
import type { FindingCode } from '../domain/review/findingCode';
import { svSe } from '../loc/review/svSe';

/** A document with what the review stopped at. */
export interface Reviewed {
  /** Key of the template family, or `unknown`. */
  readonly family: string;
  readonly document: MandateDocument;
  readonly findings: readonly Finding[];
}

export interface ExplainedFinding extends Finding {
  /** Heading of its section, or what stands for one. */
  readonly section: string;
  /** What is wrong, what it means and what to do, in Swedish. */
  readonly explanation: string;
}

function sectionOf({ sections }: MandateDocument, { sectionKey, values }: Finding): string {
  if (sectionKey === titleSectionKey) {
    return svSe.panel.title;
  }
  return sections.find(({ key }) => key === sectionKey)?.heading || values.heading || svSe.panel.wholeDocument;
}

/** The findings in words. */
export const explained = ({ document, findings }: Reviewed): readonly ExplainedFinding[] =>
  findings.map((finding) => ({
    ...finding,
    section: sectionOf(document, finding),
    explanation: svSe.explanations[finding.code as FindingCode](finding.values)
  }));
