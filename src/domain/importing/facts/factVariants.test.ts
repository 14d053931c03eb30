import { segmentationOf, type WrittenSection } from '../../../testing/importing/segmentationOf';
import type { SectionMeaning } from '../../template/meaning';
import type { ImportedFields } from '../importedFields';
import { extractFields } from './extractFields';

const fieldsOf = (...sections: readonly WrittenSection[]): ImportedFields => extractFields(segmentationOf(sections)).fields;

const said = (meaning: SectionMeaning, ...lines: readonly string[]): ImportedFields => fieldsOf({ meaning, lines });

describe('who leads the group', () => {
  it.each<[string, Partial<ImportedFields>]>([
    ['Ordförandeskapet alternerar vartannat år.', { chairTermYears: 2, chairRotation: 'alternerar vartannat år' }],
    ['Ordförandeskapet ska rotera mellan regionerna vart tredje år.', { chairTermYears: 3, chairRotation: 'ska rotera mellan regionerna vart tredje år' }],
    ['Sammankallande utses för tre år i sänder.', { chairTermYears: 3, chairAppointedBy: null, chairRotation: null }],
    ['Ordförande utses av Regionsjukvårdsledningen på två år.', { chairTermYears: 2, chairAppointedBy: 'Regionsjukvårdsledningen' }],
    ['Ordförande utses av RPO Barn och ungdomars hälsa och leder gruppens möten.', { chairAppointedBy: 'RPO Barn och ungdomars hälsa' }],
    ['Ordförande utses av RPO Perioperativ vård, intensivvård och transplantation.', { chairAppointedBy: 'RPO Perioperativ vård, intensivvård och transplantation' }],
    ['Ordförande utses av programområdet, dock högst två gånger.', { chairAppointedBy: 'programområdet', chairTermYears: null }],
    ['Gruppen väljer inom sig en ordförande för ett år.', { chairAppointedBy: 'gruppen', chairTermYears: 1 }],
    ['Arbetsgruppen utser själv sin ordförande.', { chairAppointedBy: 'arbetsgruppen' }],
    ['Kunskapsstyrningsgruppen utser ordförande för gruppen.', { chairAppointedBy: 'Kunskapsstyrningsgruppen' }],
    ['Ordförande och ledamöter utses av Samverkansnämnden för fyra år.', { chairAppointedBy: 'Samverkansnämnden', chairTermYears: 4 }],
    ['Ledamöter utses av respektive region och ordförande utses av ledningsgruppen.', { chairAppointedBy: 'ledningsgruppen' }],
    ['Ordförande väljs av gruppen. Mandatperioden är två år.', { chairAppointedBy: 'gruppen', chairTermYears: 2 }],
    ['Ordförandens mandatperiod är 3 år med möjlighet till omval.', { chairTermYears: 3 }],
    ['Ordförandeskapet växlar årligen mellan regionerna.', { chairTermYears: 1, chairRotation: 'växlar årligen mellan regionerna' }],
    ['Ordförandeskapet går mellan regionerna i tvåårsperioder.', { chairTermYears: 2, chairRotation: 'går mellan regionerna i tvåårsperioder' }],
    ['Ordförandeuppdraget är tvåårigt.', { chairTermYears: 2, chairRotation: null }],
    ['Uppdraget som sammankallande gäller tre år.', { chairTermYears: 3 }],
    ['Ordföranden nomineras av gruppen och utses för två år i taget av Regionsjukvårdsledningen.', { chairAppointedBy: 'Regionsjukvårdsledningen', chairTermYears: 2 }],
    ['Ordförande utses vid det årliga mötet av programområdet.', { chairAppointedBy: 'programområdet', chairTermYears: null }],
    ['Ordförande utses av och bland ledamöterna.', { chairAppointedBy: 'ledamöterna' }],
    ['Gruppen leds av en ordförande. Denne utses av programområdet för tre år.', { chairAppointedBy: 'programområdet', chairTermYears: 3 }],
    [
      'Uppdraget som ordförande cirkulerar mellan Region Jönköpings län, Region Kalmar län och Region Östergötland i tvååriga mandat.',
      {
        chairTermYears: 2,
        chairRotation: 'cirkulerar mellan Region Jönköpings län, Region Kalmar län och Region Östergötland i tvååriga mandat'
      }
    ],
    ['Vice ordförande utses av gruppen för ett år.', { chairAppointedBy: null, chairTermYears: null }],
    ['The chair is appointed by the Regional Board for a term of two years.', { chairAppointedBy: 'Regional Board', chairTermYears: 2 }],
    ['The group elects its chair.', { chairAppointedBy: 'the group' }],
    ['The chair rotates between the regions every second year.', { chairTermYears: 2, chairRotation: 'rotates between the regions every second year' }],
    ['Formanden udpeges af Regionsrådet for to år ad gangen.', { chairAppointedBy: 'Regionsrådet', chairTermYears: 2 }]
  ])('%s', (sentence, expected) => {
    expect(said('composition', sentence)).toMatchObject(expected);
  });

  it.each([
    'Ledamöterna utses av respektive region för tre år.',
    'Ordföranden har minst tio års erfarenhet.',
    'Ordföranden lämnar en rapport vartannat år.',
    'Ledamöternas uppdrag roterar vartannat år.',
    'Ordförande utses och ska varje år redovisa arbetet.',
    'Ordförande <ange av vem> utses av <X> för två år.'
  ])('is not told by: %s', (sentence) => {
    expect(said('composition', sentence)).toMatchObject({ chairTermYears: null, chairAppointedBy: null, chairRotation: null });
  });

  it('is told by the section on it, or else by the sentences that set a rule', () => {
    expect(said('composition', 'Varje region har en ledamot. Ordförande utses av gruppen. Gruppen adjungerar vid behov.').chair).toBe(
      'Ordförande utses av gruppen.'
    );
    expect(said('chairTask', 'Utses av programområdet för två år.')).toMatchObject({
      chairAppointedBy: 'programområdet',
      chairTermYears: 2
    });
    expect(said('chairTask', 'Ordförande:', '- leder möten').chair).toBe('Ordförande:\nleder möten');
  });
});

