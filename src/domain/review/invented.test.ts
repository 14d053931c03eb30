import { readText } from '../importing/text/readText';
import { documentAlone } from '../../testing/review/documentAlone';
import { templates } from '../../templates/templates';
import type { Finding } from './finding';
import type { FindingCode } from './findingCode';
import { reviewMandate } from './reviewMandate';

const review = (text: string): readonly Finding<FindingCode>[] =>
  reviewMandate({
    template: null,
    variables: { group: '', programmeArea: '' },
    answers: {},
    document: documentAlone(readText('uppdrag.txt', text)),
    today: '2026-11-01',
    families: templates,
    isFinished: true
  });

const serious = (text: string): readonly string[] =>
  review(text)
    .filter(({ severity }) => severity !== 'advice')
    .map(({ code, quote }) => (quote === '' ? code : `${code}: ${quote}`));

const decision = 'Fastställd av Samverkansnämndens Ledningsgrupp den 12 mars 2026, § 14, dnr 2026/118';

/** Written for these tests, with slips of the same kinds as in the published documents, but none of them. */
const slips: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>> = {
  'a working group on diabetes': [
    `Uppdragsbeskrivning för regional arbetsgrupp Diabetes och fetma

${decision}

Uppdrag

Arbetsgruppen arbetar på uppdrag av RPO Endokrina sjukdomar.

Arbetsgruppen ska:

- Kartlägga vårdkejdor i regionerna.
- Stödja uppföljning kartläggning och utvärdering.
- Samverka med regionala programområdet, RCC och Diabetes och Fetma i andra sjukvårdsregioner.

Tidplan

Gruppen arbetar tills vidare. Slutrapport lämnas den 31 juni 2027.

Rapportering

Gruppen för minnesanteckningar vid varje möte och rapporterar till programområdet,

Sammansättning

Sammankallande utses av arbetsgruppen för två år. Gruppens ordförande är anställd av Region Kalmar län.

Varje region bekostar sina deltagare.

Kostnader

Regionerna betalar för sina representanter.

Arbetsmaterial
`,
    [
      'misspelling: vårdkejdor',
      'finalDeliveryInPermanentGroup: Slutrapport',
      'impossibleDate: 31 juni 2027',
      'unfinishedSentence: och rapporterar till programområdet,',
      'draftMark: Arbetsmaterial',
      'inconsistentName: Diabetes och Fetma',
      'missingComma: uppföljning kartläggning',
      'wordSlip: med regionala programområdet',
      'twoWordsForRole: Gruppens ordförande är anställd av Region Kalmar län.',
      'sameRuleTwice: Regionerna betalar för sina representanter.'
    ]
  ],
  'a collaboration group without mandator and finance': [
    `Uppdragsbeskrivning för regional samverkansgrupp Patientsäkerhet

Fastställd av Samverkansnämnden ÅÅÅÅ-MM-DD

Syfte

Gruppen ska bidra till säker vård i landstingen. Den arbetar med vård-och omsorg.

Arbets former

Deltagarnas ansvarar för att beslut förankras.

Sammansättning

Gruppen består av en ledamot per region. Ordförande väljs av gruppen. Ordförande utses av Samverkansnämnden.

Rapportering

Information till nationella arbetsgrupper förmedlas via staben. Gruppen rapporterar att att arbetet pågår.
`,
    [
      'missingSection',
      'missingSection',
      'draftMark: ÅÅÅÅ-MM-DD',
      'wordSlip: vård-och',
      'misspelling: Arbets former',
      'wordSlip: Deltagarnas ansvarar',
      'twoRulesForRole: Ordförande utses av Samverkansnämnden.',
      'wordSlip: att att',
      'decisionDataMissing: Fastställd av Samverkansnämnden ÅÅÅÅ-MM-DD',
      'supersededName: landstingen',
      'unclearRange: till nationella arbetsgrupper'
    ]
  ],
  'a task force with residue': [
    `Uppdragsbeskrivning för arbetsgrupp Hjärtsvikt

Uppdrag

Gruppen arbetar på uppdrag av programområdet. Kvalitetmått följs varje år.

Gruppen ska särskilt:

Leveranser

Gruppen lämnar ett förslag till vårdprogram senast den 1 mars 2025.

Rapportering

Gruppen rapporterar till programområdet enligt Fel! Hittar inte referenskälla.

–

Sammansättning

Sammankallande leder gruppen. Deltagarna är experter från tre sjukhus.

Finansiering

Regionerna betalar för sina deltagare
`,
    [
      'misspelling: Kvalitetmått',
      'emptyList: Gruppen ska särskilt:',
      'residue: Fel! Hittar inte referenskälla.',
      'strayMark: –',
      'unfinishedSentence: betalar för sina deltagare',
      'noDecisionLine',
      'pastDate: 1 mars 2025'
    ]
  ]
};

