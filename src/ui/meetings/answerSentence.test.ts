import type { ExpectedStep } from '../../domain/meetings/expectedSteps';
import { meetingsStrings } from '../../loc/meetings/strings';
import { formatDate } from '../language/formatDate';
import type { Moment } from './answerSentence';
import { answerSentence } from './answerSentence';

const meeting = { key: 'm', body: 'rsl', date: '2026-03-12', papersBy: '2026-02-26', place: '' };
const step = (change: Partial<ExpectedStep> = {}): ExpectedStep => ({
  step: { key: 'e', kind: 'establish', bodies: ['rsl'], quorum: 'meeting' },
  answers: [{ body: 'rsl', due: { kind: 'meeting', date: meeting.date, meeting } }],
  begins: true,
  ...change
});
const words = { strings: meetingsStrings['sv-SE'], nameOf: () => 'RSL', day: (date: string) => formatDate(date, 'sv-SE') };
const sentence = (given: ExpectedStep, moment: Moment = 'toSubmit'): string => answerSentence(given.answers[0]!, given, moment, words);
const unknown = [{ body: 'rsl', due: null }];

describe('what a submitter is told of a step', () => {
  it('is which meeting the text is in time for, and until when', () => {
    expect(sentence(step())).toBe('RSL fastställer: hinner till RSL 12 mars 2026 om du skickar in senast 26 februari 2026.');
    expect(sentence(step(), 'waiting')).toBe('RSL fastställer: väntas svara på mötet 12 mars 2026.');
    expect(sentence(step(), 'later')).toBe('RSL fastställer: tidigast på mötet 12 mars 2026, om stegen före är klara senast 26 februari 2026.');
  });

  it('is a day where a number of days or a person says so', () => {
    expect(sentence(step({ answers: [{ body: 'rsl', due: { kind: 'days', date: '2026-03-03' } }] }))).toBe('RSL fastställer: svarar senast 3 mars 2026.');
    expect(sentence(step({ answers: [{ body: 'rsl', due: { kind: 'deadline', date: '2026-04-01' } }] }), 'waiting')).toBe('RSL fastställer: svarar senast 1 april 2026.');
  });

  it('says what is not known, and why', () => {
    expect(sentence(step({ answers: unknown }))).toBe('RSL fastställer: nästa möte saknas i kalendern.');
    expect(sentence(step({ answers: unknown, begins: false }), 'later')).toBe('RSL fastställer: dagen beror på stegen före.');
  });

  it('asks for no answer from one who is only informed', () => {
    const inform = step({ step: { key: 'i', kind: 'inform', bodies: ['rsl'], quorum: 'anyOf' }, answers: unknown });
    expect(sentence(inform)).toBe('RSL får veta att texten är inlämnad.');
  });
});