describe('how often the group meets', () => {
  it.each<[string, number]>([
    ['Gruppen träffas fyra gånger per år.', 4],
    ['Arbetsgruppen ska träffas minst en gång i kvartalet.', 4],
    ['Gruppen sammanträder 2–4 ggr/år.', 2],
    ['Gruppen möts två till tre gånger om året, varav ett möte är fysiskt.', 2],
    ['Minst sex möten per år hålls, varav två fysiska.', 6],
    ['Minst två gånger per termin sammanträder gruppen.', 4],
    ['Sammanträden hålls varannan månad.', 6],
    ['Gruppen träffas månadsvis.', 12],
    ['Gruppen har fyra ordinarie möten årligen.', 4],
    ['Ordförande kallar till möten minst fyra gånger per år.', 4],
    ['Gruppens möten är minst fyra per år.', 4],
    ['Gruppen träffas regelbundet, minst 6 gånger/år.', 6],
    ['Gruppen ska sammanträda minst två och högst fyra gånger per år.', 2],
    ['Möte hålls minst varannan månad, totalt sex gånger per år.', 6],
    ['Möten: minst 3 gånger per år.', 3],
    ['The group meets at least twice a year.', 2],
    ['Meetings are held quarterly.', 4],
    ['The group holds four meetings per year.', 4],
    ['Gruppen mødes mindst fire gange om året.', 4]
  ])('%s', (sentence, times) => {
    expect(said('waysOfWorking', sentence).meetingsPerYear).toBe(times);
  });

  it.each([
    'Utifrån Socialstyrelsens sex dimensioner av god vård arbetar gruppen vidare.',
    'De två regionerna träffas vid behov.',
    'Delleverans sker en gång per år vid möte mellan RPO och dess RAG.',
    'Gruppen rapporterar två gånger per år vid nämndens möten.',
    'Gruppen träffas högst sex gånger per år.',
    'Ordförandena i de sjukvårdsregionala grupperna träffas två gånger per år.',
    'Arbetsutskottet har veckovisa avstämningar.',
    'Gruppen deltar i två nationella möten per år.',
    'Handlingsplanen revideras en gång per år.',
    'Gruppen ska ha två fysiska möten och fyra digitala möten per år.',
    'Gruppens sex ledamöter träffas vid behov.',
    'Antalet ledamöter är minst fyra.'
  ])('is not told by: %s', (sentence) => {
    expect(said('waysOfWorking', sentence).meetingsPerYear).toBeNull();
  });

  it('is not told by a task', () => {
    expect(said('specificTasks', '- anordna möten för professionen två gånger per år').meetingsPerYear).toBeNull();
  });
});

