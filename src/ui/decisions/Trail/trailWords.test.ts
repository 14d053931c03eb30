import type { TrailEvent } from '../../../domain/approval/trail';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { trailWords } from './trailWords';
import type { TrailWords } from './trailWords';

const decided: Extract<TrailEvent, { kind: 'decided' }> = {
  kind: 'decided',
  id: 3,
  at: '2026-11-22T09:00:00Z',
  author: 'Rolf Protokollsson',
  round: 1,
  body: 'rpo-barn',
  stepKind: 'establish',
  outcome: 'approve',
  comment: '',
  meetingDate: '2026-11-18',
  paragraph: '14',
  diaryNumber: '',
  minutesLink: '',
  votes: null,
  substituteUntil: '',
  cardResponder: ''
};

const words = (event: TrailEvent): TrailWords =>
  trailWords(event, {
    strings: decisionsStrings['sv-SE'].trail,
    language: 'sv-SE',
    nameOf: (key) => ({ 'rpo-barn': 'RPO Barn', 'rag-a': 'RAG A' })[key] ?? key,
    groupName: 'RAG A'
  });

describe('an event of a case in words', () => {
  it('tells meeting, paragraph, that the diary number is missing, and who recorded it', () => {
    expect(words(decided)).toEqual({
      date: '22 november 2026',
      sentence: 'RPO Barn fastställde uppdraget.',
      details: ['Möte 18 november 2026, § 14', 'Diarienummer saknas ännu', 'Infört av Rolf Protokollsson'],
      minutesLink: ''
    });
  });

  it('says what each kind of decision was', () => {
    const sentences = (['inform', 'consultation', 'endorse', 'establish'] as const).map(
      (stepKind) => words({ ...decided, stepKind }).sentence
    );
    expect(sentences).toEqual([
      'RPO Barn noterade ärendet.',
      'RPO Barn svarade: inget att erinra.',
      'RPO Barn tillstyrkte uppdraget.',
      'RPO Barn fastställde uppdraget.'
    ]);
    const sentBack = words({ ...decided, outcome: 'sendBack', comment: 'Skriv om.', meetingDate: '', paragraph: '' });
    expect(sentBack).toMatchObject({
      sentence: 'RPO Barn skickade tillbaka uppdraget.',
      details: ['”Skriv om.”', 'Infört av Rolf Protokollsson']
    });
  });

  it('gives the address of the minutes only when it is the web’s', () => {
    expect(words({ ...decided, minutesLink: 'https://example.org/p' }).minutesLink).toBe('https://example.org/p');
    expect(words({ ...decided, minutesLink: 'javascript:alert(1)' }).minutesLink).toBe('');
  });

  it('tells an answer in a consultation from a decision that stops the case', () => {
    const said = (stepKind: 'consultation' | 'endorse' | 'establish', outcome: 'sendBack' | 'reject'): string =>
      words({ ...decided, stepKind, outcome, comment: 'Därför.' }).sentence;
    expect([said('consultation', 'sendBack'), said('consultation', 'reject'), said('endorse', 'reject'), said('establish', 'reject')]).toEqual([
      'RPO Barn svarade med synpunkter.',
      'RPO Barn avstyrkte uppdraget.',
      'RPO Barn avstyrkte uppdraget.',
      'RPO Barn avslog uppdraget.'
    ]);
  });

  it('tells a substitute, votes and an answer on a card', () => {
    const event = { ...decided, substituteUntil: '2026-12-31', votes: { for: 7, against: 2 }, cardResponder: 'rolf@uppdrag.example' };
    expect(words(event).details).toEqual(
      expect.arrayContaining(['Röster: 7 för, 2 emot', 'Svarat i Teams av rolf@uppdrag.example', 'Som vikarie till och med 31 december 2026'])
    );
  });

  it('tells what a group answers to a text sent back, and the rule that somebody else decides', () => {
    const { id, at, author } = decided;
    const submitted = { kind: 'submitted', id, at, author, round: 2, groupKey: 'rag-a', comment: 'Rättat.', chainConfirmed: true, independent: true } as const;
    expect(words({ ...submitted, answersReturn: true }).details).toEqual([
      'Av Rolf Protokollsson',
      'Svar på återremiss: ”Rättat.”',
      'Den som lämnade in får inte själv föra in beslutet'
    ]);
    expect(words({ ...submitted, answersReturn: false }).details).toContain('”Rättat.”');
  });

  it('says of a record that does not count what it claimed to be, why not, and where it lies', () => {
    const { id, at, author } = decided;
    const ignored = { kind: 'ignored', id, at, author, round: 0, reason: 'alreadyDecided', claimed: 'decision' } as const;
    expect(words({ ...ignored, folder: 'bodies/rpo-barn' })).toMatchObject({
      sentence: 'Ett beslut från Rolf Protokollsson räknas inte.',
      details: ['Organet hade redan beslutat.', 'Inlagt för RPO Barn']
    });
    expect(words({ ...ignored, folder: 'bodies/rpo-barn/x', claimed: null })).toMatchObject({
      sentence: 'En uppgift från Rolf Protokollsson räknas inte.',
      details: ['Organet hade redan beslutat.', 'Inlagt i mappen bodies/rpo-barn/x']
    });
  });
});
