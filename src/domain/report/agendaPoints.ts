import { textLines } from '../mandate/textLines';
import type { ReportRow } from './reportAnswer';

/** Numbers and signs that a line of an agenda begins with, which the notes give by themselves. */
const leadingSign = /^(?:§\s*\d+\s*[.):]?|\d+\s*[.):])\s+|^[-–•·*]\s*/u;

/** A point for each line of an agenda. */
export const agendaPoints = (agenda: string): readonly ReportRow[] =>
  textLines(agenda).map((line, index) => ({ key: `point${index + 1}`, cells: { heading: line.replace(leadingSign, '') || line } }));