describe('the yearly plan', () => {
  it.each<[string, string, string | null]>([
    ['En verksamhetsplan lämnas senast den 15 mars.', 'verksamhetsplan', '03-15'],
    ['Gruppen upprättar årligen en handlingsplan. Planen lämnas före den 1 december varje år.', 'handlingsplan', '12-01'],
    ['Handlingsplan och årsrapport lämnas senast den 31 januari.', 'handlingsplan', '01-31'],
    ['Årsrapport lämnas senast 15 mars och handlingsplan senast 1 december.', 'handlingsplan', '12-01'],
    ['Senast den 1 november varje år lämnas en aktivitetsplan till RPO.', 'aktivitetsplan', '11-01'],
    ['Handlingsplan tas fram. Årsrapport lämnas senast 31 mars.', 'handlingsplan', null],
    ['Verksamhetsplan för kommande år ska vara beslutad före den 1 december.', 'verksamhetsplan', '12-01'],
    ['Aktivitetsplanen lämnas senast sista februari.', 'aktivitetsplan', null],
    ['Verksamhetsplanen skickas till RPO senast 15/2.', 'verksamhetsplan', '02-15'],
    ['The group submits an activity plan by 31 January each year.', 'activity plan', '01-31'],
    ['En handlingsplan upprättas varje år och årsrapport lämnas senast den 1 mars.', 'handlingsplan', null],
    ['Aktivitetsplanen udarbejdes hvert år og sendes senest den 15. marts.', 'aktivitetsplan', '03-15']
  ])('%s', (sentence, planName, planDeadline) => {
    expect(said('reporting', sentence)).toMatchObject({ planName, planDeadline });
  });

  it.each([
    'Gruppen rapporterar hur den nationella handlingsplanen följs.',
    'Gruppen ska ta fram en handlingsplan för suicidprevention.',
    'Årsrapport lämnas senast den 15 mars.',
    'Vårdplaner upprättas årligen.'
  ])('is not told by: %s', (sentence) => {
    expect(said('reporting', sentence)).toMatchObject({ planName: null, planDeadline: null });
  });
});

describe('deliveries', () => {
  const delivery = (what: string, date: string | null, recurrence: string | null, receiver: string | null) => ({
    what,
    date,
    recurrence,
    receiver
  });
  it.each<[string, readonly ReturnType<typeof delivery>[]]>([
    ['Slutrapport lämnas till RPO 2027-06-30.', [delivery('Slutrapport', '2027-06-30', null, 'RPO')]],
    ['Senast den 30 juni 2027 ska slutrapport lämnas till RPO Akut vård.', [delivery('slutrapport', '2027-06-30', null, 'RPO Akut vård')]],
    [
      'Delleverans sker i maj 2026 och slutleverans lämnas den 1 december 2026 till Regionsjukvårdsledningen.',
      [delivery('Delleverans', 'maj 2026', null, null), delivery('slutleverans', '2026-12-01', null, 'Regionsjukvårdsledningen')]
    ],
    ['Delleveranser lämnas 2026-05-01 och 2026-11-01.', [delivery('Delleveranser', '2026-05-01', null, null), delivery('Delleveranser', '2026-11-01', null, null)]],
    ['Delleverans 1: kartläggning av vården, 2026-05-01', [delivery('Delleverans 1: kartläggning av vården', '2026-05-01', null, null)]],
    ['Delleverans (lägesrapport) lämnas den 1 mars 2027.', [delivery('Delleverans (lägesrapport)', '2027-03-01', null, null)]],
    ['Delleverans lämnas två gånger per år till programområdet.', [delivery('Delleverans', null, 'två gånger per år', 'programområdet')]],
    [
      'Delrapport lämnas i juni 2026, slutrapport i december 2026.',
      [delivery('Delrapport', 'juni 2026', null, null), delivery('slutrapport', 'december 2026', null, null)]
    ],
    ['Delleverans lämnas vid behov.', [delivery('Delleverans', null, null, null)]],
    ['Delleveranser redovisas årligen i RPO:s årsrapport.', [delivery('Delleveranser', null, 'årligen', 'RPO:s årsrapport')]],
    ['Slutleverans: 31 december 2026.', [delivery('Slutleverans', '2026-12-31', null, null)]],
    ['Slutleverans lämnas utan bestämt datum.', [delivery('Slutleverans', null, null, null)]],
    ['- Kartläggning klar 2026-05-01', [delivery('Kartläggning klar', '2026-05-01', null, null)]],
    ['A final report is submitted to the steering group by 30 June 2027.', [delivery('final report', '2027-06-30', null, 'steering group')]],
    ['Gruppen har inga särskilda leveranser.', []],
    ['Gruppen avslutas den 31 december 2027.', []],
    ['- Gruppen upphör 2027-12-31', []],
    ['<Ange datum för delleveranser och slutleverans.>', []]
  ])('%s', (sentence, expected) => {
    expect(said('timetable', sentence).deliverables).toEqual(expected);
  });
});

