import { openCaseBook } from '../../testing/approval/caseBook';
import { decision, establishStep, submission } from '../../testing/approval/caseRecords';
import { documentText } from '../mandate/documentText';
import type { DecisionRecord } from '../approval/record';
import { agendaDocument } from './agendaDocument';
import type { DecidedCase } from './decidedCase';
import { extractDocument } from './extractDocument';
import { meetingLine } from './meetingLine';

const names: Readonly<Record<string, string>> = { 'rpo-barn': 'RPO Barn', 'krad': 'Kunskapsrådet' };
const nameOf = (key: string): string => names[key] ?? key;

/** The decisions of a case in which a council endorses and the RPO decides as given. */
function decided(change: Partial<DecisionRecord> = {}, replaces: string | null = null, quorum: 'meeting' | 'majority' = 'meeting'): DecidedCase {
  const book = openCaseBook([{ key: 'endorse', kind: 'endorse', bodies: ['krad'], quorum: 'anyOf' }, { ...establishStep, quorum }]);
  book.write('groups/rag-barnonkologi', submission());
  book.write('bodies/krad', decision({ step: 'endorse', meetingDate: '2026-02-20', paragraph: '7' }));
  book.write('bodies/rpo-barn', decision(change));
  const round = book.fold().rounds[0]!;
  return { groupName: 'RAG Barnonkologi', title: 'Uppdragsbeskrivning för RAG Barnonkologi', round, decision: round.decisions[1]!, replaces };
}

const textOf = (...cases: readonly DecidedCase[]): string => documentText(extractDocument(cases, nameOf));

describe('an extract of the minutes', () => {
  it('says body, §, case, decision, diary number and appendix', () => {
    expect(textOf(decided({ diaryNumber: 'RJL 2026/1' }, '2023-03-03'))).toBe(
      [
        'Protokollsutdrag',
        '',
        '§ 14 Uppdragsbeskrivning för RAG Barnonkologi',
        'Diarienummer: RJL 2026/1',
        '',
        'Beslut',
        'RPO Barn beslutar att fastställa uppdragsbeskrivningen enligt bilagan.',
        '',
        'Ärendet',
        'RAG Barnonkologi lämnade in uppdragsbeskrivningen 1 mars 2026. Den ersätter den uppdragsbeskrivning som fastställdes 3 mars 2023. Kunskapsrådet tillstyrkte uppdragsbeskrivningen 20 februari 2026, § 7.',
        '',
        'Bilaga',
        'Uppdragsbeskrivning för RAG Barnonkologi (underlag s1)',
        '',
        'Utdraget bestyrks',
        'Ort och datum: ______________________________',
        'Namn: ______________________________',
        ''
      ].join('\n')
    );
  });

  it('has the decisions in the order of the minutes', () => {
    const text = textOf(decided({ paragraph: '14 b' }), decided({ paragraph: '9' }), decided({ paragraph: '14 a' }));
    expect(text.match(/§ (?:9|14 a|14 b) U/g)).toEqual(['§ 9 U', '§ 14 a U', '§ 14 b U']);
  });

  it('says what was decided otherwise, why, and with which votes', () => {
    expect(textOf(decided({ outcome: 'sendBack', comment: 'Skriv om tidplanen.' }))).toContain(
      'RPO Barn beslutar att återremittera ärendet till RAG Barnonkologi.\nMotivering: Skriv om tidplanen.'
    );
    const rejected = decided({ outcome: 'reject', comment: 'Ryms inte.', votes: { for: 2, against: 5 } }, null, 'majority');
    expect(textOf(rejected)).toContain(
      'RPO Barn beslutar att avslå uppdragsbeskrivningen.\nBeslutet fattades med 5 röster mot 2.\nMotivering: Ryms inte.'
    );
    expect(textOf(decided())).toContain('Diarienummer: ännu inte angivet');
    expect(textOf(decided())).toContain('Gruppen har ingen gällande uppdragsbeskrivning.');
  });

  it('says what a body on the way decided', () => {
    const one = decided();
    const endorsed = { ...one, decision: one.round.decisions[0]! };
    expect(textOf(endorsed)).toContain('Kunskapsrådet beslutar att tillstyrka att uppdragsbeskrivningen fastställs.');
  });
});

describe('an agenda', () => {
  it('puts each case with a proposal, in order', () => {
    const common = { groupName: 'RAG Ögon', submitted: '2026-02-02', author: 'Karin Fiktivström', comment: '' } as const;
    const agenda = agendaDocument('Regionsjukvårdsledningen', [
      { ...common, mandateKey: 'm1', title: 'Uppdragsbeskrivning för RAG Ögon', matter: 'new', stepKind: 'establish' },
      { ...common, mandateKey: 'm2', title: 'Uppdragsbeskrivning för RAG Öron', matter: 'renewal', stepKind: 'endorse', comment: 'Brådskar.' }
    ]);
    expect(documentText(agenda)).toBe(
      [
        'Föredragningslista',
        '',
        'Uppdragsbeskrivning för RAG Ögon',
        'Nytt uppdrag. RAG Ögon lämnade in uppdragsbeskrivningen 2 februari 2026 (Karin Fiktivström).',
        'Förslag till beslut: Regionsjukvårdsledningen fastställer uppdragsbeskrivningen.',
        '',
        'Uppdragsbeskrivning för RAG Öron',
        'Förnyat uppdrag. RAG Ögon lämnade in uppdragsbeskrivningen 2 februari 2026 (Karin Fiktivström).',
        'Gruppens kommentar: Brådskar.',
        'Förslag till beslut: Regionsjukvårdsledningen tillstyrker att uppdragsbeskrivningen fastställs.',
        ''
      ].join('\n')
    );
  });

  it('names its meeting as far as it is known', () => {
    expect(meetingLine('RSL', '2026-03-12', 'Linköping')).toBe('RSL, sammanträde 12 mars 2026, Linköping');
    expect(meetingLine('RSL', '', '')).toBe('RSL');
  });
});
