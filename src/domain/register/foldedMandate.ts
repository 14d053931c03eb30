import type { DocumentSection, MandateDocument } from '../mandate/document';
import { foldText } from './foldText';
import { sectionLines } from './sectionLines';

/** A section with its words as they are searched. */
export interface FoldedSection {
  readonly section: DocumentSection;
  readonly folded: string;
}

/** The sections of a mandate's text, as they are searched and read in the register. */
export const foldedMandate = ({ sections }: MandateDocument): readonly FoldedSection[] =>
  sections.map((section) => ({ section, folded: foldText(sectionLines(section).join('\n')) }));