describe('whether the group is permanent', () => {
  it.each<[string, boolean | null]>([
    ['Arbetsgruppen är permanent.', true],
    ['Gruppen är tillsatt tills vidare.', true],
    ['Arbetsgruppen avslutas den 31 december 2027.', false],
    ['Gruppen är ett tidsbegränsat projekt.', false],
    ['The group is permanent.', true],
    ['Gruppen är midlertidig.', false],
    ['Arbetsgruppen kan vara temporär eller permanent.', null],
    ['Om gruppen ska bli permanent beslutas av ledningsgruppen.', null],
    ['Gruppen söker permanenta lösningar eller tillfälliga.', null],
    ['Ange om gruppen är permanent.', null],
    ['Lokalerna är permanenta.', null]
  ])('%s', (sentence, expected) => {
    expect(said('timetable', sentence).permanent).toBe(expected);
  });
});

describe('who gives the mandate', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['Arbetsgruppen arbetar på uppdrag av RPO Cancersjukdomar och RPO Barn och ungdomars hälsa.', ['RPO Cancersjukdomar', 'RPO Barn och ungdomars hälsa'], []],
    ['Uppdragsgivare är Regionsjukvårdsledningen.', ['Regionsjukvårdsledningen'], []],
    ['Uppdragsgivare: Samverkansnämnden med stöd av Kunskapsstyrningsgruppen', ['Samverkansnämnden'], ['Kunskapsstyrningsgruppen']],
    ['Gruppen får sitt uppdrag av Regionsjukvårdsledningen och kunskapsrådet Kirurgi och cancer.', ['Regionsjukvårdsledningen', 'kunskapsrådet Kirurgi och cancer'], []],
    ['RSG arbetar på uppdrag av och rapporterar till Regionsjukvårdsledningen.', ['Regionsjukvårdsledningen'], []],
    ['Regionsjukvårdsledningen ger arbetsgruppen i uppdrag att kartlägga vården.', ['Regionsjukvårdsledningen'], []],
    ['Gruppen rapporterar till Regionsjukvårdsledningen som är gruppens uppdragsgivare.', ['Regionsjukvårdsledningen'], []],
    ['Samverkansnämndens ledningsgrupp', ['Samverkansnämndens ledningsgrupp'], []],
    ['The group works on behalf of the Regional Board.', ['Regional Board'], []],
    ['Gruppen arbejder på vegne af Regionsrådet.', ['Regionsrådet'], []],
    ['Processtödet arbetar på uppdrag av staben.', [], []],
    ['Med stöd av processledare genomför gruppen sitt arbete.', [], []],
    ['Arbetsgrupp <X> arbetar på uppdrag av programområde <X>.', [], []]
  ])('%s', (sentence, mandators, endorsers) => {
    expect(said('mandator', sentence)).toMatchObject({ mandators, endorsers });
  });

  it('is not told by a task', () => {
    expect(said('specificTasks', '- utreda frågor, vilket gruppen bedriver på uppdrag av Socialstyrelsen').mandators).toEqual([]);
  });
});

describe('whom the group steers, and by what it is steered', () => {
  it('tells a steering group from a group that has one', () => {
    expect(said('other', 'Gruppen utgör styrgrupp för RAG Sepsis och RAG Feber.').steers).toEqual(['RAG Sepsis', 'RAG Feber']);
    expect(said('other', 'Gruppen har en styrgrupp.', 'Styrgrupp för gruppen är RPO.').steers).toEqual([]);
  });

  it('knows documents in a list and in a sentence, and no other list', () => {
    expect(said('principles', 'Arbetet regleras i:', '- Reglemente för nämnden', '- Samverkansavtal 2024').steeringDocuments).toEqual([
      'Reglemente för nämnden',
      'Samverkansavtal 2024'
    ]);
    expect(said('background', 'Arbetet bedrivs i enlighet med samverkansavtalet.').steeringDocuments).toEqual(['samverkansavtalet']);
    expect(said('background', 'Gruppen arbetar utifrån patientens behov och gemensamma mål.').steeringDocuments).toEqual([]);
    expect(said('specificTasks', '- samordnar arbete utifrån överenskommelser').steeringDocuments).toEqual([]);
  });
});
