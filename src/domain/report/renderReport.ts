import { answerBlocks } from '../mandate/answerBlocks';
import { cleanText } from '../mandate/cleanText';
import type { DocumentBlock, MandateDocument } from '../mandate/document';
import { enumerated } from '../language/enumerated';
import { swedishDate } from '../mandate/swedishDate';
import { textLines } from '../mandate/textLines';
import { cellOf } from './cellOf';
import type { Attendant, AttendanceAnswer, ReportAnswers, ReportRow, RowsAnswer } from './reportAnswer';
import { reportAnswerTo } from './reportAnswerTo';
import type { ReportContent } from './reportContent';
import type { ReportField, RowColumn, RowsField } from './reportField';
import type { ReportTemplate } from './reportTemplate';

function written(column: RowColumn, row: ReportRow): readonly string[] {
  const value = cellOf(row, column.key);
  switch (column.kind) {
    case 'date':
      return value === '' ? [] : [swedishDate(value)];
    case 'choice':
      return column.options.filter(({ key }) => key === value).map(({ label }) => label);
    default:
      return textLines(value);
  }
}

/** The words around a value stand with its first line. */
const worded = ({ reads }: RowColumn, lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => (index === 0 ? reads.split('{}').join(line) : line));

function rowBlocks({ key, columns: [first, ...rest], rowName }: RowsField, { rows }: RowsAnswer): readonly DocumentBlock[] {
  const filled = rows.filter((row) => [first, ...rest].some((column) => written(column, row).length > 0));
  return filled.flatMap((row, index): readonly DocumentBlock[] => [
    { kind: 'subheading', text: worded(first, written(first, row)).join(' ') || `${rowName} ${index + 1}`, source: key },
    ...rest.flatMap((column) => worded(column, written(column, row))).map((text) => ({ kind: 'paragraph', text, source: key }) as const)
  ]);
}

const named = ({ name, role }: Attendant): string => (name === '' ? role : `${name} (${role})`);

function regionLine(region: string, people: readonly Attendant[]): string {
  const of = (presence: Attendant['presence']): string => enumerated(people.filter((one) => one.presence === presence).map(named));
  const parts = [
    of('present') === '' ? '' : `närvarande ${of('present')}`,
    of('absent') === '' ? '' : `frånvarande ${of('absent')}`,
    of('') === '' ? '' : `närvaro inte angiven för ${of('')}`
  ];
  return `${region === '' ? 'Utanför regionerna' : region}: ${parts.filter((part) => part !== '').join('; ')}.`;
}

function attendanceBlocks(source: string, { people }: AttendanceAnswer): readonly DocumentBlock[] {
  const regions = [...new Set(people.map(({ region }) => region))];
  const isSaid = people.some(({ presence }) => presence !== '');
  return isSaid
    ? [{ kind: 'bullets', items: regions.map((region) => cleanText(regionLine(region, people.filter((one) => one.region === region)))), source }]
    : [];
}

/** How a field reads: what is written, or a gap; nothing for an optional field without an answer. */
function fieldBlocks(field: ReportField, answers: ReportAnswers): readonly DocumentBlock[] {
  if (field.kind !== 'rows' && field.kind !== 'attendance') {
    return answerBlocks(field, reportAnswerTo(field, answers));
  }
  const blocks = field.kind === 'rows' ? rowBlocks(field, reportAnswerTo(field, answers)) : attendanceBlocks(field.key, reportAnswerTo(field, answers));
  return blocks.length > 0 || field.isOptional === true
    ? blocks
    : [{ kind: 'gap', text: field.guidance.placeholder, asList: false, source: field.key }];
}

/** A group's short document as it reads: a heading and a text for each section with something in it. */
export function renderReport({ title, sections }: ReportTemplate, { name, group, period, answers }: ReportContent): MandateDocument {
  return {
    title: cleanText(title.split('{name}').join(name).split('{group}').join(group).split('{period}').join(period)),
    sections: sections
      .map(({ key, heading, field }) => ({ key, heading, blocks: fieldBlocks(field, answers) }))
      .filter(({ blocks }) => blocks.length > 0)
  };
}
