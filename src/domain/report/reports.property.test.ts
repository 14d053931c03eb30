import fc from 'fast-check';
import { notes } from '../../templates/reports/notes';
import { plan } from '../../templates/reports/plan';
import { report } from '../../templates/reports/report';
import { reportTemplates } from '../../templates/reports/reportTemplates';
import { documentText } from '../mandate/documentText';
import { agendaPoints } from './agendaPoints';
import { goalStates } from './goalCells';
import { goalsReached } from './goalsReached';
import { goalsToFollow } from './goalsToFollow';
import { nothingKnown } from './knownForReport';
import { openTasks } from './openTasks';
import { prefillReport } from './prefillReport';
import { readReportAnswers } from './readReportAnswers';
import type { ReportAnswers, ReportRow } from './reportAnswer';
import { renderReport } from './renderReport';
import { taskStates } from './taskCells';

const word = fc.stringMatching(/^[a-zåäö]{1,12}$/u);

const rowsOf = (cells: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<readonly ReportRow[]> =>
  fc.array(fc.record(cells), { maxLength: 8 }).map((all) => all.map((one, index) => ({ key: `k${index}`, cells: one })));

const points = rowsOf({ heading: word, task: fc.oneof(word, fc.constant('')), who: word });
const tasks = rowsOf({ task: word, state: fc.constantFrom('', ...taskStates) });
const goals = rowsOf({ goal: fc.oneof(word, fc.constant(' ')), state: fc.constantFrom('', ...goalStates), outcome: word });

const rows = (given: readonly ReportRow[]): ReportAnswers[string] => ({ kind: 'rows', rows: given });

describe('a chain of notes', () => {
  it('carries every task on, once, until it is done or dropped', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ points, settled: fc.array(fc.constantFrom(...taskStates), { maxLength: 20 }) }), { maxLength: 6 }), (meetings) => {
        let carried: readonly ReportRow[] = [];
        const waiting = new Set<string>();
        meetings.forEach(({ points: said, settled }, index) => {
          const followed = carried.map((row, place) => ({ ...row, cells: { ...row.cells, state: settled[place] ?? '' } }));
          followed.filter(({ cells }) => cells.state === 'done' || cells.state === 'dropped').forEach(({ key }) => waiting.delete(key));
          said.filter(({ cells }) => cells.task !== '').forEach(({ key }) => waiting.add(`m${index}.${key}`));
          carried = openTasks(notes, { meetingKey: `m${index}`, date: '2026-03-12', answers: { punkter: rows(said), uppfoljning: rows(followed) } });
          expect(carried.map(({ key }) => key).sort()).toEqual([...waiting].sort());
        });
      })
    );
  });

  it('asks anew how it went', () => {
    fc.assert(
      fc.property(tasks, (followed) => {
        const carried = openTasks(notes, { meetingKey: 'm', date: '2026-03-12', answers: { uppfoljning: rows(followed) } });
        expect(carried.every(({ cells }) => cells.state === '' && cells.comment === '')).toBe(true);
        expect(carried).toHaveLength(followed.filter(({ cells }) => cells.state === '' || cells.state === 'open').length);
      })
    );
  });

  it('has a point for every line of the agenda, in its order and without its numbers', () => {
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('', '- ', '• '), fc.boolean(), (lines, sign, isNumbered) => {
        const agenda = lines.map((line, index) => `${isNumbered ? `${index + 1}. ` : sign}${line}`).join('\n');
        expect(agendaPoints(agenda).map(({ cells }) => cells.heading)).toEqual(lines);
      })
    );
    expect(agendaPoints('2026 års budget\n3').map(({ cells }) => cells.heading)).toEqual(['2026 års budget', '3']);
  });
});

describe('goals', () => {
  it('come from the plan to the report and to the next plan under the same keys, with what became of them', () => {
    fc.assert(
      fc.property(goals, goals, (set, earlier) => {
        const real = set.filter(({ cells }) => cells.goal !== ' ');
        const reported = goalsToFollow(plan, { mal: rows(set), uppfoljning: rows(earlier) });
        expect(reported.map(({ key }) => key)).toEqual(real.map(({ key }) => key));
        const next = goalsToFollow(report, { mal: rows(reported) });
        expect(next).toEqual(reported);
        expect(goalsReached(report, { mal: rows(next) })).toEqual({
          reached: real.filter(({ cells }) => cells.state === 'reached').length,
          goals: real.length
        });
      })
    );
  });
});

describe('a document', () => {
  it.each(reportTemplates.map((template) => [template.kind, template] as const))('of the kind %s reads whatever was stored', (kind, template) => {
    const keys = template.sections.map(({ field }) => field.key);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.jsonValue(), fc.record({ kind: fc.constantFrom('rows', 'attendance', 'paragraphs', 'listOrText'), rows: fc.jsonValue(), people: fc.jsonValue(), text: fc.jsonValue(), items: fc.jsonValue() }))), (stored) => {
        const answers = readReportAnswers(JSON.parse(JSON.stringify(stored)));
        const content = { format: 'uppdrag.report.1', kind, template: '1', name: 'Namn', group: 'RAG X', period: '2026', answers } as const;
        expect(documentText(renderReport(template, content))).toContain('RAG X');
        expect(readReportAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
      })
    );
  });

  it('is begun with what is known and nothing else', () => {
    for (const template of reportTemplates) {
      expect(prefillReport(template, nothingKnown)).toEqual({});
    }
    expect(prefillReport(notes, { ...nothingKnown, agenda: agendaPoints('Läget') })).toEqual({ punkter: rows([{ key: 'point1', cells: { heading: 'Läget' } }]) });
  });
});
