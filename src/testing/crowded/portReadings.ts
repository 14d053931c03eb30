import type { Ports } from '../../application/ports/ports';
import { busy } from './crowd';

/** What reads a site; the rest of the ports asks no list. */
type SitePorts = Omit<Ports, 'clock' | 'identifiers' | 'documents' | 'reader' | 'spreadsheets'>;

type Method = { readonly [P in keyof SitePorts]: `${P}.${keyof SitePorts[P] & string}` }[keyof SitePorts];

/** Methods that change something, and one that is no method. */
type Other =
  | 'rosterEditor.add'
  | `groupEditor.${'add' | 'save'}`
  | `seatEditor.${'addSeat' | 'changeSeat' | 'changeMember' | 'completeChange' | 'cancelChange' | 'describeTerm'}`
  | `personEditor.${'add' | 'change'}`
  | `mandates.${'create' | 'saveSection' | 'revise' | 'fill'}`
  | 'comments.add'
  | 'presence.tell'
  | 'snapshots.freeze'
  | 'ledger.append'
  | `chainDrafts.${'save' | 'remove'}`
  | 'caseIndex.write'
  | 'decisionRequests.add'
  | 'letterheads.store'
  | 'publicPages.open'
  | `established.${'publish' | 'setReviewDate' | 'addText' | 'putTextBack'}`
  | 'rosterSnapshots.freeze'
  | 'obligations.add'
  | 'compositionNotes.add'
  | 'attestations.add'
  | 'groupMeetings.save'
  | `groupReports.${'save' | 'deliver'}`
  | 'groupCalendars.save'
  | 'followupSettings.save'
  | 'sitePages.save'
  | 'nominations.record'
  | 'declarations.save'
  | 'clearances.record'
  | 'contributions.save'
  | 'followupNotes.save'
  | `meetings.${'save' | 'remove'}`
  | `decisionMakers.${'add' | 'remove'}`
  | `templates.${'saveTemplate' | 'saveClause'}`
  | `staffSnapshots.${'source' | 'keptAt' | 'givenAt' | 'write'}`
  | 'provisioning.schemaVersion';

/** Keys of what there is on the site. */
export interface CrowdedKeys {
  readonly groups: readonly string[];
  readonly mandates: readonly string[];
  readonly people: readonly string[];
  /** A group whose mandate is in force, its mandate, a text of it and the address of its file. */
  readonly inForce: { readonly group: string; readonly mandate: string; readonly snapshot: string; readonly file: string };
}

const one = async (ports: Ports, { group, mandate }: CrowdedKeys['inForce']): Promise<string> => (await ports.snapshots.ofMandates([mandate])).find(({ groupKey }) => groupKey === group)!.snapshot.key;

