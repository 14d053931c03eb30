import type { SectionMeaning } from '../../template/meaning';

type NamedMeaning = Exclude<SectionMeaning, 'other'>;

/**
 * Headings that mandates carry, by what stands below them: of the Swedish families and their synonyms, and of English,
 * Danish and Norwegian documents. In small letters, without numbers. Those of a template are added to them.
 */
export const headingWords: Readonly<Record<NamedMeaning, readonly string[]>> = {
  decision: [
    'beslut', 'fastställande', 'fastställd', 'fastställt', 'beslutsinformation', 'beslutsuppgifter', 'dokumentinformation',
    'approval', 'decision', 'approved', 'godkendelse', 'beslutning', 'godkjenning'
  ],
  background: [
    'bakgrund', 'inledning', 'introduktion', 'sammanfattning', 'bakgrund och organisation', 'organisation', 'background',
    'introduction', 'context', 'baggrund', 'indledning', 'bakgrunn', 'innledning'
  ],
  principles: [
    'utgångspunkter', 'utgångspunkt', 'värdegrund', 'värderingar', 'principer', 'vägledande principer', 'grundläggande värderingar',
    'styrande dokument', 'styrdokument', 'principles', 'guiding principles', 'starting points', 'values', 'steering documents',
    'udgangspunkter', 'principper', 'værdier', 'prinsipper', 'utgangspunkt'
  ],
  mandator: [
    'uppdragsgivare', 'uppdragsgivande organ', 'beställare', 'mandator', 'mandating body', 'commissioning body', 'commissioned by',
    'principal', 'opdragsgiver', 'rekvirent', 'oppdragsgiver'
  ],
  purpose: [
    'syfte', 'syftet', 'ändamål', 'mål', 'målsättning', 'vision', 'purpose', 'aim', 'aims', 'objective', 'objectives', 'goal', 'goals',
    'scope', 'formål', 'mål og formål', 'hensigt'
  ],
  genericTasks: [
    'generellt uppdrag', 'generella uppdrag', 'generella uppgifter', 'gemensamt uppdrag', 'allmänt uppdrag', 'generiskt uppdrag',
    'grunduppdrag', 'generic tasks', 'general tasks', 'generic mandate', 'general mandate', 'common tasks', 'generelle opgaver',
    'fælles opgaver', 'generelt opdrag', 'generelle oppgaver'
  ],
  specificTasks: [
    'uppdrag', 'uppdraget', 'vårt uppdrag', 'våra uppgifter', 'gruppens uppdrag', 'arbetsgruppens uppdrag', 'samverkansgruppens uppdrag', 'programområdets uppdrag',
    'specifikt uppdrag', 'specifika uppdrag', 'specifika uppgifter', 'särskilt uppdrag', 'särskilda uppdrag', 'uppgift', 'uppgifter',
    'gruppens uppgifter', 'arbetsuppgifter', 'huvuduppgifter', 'ansvar och uppgifter', 'ansvarsområde', 'ansvarsområden', 'tasks',
    'task', 'assignment', 'assignments', 'mandate', 'specific tasks', 'specific mandate', 'duties', 'responsibilities',
    'remit', 'opgaver', 'opgave', 'opdrag', 'specifikke opgaver', 'særlige opgaver', 'arbejdsopgaver', 'oppgaver', 'mandat'
  ],
  timetable: [
    'tidplan', 'tidsplan', 'tidplan och leveranser', 'tid', 'tidsperiod', 'tidsram', 'uppdragstid', 'giltighetstid', 'varaktighet', 'leveranser',
    'leverans', 'milstolpar', 'timetable', 'timeline', 'schedule', 'time frame', 'duration', 'deliverables', 'milestones', 'leverancer',
    'milepæle', 'varighed', 'leveranser og tidsplan', 'varighet'
  ],
  waysOfWorking: [
    'arbetssätt', 'så arbetar vi', 'så arbetar gruppen', 'arbetsformer', 'arbetsform', 'arbetsmetoder', 'arbetsmetod', 'mötesformer', 'möten', 'sammanträden', 'arbetsordning',
    'former för arbetet', 'ways of working', 'working methods', 'methods of work', 'working arrangements', 'meetings', 'procedures',
    'mødefrekvens', 'mötesfrekvens', 'arbejdsform', 'arbejdsformer', 'arbejdsmetode', 'arbejdsmetoder', 'arbejdsgang', 'møder', 'mødeform', 'arbeidsform', 'møter'
  ],
  reporting: [
    'rapportering', 'återrapportering', 'uppföljning', 'redovisning', 'dokumentation', 'rapportering och uppföljning',
    'uppföljning och rapportering', 'reporting', 'reports', 'follow-up', 'documentation', 'afrapportering', 'opfølgning', 'dokumentation og rapportering'
  ],
  communication: [
    'kommunikation', 'information', 'informationsvägar', 'kommunikationsvägar', 'kommunikation och information', 'communication', 'communications',
    'kommunikasjon'
  ],
  cooperation: [
    'samarbete', 'samverkan', 'samarbetsparter', 'samverkansparter', 'gränssnitt', 'kontaktytor', 'cooperation', 'co-operation',
    'collaboration', 'interfaces', 'stakeholders', 'samarbejde', 'samarbejdspartnere', 'samarbeid'
  ],
  composition: [
    'sammansättning', 'gruppens sammansättning', 'arbetsgruppens sammansättning', 'bemanning', 'organisation och bemanning', 'representation',
    'deltagare i gruppen', 'vilka ingår', 'mandattid', 'mandatperiod', 'medlemmar', 'ledamöter', 'composition', 'membership', 'members of the group', 'staffing', 'participants',
    'sammensætning', 'gruppens sammensætning', 'bemanding', 'deltagerkreds', 'deltagere', 'sammensetning', 'bemanning og sammensetning'
  ],
  chairTask: [
    'ordförande', 'ordförandeskap', 'sammankallande', 'chair', 'chairman', 'chairperson', 'chairmanship', 'convener', 'convenor', 'formand',
    'formandskab', 'mødeleder', 'tovholder', 'leder'
  ],
  memberTask: ['deltagare', 'ledamot', 'representanter', 'member', 'members', 'medlemmer', 'medlem', 'deltager'],
  finance: [
    'finansiering', 'kostnader', 'kostnad', 'ekonomi', 'budget', 'resurser', 'ersättning', 'kostnader och finansiering', 'pengar', 'finance', 'finances',
    'financing', 'funding', 'costs', 'expenses', 'resources', 'økonomi', 'udgifter', 'omkostninger', 'utgifter'
  ]
};

/** Who a section on a role can be about, in the form that stands before *uppdrag*. */
export const roleOwners: Readonly<Record<'chairTask' | 'memberTask', readonly string[]>> = {
  chairTask: [
    'ordförandes', 'ordförandens', 'ordförande', 'sammankallandes', 'sammankallandens', 'sammankallande', "chair's", 'chair’s', 'chairs',
    "convener's", 'convener’s', 'formandens', 'mødelederens', 'leders'
  ],
  memberTask: [
    'deltagares', 'deltagarnas', 'deltagarens', 'deltagare', 'ledamöters', 'ledamöternas', 'ledamotens', 'ledamots', 'medlemmars',
    'medlemmarnas', 'representanternas', "members'", 'members’', "member's", 'member’s', 'medlemmernes', 'medlemmenes', 'deltagernes'
  ]
};

/** What such a section is called after its owner. */
export const roleNouns: readonly string[] = [
  'uppdrag', 'uppgift', 'uppgifter', 'roll', 'ansvar', 'åtagande', 'task', 'tasks', 'role', 'duties', 'responsibilities', 'assignment',
  'opgaver', 'opgave', 'rolle', 'ansvar og opgaver', 'oppgaver'
];
