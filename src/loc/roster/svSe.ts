import type { ChairDeviation, Turn } from '../../domain/chairing/chairTurn';
import type { ChairRule } from '../../domain/chairing/chairRule';
import type { CompositionFinding } from '../../domain/composition/compositionFinding';
import type { Cliff } from '../../domain/forecast/cliff';
import { countWord } from '../../domain/language/countWord';
import { inRunningText } from '../../domain/language/inRunningText';
import type { FindingWords, RosterNames } from './told';

const since = (date: string, { date: inText }: RosterNames): string => (date === '' ? '' : ` sedan ${inText(date)}`);

const person = (key: string, names: RosterNames): string => names.person(key) || 'Den som sitter på platsen';

/** Who and, on a seat of a region, for which. */
const holder = ({ personKey, regionKey }: { readonly personKey: string; readonly regionKey: string }, names: RosterNames): string =>
  regionKey === '' ? person(personKey, names) : `${person(personKey, names)} (${names.region(regionKey)})`;

const statuses: Readonly<Record<Extract<CompositionFinding, { kind: 'interestsNotCleared' }>['status'], string>> = {
  none: 'har inte lämnat någon jävsdeklaration. Platsen är inte aktiv förrän den är lämnad och bedömd.',
  declared: 'har lämnat en jävsdeklaration som inte är bedömd. Platsen är inte aktiv förrän det är gjort.',
  hindered: 'är jävig enligt bedömningen. Platsen kan inte bli aktiv.',
  unconfirmed: 'står som jävsprövad i bemanningen, men ingen som får pröva jäv har gjort det. Platsen är inte aktiv förrän någon har prövat.',
  otherPerson: 'har ett annat namn än den som jävsprövades på platsen. Platsen är inte aktiv förrän jävet har prövats igen.',
  lapsed: 'har en jävsdeklaration som har gått ut. Be om en ny, så att platsen blir aktiv igen.'
};

const lacks = (demand: CompositionFinding['demand'], who: string, what: string, date: string, names: RosterNames): string =>
  `${who} saknar ${what}${since(date, names)}.${demand === 'principle' ? ' Det bör finnas en.' : ''}`;

const findings: FindingWords = {
  regionWithoutMember: ({ regionKey, demand, since: date }, names) => lacks(demand, names.region(regionKey), 'ledamot', date, names),
  healthcareRegionWithoutMember: ({ healthcareRegion, demand, since: date }, names) =>
    lacks(demand, names.healthcareRegion(healthcareRegion), 'ledamot', date, names),
  countyWithoutMember: ({ regionKey, demand, since: date }, names) =>
    lacks(demand, names.municipalities(regionKey), 'ledamot', date, names) + ' Ledamoten utses med hjälp av länets stödstruktur (RSS).',
  professionMissing: ({ profession, since: date }, names) =>
    `Gruppen saknar ${inRunningText(profession)}${since(date, names)}. Vårdkedjan behöver professionen.`,
  careChainUnsaid: () => 'Gruppen har inte sagt vilka professioner som vårdkedjan behöver. Ange profession på platserna.',
  patientAssociationsNotConsidered: () =>
    'Det finns ingen anteckning om att samarbete med patient- och närståendeföreningar har övervägts. Skriv vad ni kom fram till.',
  employedElsewhere: (finding, names) => `${holder(finding, names)} ska vara anställd av en region, men är det av ${finding.organisation}.`,
  employerUnsaid: (finding, names) => `${holder(finding, names)} saknar uppgift om arbetsgivare. Fyll i organisationen.`,
  notDrawnFrom: (finding, names) => `${holder(finding, names)} ska komma från ${names.group(finding.sourceKey)}, men sitter inte där.`,
  notMemberOf: (finding, names) => `${holder(finding, names)} ska också ingå i ${names.group(finding.otherKey)}, men sitter inte där.`,
  nationalMemberMissing: ({ personKey, mirrorKey, since: date }, names) =>
    mirrorKey === ''
      ? 'Sjukvårdsregionens nationella ledamot ska ingå i gruppen, men ingen är känd.'
      : `${person(personKey, names)} företräder sjukvårdsregionen i ${names.group(mirrorKey)}${since(date, names)}, men ingår inte i gruppen.`,
  notAnchored: ({ body }) => `Det finns ingen uppgift om att sammansättningen är förankrad hos ${body}. Ange dagen när det är gjort.`,
  genderBalanceNotConsidered: () => 'Det finns ingen anteckning om att en jämn fördelning mellan kvinnor och män har övervägts. Skriv vad ni kom fram till.',
  anchoringOutdated: ({ body, anchoredOn, because, since: date }, names) =>
    because === 'changed'
      ? `Sammansättningen förankrades hos ${body} ${names.date(anchoredOn)}, men har ändrats sedan ${names.date(date)}. Förankra den på nytt och ange dagen.`
      : `Sammansättningen förankrades hos ${body} ${names.date(anchoredOn)} och skulle ha förankrats på nytt ${names.date(date)}. Ange dagen när det är gjort.`,
  seatVacant: ({ seatKey, regionKey, since: date }, names) => {
    const what = `${regionKey === '' ? '' : `${names.region(regionKey)}: `}${names.seat(seatKey)}`;
    return date === '' ? `${what} har aldrig varit tillsatt.` : `${what} är vakant${since(date, names)}.`;
  },
  interestsNotCleared: (finding, names) => `${holder(finding, names)} ${statuses[finding.status]}`
};