const flawless: Readonly<Record<string, string>> = {
  'a working group': `Uppdragsbeskrivning för regional arbetsgrupp Sömnmedicin i Sydöstra sjukvårdsregionen

${decision}

Uppdrag

Arbetsgruppen arbetar på uppdrag av programområde Lung- och allergisjukdomar.

Arbetsgruppen ska:

- jämföra regionernas väntetider till sömnutredning en gång om året
- ta fram ett gemensamt vårdförlopp för sömnapné
- sprida ny kunskap till vårdcentralerna.

Tidplan och leveranser

Arbetsgruppen är ett tidsbegränsat projekt som avslutas den 31 december 2028. Slutleverans lämnas den 30 november 2028.

Rapportering

Sammankallande rapporterar till programområdet varje höst.

Sammansättning

Gruppen har två deltagare från varje region. Lungläkare, öron-, näs- och halsläkare samt sjuksköterskor ska finnas med.

Finansiering

Respektive region finansierar sina deltagare.
`,
  'a collaboration group': `Uppdragsbeskrivning för den sjukvårdsregionala samverkansgruppen Forskning och utbildning

${decision}

Uppdragsgivare

Samverkansnämndens Ledningsgrupp är uppdragsgivare.

Syfte och uppdrag

Samverkansgruppen Forskning och utbildning utgör en länk mellan den nationella och den lokala nivån. Uppdraget innefattar:

1. Att samordna kliniska studier i hälso- och sjukvården.
2. Att stödja utbildning, handledning och kompetensutveckling.

Sammansättning av ledamöter

Varje region ska ha en ledamot i samverkansgruppen. Ordförande föreslås av samverkansgruppen och utses av Kunskapsstyrningsgruppen för en period av två år i taget.

Kostnader

Respektive region svarar för sina deltagares kostnader.

Rapportering

Vid samverkansgruppens sammanträden förs minnesanteckningar. Aktivitetsplanen rapporteras före den 28 februari efterföljande år.
`,
  'a council': `Uppdragsbeskrivning för kunskapsråd Medicin och akut vård

${decision}

Uppdrag

Kunskapsrådet har sitt uppdrag av Regionsjukvårdsledningen, som är dess uppdragsgivare.

Kunskapsrådet ska tillstyrka programområdenas uppdrag och följa deras arbete.

Arbetssätt

Kunskapsrådet sammanträder fyra gånger per år. Sammankallande kallar till mötena.

Rapportering

Kunskapsrådet lämnar en årsrapport i november varje år.

Sammansättning

I rådet ingår en verksamhetschef från varje region.

Finansiering

Varje region betalar för sina ledamöter.
`
};

describe('documents written for the tests', () => {
  it.each(Object.entries(slips))('%s: every slip is found, and nothing else', (_name, [text, expected]) => {
    expect([...serious(text)].sort()).toEqual([...expected].sort());
  });

  it.each(Object.entries(flawless))('%s without slips gives neither errors nor warnings', (_name, text) => {
    expect(serious(text)).toEqual([]);
  });
});
