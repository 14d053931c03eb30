import { sourceOf } from '../../testing/importing/sourceOf';
import { documentAlone } from '../../testing/review/documentAlone';
import { templates } from '../../templates/templates';
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

/** Findings beyond those, in one document. */
const mostFalseAlarms = 1;

describe('the review of a published document by its text alone', () => {
  it.each(Object.entries(published))('%s finds all a careful reader finds, with at most one false alarm', (name, expected) => {
    const findings = reviewMandate({
      template: null,
      variables: { group: '', programmeArea: '' },
      answers: {},
      document: documentAlone(sourceOf('published', `${name}.txt`)),
      today: '2026-11-01',
      families: templates,
      isFinished: true
    });
    const left = expected.map((pair) => JSON.stringify(pair));
    const beyond = findings.filter(({ code, quote }) => {
      const at = left.indexOf(JSON.stringify([code, quote]));
      return at < 0 || left.splice(at, 1).length === 0;
    });

    expect(left).toEqual([]);
    expect(beyond.map(({ code, quote }) => `${code} ${quote}`).slice(mostFalseAlarms)).toEqual([]);
  });
});
