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
      'RPO Barn svarade.',
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

  it('says why a record does not count', () => {
    const { id, at, author } = decided;
    expect(
      words({ kind: 'ignored', id, at, author, round: 0, reason: 'alreadyDecided', folder: '', claimed: 'decision' })
    ).toMatchObject({
      sentence: 'En uppgift från Rolf Protokollsson räknas inte.',
      details: ['Organet hade redan beslutat.']
    });
  });
});