const years = (count: number): string => (count === 1 ? 'ett år' : `${countWord(count)} år`);

const region = (key: string, names: RosterNames): string => (key === '' ? 'någon utan region' : names.region(key));

const deviations: { readonly [Kind in ChairDeviation['kind']]: (told: Extract<ChairDeviation, { readonly kind: Kind }>, names: RosterNames) => string } = {
  vacant: (told, names) => (told.since === '' ? 'Ingen har lett gruppen än.' : `Ingen leder gruppen${since(told.since, names)}.`),
  notCleared: (told, names) => `${person(told.personKey, names)} är utsedd att leda gruppen, men platsen är inte aktiv förrän jävet är bedömt.`,
  otherRegion: (told, names) =>
    `Det är ${names.region(told.expected)} som har tur, men gruppen leds av ${region(told.actual, names)}${since(told.since, names)}.`,
  otherThanBody: (told, names) =>
    `Uppdraget följer ordförandeskapet i ${names.group(told.bodyKey)}, som ${names.region(told.expected)} har, men gruppen leds av ${region(told.actual, names)}${since(told.since, names)}.`,
  pastYears: (told, names) => `Uppdraget gäller ${years(told.years)} i taget. Perioden är slut${since(told.since, names)}.`,
  membershipEnded: (told, names) => `Den som leder gruppen är inte längre ledamot${since(told.since, names)}, och då upphör uppdraget.`,
  reappointed: (told, names) => `Uppdraget gäller högst ${years(told.years)} och kan inte förlängas, men samma person har fått det igen${since(told.since, names)}.`
};

/** Swedish adds nothing to a name that ends in s, x or z. */
const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** How rosters stand against the rules of their families. */
export const svSe = {
  demand: { required: 'ska', principle: 'bör' } satisfies Record<CompositionFinding['demand'], string>,
  finding: (finding: CompositionFinding, names: RosterNames): string => (findings[finding.kind] as (told: CompositionFinding, names: RosterNames) => string)(finding, names),
  chair: {
    rule: (rule: ChairRule): string => {
      switch (rule.kind) {
        case 'rotatesBetweenRegions':
          return `Uppdraget att leda gruppen roterar mellan regionerna. Varje region har det i ${years(rule.everyYears)}.`;
        case 'appointedForYears':
          return `Den som leder gruppen utses${rule.appointedBy === '' ? '' : ` av ${rule.appointedBy}`}${rule.proposedBy === '' ? '' : ` på förslag av ${rule.proposedBy}`} för ${years(rule.years)} i taget.`;
        case 'electedByGroup':
          return 'Gruppen utser själv den som leder den.';
        case 'followsBody':
          return 'Den som leder gruppen kommer från den region som har ordförandeskapet i ett annat organ.';
        case 'none':
          return 'Det finns ingen regel för vem som leder gruppen.';
      }
    },
    now: ({ regionKey, to }: Turn, names: RosterNames): string => `${region(regionKey, names)} har tur${to === '' ? '' : ` till och med ${names.date(to)}`}.`,
    next: ({ regionKey, from }: Turn, names: RosterNames): string => {
      const when = from === '' ? '' : ` från ${names.date(from)}`;
      return regionKey === '' ? `Uppdraget ska ges på nytt${when}.` : `Nästa tur är ${genitive(names.region(regionKey))}${when}.`;
    },
    deviation: (told: ChairDeviation, names: RosterNames): string => (deviations[told.kind] as (told: ChairDeviation, names: RosterNames) => string)(told, names)
  },
  cliff: ({ termKeys, of, from, to }: Cliff, names: RosterNames): string =>
    from === to
      ? `${termKeys.length} av ${of} slutar ${names.date(from)}.`
      : `${termKeys.length} av ${of} slutar mellan ${names.date(from)} och ${names.date(to)}.`
};

export type RosterStrings = typeof svSe;
