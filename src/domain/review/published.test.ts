import { sourceOf } from '../../testing/importing/sourceOf';
import { documentAlone } from '../../testing/review/documentAlone';
import { templates } from '../../templates/templates';
import { importDocument } from '../importing/importDocument';
import type { Finding } from './finding';
import type { FindingCode } from './findingCode';
import { reviewMandate } from './reviewMandate';

type Expected = readonly [FindingCode, string];

/** What a careful reader stops at in the published documents, read by hand. */
const published: Readonly<Record<string, readonly Expected[]>> = {
  'sydostra-rag-blank': [
    ['placeholder', '<X>'],
    ['placeholder', '<X>'],
    ['placeholder', '<X>'],
    ['placeholder', '<Beskriv uppdraget i punktform eller löpande text.>'],
    ['placeholder', '<Ange om gruppen är permanent för en del av programområdets uppdrag eller ett tidsbegränsat projekt.>'],
    ['placeholder', '<Ange datum för delleveranser och slutleverans.>'],
    ['placeholder', '<Ange hur gruppen ska dokumentera och rapportera sitt arbete.>'],
    [
      'placeholder',
      '<Ange hur arbetsgruppen ska bemannas med representanter från regionerna och representanter för eventuella andra intressenter.>'
    ],
    ['wordSlip', 'Deltagare i med']
  ],
  barnonkologi: [
    ['wordSlip', 'med nationella kunskapsstyrningen'],
    ['unfinishedSentence', 'som hör till programområdet'],
    ['finalDeliveryInPermanentGroup', 'Slutleverans'],
    ['misspelling', 'expertter'],
    ['misspelling', 'Samman kallandes'],
    ['misspelling', 'Samman kallande'],
    ['wordSlip', 'Deltagare i med'],
    ['noDecisionLine', ''],
    ['twoWordsForRole', 'Arbetsgruppens sammankallande:'],
    ['sameRuleTwice', 'Respektive region finansierar sina representanter i arbetsgrupper.']
  ],
  lakemedel: [
    ['misspelling', 'Arbetsätt'],
    ['misspelling', 'arbetsätt'],
    ['unfinishedSentence', 'för deltagarnas respektive anställningar,'],
    ['noDecisionLine', ''],
    ['unclearRange', 'till regionala programområden']
  ],
  'stod-for-utveckling': [
    ['draftMark', '2020-mm-dd'],
    ['wordSlip', 'hälso-och'],
    ['misspelling', 'förändringkunskap'],
    ['misspelling', 'verksamhetschefsgupper'],
    ['strayMark', '.'],
    ['draftMark', 'UTKAST'],
    ['decisionDataMissing', 'Fastställd av Samverkansnämndens Ledningsgrupp 2020-mm-dd'],
    ['supersededName', 'Uppsala-Örebro sjukvårdsregion'],
    ['inconsistentName', 'Stöd för Utveckling'],
    ['missingComma', 'implementering förbättringskunskap']
  ],
  'stab-och-arbetsutskott': [
    ['missingSection', ''],
    ['missingSection', ''],
    ['wordSlip', 'regionernas samverkar'],
    ['noDecisionLine', '']
  ]
};

/** The same documents against the template that fits them: there is more to hold them against. */
const againstTemplate: Readonly<Record<string, readonly Expected[]>> = {
  'sydostra-rag-blank': [
    ...(published['sydostra-rag-blank'] ?? []).slice(1).filter(([code]) => code === 'placeholder'),
    ['fixedTextSuperseded', 'Deltagare i med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.']
  ],
  barnonkologi: [
    ['wordSlip', 'med nationella kunskapsstyrningen'],
    ['unfinishedSentence', 'som hör till programområdet'],
    ['finalDeliveryInPermanentGroup', 'Slutleverans'],
    ['deliveryWithoutDate', 'Slutleverans'],
    ['misspelling', 'expertter'],
    ['misspelling', 'Samman kallandes'],
    ['misspelling', 'Samman kallande'],
    ['noDecisionLine', ''],
    ['foreignClause', 'Vid arbetsgruppernas sammanträden ska minnesanteckningar föras och delges RPO Barn och ungdomars hälsa.'],
    [
      'foreignClause',
      'Varje region bör som princip ha en ledamot i arbetsgruppen och sammansättningen ska innehålla relevanta professioner/expertter representerande hela vårdkedjan.'
    ],
    ['foreignClause', 'Samarbete med patient/närståendeföreningar ska övervägas.'],
    ['twoWordsForRole', 'Ordförande utses av arbetsgruppen.'],
    ['sameRuleTwice', 'Respektive region svarar för sin ledamots kostnader för medverkan i RAG Barnonkologi och hematologi.'],
    ['fixedTextSuperseded', 'Deltagare i med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.']
  ],
  lakemedel: published.lakemedel ?? [],
  'stod-for-utveckling': published['stod-for-utveckling'] ?? [],
  'stab-och-arbetsutskott': published['stab-och-arbetsutskott'] ?? []
};

/** Findings beyond those, in one document. */
const mostFalseAlarms = 1;

const today = '2026-11-01';

/** What is expected and not found, and what is found beyond that and beyond what is forgiven. */
function differences(findings: readonly Finding[], expected: readonly Expected[]): readonly [readonly string[], readonly string[]] {
  const left = expected.map((pair) => JSON.stringify(pair));
  const beyond = findings.filter(({ code, quote }) => {
    const at = left.indexOf(JSON.stringify([code, quote]));
    return at < 0 || left.splice(at, 1).length === 0;
  });
  return [left, beyond.map(({ code, quote }) => `${code} ${quote}`).slice(mostFalseAlarms)];
}

describe('the review of a published document finds all a careful reader finds, with at most one false alarm', () => {
  it.each(Object.entries(published))('%s, by its text alone', (name, expected) => {
    const findings = reviewMandate({
      template: null,
      variables: { group: '', programmeArea: '' },
      answers: {},
      document: documentAlone(sourceOf('published', `${name}.txt`)),
      today,
      families: templates,
      isFinished: true
    });
    expect(differences(findings, expected)).toEqual([[], []]);
  });

  it.each(Object.entries(againstTemplate))('%s, against its template', (name, expected) => {
    const { findings } = importDocument(sourceOf('published', `${name}.txt`), templates, { today });
    expect(differences(findings, expected)).toEqual([[], []]);
  });
});