/** Everything the ports can read, asked for as much as a view may. A new method is either here or among those that change something. */
export const portReadings: Readonly<Record<Exclude<Method, Other>, (ports: Ports, keys: CrowdedKeys) => Promise<unknown>>> = {
  'session.user': ({ session }) => session.user(),
  'session.address': ({ session }) => session.address(),
  'session.mayWriteFor': ({ session }) => session.mayWriteFor(busy.group),
  'session.writingGroups': ({ session }) => session.writingGroups(),
  'session.decidingBodies': ({ session }) => session.decidingBodies(),
  'session.mayKeepRosters': ({ session }) => session.mayKeepRosters(),
  'session.mayPublish': ({ session }) => session.mayPublish(),
  'session.mayReviseTemplates': ({ session }) => session.mayReviseTemplates(),
  'session.mayConfigure': ({ session }) => session.mayConfigure(),
  'session.isParticipant': ({ session }) => session.isParticipant(),
  'templates.current': ({ templates }) => templates.current('sydostra-rag'),
  'templates.version': ({ templates }) => templates.version({ family: 'sydostra-rag', version: 1 }),
  'templates.families': ({ templates }) => templates.families(),
  'templates.contents': ({ templates }) => templates.contents(),
  'templates.obligations': ({ templates }) => templates.obligations('sydostra-rag'),
  'templates.contactRoutes': ({ templates }) => templates.contactRoutes('sydostra-rag'),
  'templates.reports': ({ templates }) => templates.reports(),
  'roster.group': ({ roster }) => roster.group(busy.group),
  'roster.groups': ({ roster }) => roster.groups(),
  'roster.profile': ({ roster }) => roster.profile(busy.group),
  'roster.profiles': ({ roster }) => roster.profiles(),
  'roster.profilesOf': ({ roster }, { groups }) => roster.profilesOf(groups),
  'roster.regionsInGroups': ({ roster }) => roster.regionsInGroups(),
  'roster.seatsOf': ({ roster }) => roster.seatsOf(busy.group),
  'roster.ofGroup': ({ roster }) => roster.ofGroup(busy.group),
  'roster.peopleKeptIn': ({ roster }) => roster.peopleKeptIn(busy.group),
  'roster.people': ({ roster }, { people }) => roster.people(people),
  'roster.peopleWithEmail': ({ roster }) => roster.peopleWithEmail('SAMMA@uppdrag.example'),
  'roster.everybody': ({ roster }) => roster.everybody(),
  'roster.ofPerson': ({ roster }) => roster.ofPerson(busy.person),
  'roster.heldBy': async ({ roster }, { people }) => roster.heldBy(await roster.people(people), [busy.group]),
  'roster.ofGroups': async ({ roster }) => roster.ofGroups(await roster.groups(), '2020-01-01', null),
  'roster.placesOfRegion': ({ roster }) => roster.placesOfRegion(busy.region, '2020-01-01'),
  'roster.ofRegion': ({ roster }) => roster.ofRegion(busy.region),
  'roster.shown': ({ roster }) => roster.shown(),
  'roster.whole': ({ roster }) => roster.whole(),
  'groupEditor.read': ({ groupEditor }) => groupEditor.read(busy.group),
  'seatEditor.ofGroup': ({ seatEditor }) => seatEditor.ofGroup(busy.group),
  'personEditor.read': ({ personEditor }) => personEditor.read(busy.person),
  'mandates.keysOf': ({ mandates }) => mandates.keysOf(busy.group),
  'mandates.headers': ({ mandates }, keys) => mandates.headers(keys.mandates),
  'mandates.read': ({ mandates }) => mandates.read(busy.mandate),
  'mandates.sections': ({ mandates }) => mandates.sections(busy.mandate),
  'mandates.ofFamily': ({ mandates }) => mandates.ofFamily('sydostra-rag'),
  'mandates.newestSections': ({ mandates }) => mandates.newestSections(200),
  'comments.ofMandate': ({ comments }) => comments.ofMandate(busy.mandate, busy.group),
  'presence.ofMandate': ({ presence }) => presence.ofMandate(busy.mandate, busy.group),
  'snapshots.read': async (ports, { inForce }) => ports.snapshots.read(inForce.group, await one(ports, inForce)),
  'snapshots.ofMandates': ({ snapshots }, { mandates }) => snapshots.ofMandates(mandates),
  'siteRecords.census': ({ siteRecords }) => Promise.all((['ledger', 'snapshots', 'establishedTexts', 'establishedMandates'] as const).map((list) => siteRecords.census(list))),
  'siteRecords.establishedTexts': ({ siteRecords }, { mandates }) => siteRecords.establishedTexts(mandates),
  'siteRecords.publishedFiles': ({ siteRecords }) => siteRecords.publishedFiles(),
  'siteRecords.indexedTo': ({ siteRecords }, { mandates }) => siteRecords.indexedTo(mandates),
  'ledger.ofCase': ({ ledger }) => ledger.ofCase(busy.mandate),
  'ledger.ofCases': ({ ledger }, { mandates }) => ledger.ofCases(mandates),
  'ledger.chain': ({ ledger }) => ledger.chain('sydostra-remiss'),
  'ledger.bindings': ({ ledger }) => ledger.bindings(busy.group),
  'ledger.configuration': ({ ledger }) => ledger.configuration(),
  'ledger.delegations': ({ ledger }) => ledger.delegations(),
  'ledger.since': ({ ledger }) => ledger.since(100),
  'ledger.end': ({ ledger }) => ledger.end(300),
  'chainDrafts.all': ({ chainDrafts }) => chainDrafts.all(),
  'caseIndex.open': ({ caseIndex }) => caseIndex.open(),
  'caseIndex.ofGroups': ({ caseIndex }, { groups }) => caseIndex.ofGroups(groups),
  'caseIndex.all': ({ caseIndex }) => caseIndex.all(),
  'caseIndex.ofMandate': ({ caseIndex }) => caseIndex.ofMandate(busy.mandate),
  'caseIndex.newest': ({ caseIndex }) => caseIndex.newest(100),
  'decisionRequests.lastRun': ({ decisionRequests }) => decisionRequests.lastRun(),
  'letterheads.of': ({ letterheads }) => letterheads.of('sydostra'),
  'letterheads.mayStore': ({ letterheads }) => letterheads.mayStore(),
  'publicPages.mayWrite': ({ publicPages }) => publicPages.mayWrite(),
  'publicPages.lastRun': ({ publicPages }) => publicPages.lastRun(),
  'established.download': ({ established }, { inForce }) => established.download(inForce.file),
  'established.asPdf': ({ established }, { inForce }) => established.asPdf(inForce.file),
  'established.newestTexts': ({ established }) => established.newestTexts(200),
  'established.ofMandate': ({ established }, { inForce }) => established.ofMandate(inForce.mandate),
  'established.textsOf': ({ established }, { inForce }) => established.textsOf(inForce.mandate),
  'established.textsSince': ({ established }, { groups }) => established.textsSince(groups, '2021-01-01'),
  'established.reviewedBy': ({ established }) => established.reviewedBy('2030-01-01'),
  'established.ofGroups': ({ established }, { groups }) => established.ofGroups(groups),
  'established.all': ({ established }) => established.all(),
  'established.textsWithKeys': ({ established }, { inForce }) => established.textsWithKeys([inForce.snapshot]),
  'rosterSnapshots.read': async (ports, { inForce }) => ports.rosterSnapshots.read(inForce.snapshot),
  'obligations.ofGroups': ({ obligations }, { groups }) => obligations.ofGroups(groups),
  'compositionNotes.ofGroups': ({ compositionNotes }, { groups }) => compositionNotes.ofGroups(groups),
  'attestations.ofGroups': ({ attestations }, { groups }) => attestations.ofGroups(groups),
  'groupMeetings.ofGroups': ({ groupMeetings }, { groups }) => groupMeetings.ofGroups(groups),
  'groupReports.ofGroups': ({ groupReports }, { groups }) => groupReports.ofGroups(groups),
  'groupReports.draft': ({ groupReports }) => groupReports.draft(busy.group, 'row-7'),
  'groupReports.deliveries': async ({ groupReports }, { groups }) => groupReports.deliveries(groups, (await groupReports.ofGroups(groups)).map(({ key }) => key)),
  'groupCalendars.of': ({ groupCalendars }) => groupCalendars.of(busy.group),
  'followupSettings.read': ({ followupSettings }) => followupSettings.read(),
  'sitePages.stored': ({ sitePages }) => sitePages.stored(),
  'sitePages.found': ({ sitePages }) => sitePages.found(),
  'nominations.all': ({ nominations }) => nominations.all(),
  'nominations.ofRegions': async ({ nominations }) => nominations.ofRegions([...new Set((await nominations.all()).map(({ place }) => place.regionKey))]),
  'nominations.ofGroup': async ({ nominations }) => nominations.ofGroup((await nominations.all())[0]!.groupKey),
  'nominations.recordingPlaces': ({ nominations }) => nominations.recordingPlaces(),
  'declarations.all': ({ declarations }) => declarations.all(),
  'declarations.ofPerson': ({ declarations }) => declarations.ofPerson(busy.person),
  'declarations.judgedRegions': ({ declarations }) => declarations.judgedRegions(),
  'declarations.openRegions': ({ declarations }) => declarations.openRegions(),
  'clearances.ofGroup': ({ clearances }) => clearances.ofGroup(busy.group),
  'clearances.all': ({ clearances }) => clearances.all(),
  'followupNotes.ofYear': ({ followupNotes }) => Promise.all([2020, 2026].map((year) => followupNotes.ofYear(year))),
  'followupNotes.mayChange': ({ followupNotes }) => followupNotes.mayChange(),
  'contributions.ofYears': ({ contributions }) => contributions.ofYears(2020, 2026),
  'rosterParameters.cliffRules': ({ rosterParameters }) => rosterParameters.cliffRules(),
  'rosterParameters.rosterRules': ({ rosterParameters }) => rosterParameters.rosterRules(),
  'rosterParameters.nominationRules': ({ rosterParameters }) => rosterParameters.nominationRules(),
  'rosterParameters.interestRules': ({ rosterParameters }) => rosterParameters.interestRules(),
  'rosterParameters.inhabitants': ({ rosterParameters }) => rosterParameters.inhabitants(),
  'staffSnapshots.read': ({ staffSnapshots }) => staffSnapshots.read(staffSnapshots.keptAt(busy.region)),
  'meetings.from': ({ meetings }) => meetings.from('2020-01-01'),
  'meetings.mayChange': ({ meetings }) => meetings.mayChange(),
  'decisionMakers.all': ({ decisionMakers }) => decisionMakers.all(),
  'decisionMakers.groups': ({ decisionMakers }) => decisionMakers.groups(),
  'decisionMakers.members': ({ decisionMakers }) => decisionMakers.members('Uppdrag deltagare'),
  'people.search': ({ people }) => people.search('a'),
  'provisioning.storedSchemaVersion': ({ provisioning }) => provisioning.storedSchemaVersion(),
  'provisioning.site': async ({ provisioning }) => (await provisioning.site()).map(({ target }) => target),
  'provisioning.body': async ({ provisioning }) => (await provisioning.body({ key: 'rpo-hjarta', name: 'RPO', recordedBy: 'own' })).map(({ target }) => target),
  'provisioning.group': async ({ provisioning }) => (await provisioning.group({ key: 'rag-ny', name: 'RAG Ny' })).map(({ target }) => target),
  'provisioning.region': async ({ provisioning }) => (await provisioning.region({ key: 'skane', name: 'Region Skåne', decidingBodies: ['rsl'] })).map(({ target }) => target),
  'provisioning.member': async ({ provisioning }) => (await provisioning.member('ny@uppdrag.example', { kind: 'participant' })).map(({ target }) => target)
};
