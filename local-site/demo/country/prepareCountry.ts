import { connect } from '../../../src/adapters/sharepoint/connection/connect';
import { siteOf } from '../../../src/adapters/sharepoint/connection/site';
import { readSiteFacts, type SiteFacts } from '../../../src/adapters/sharepoint/provisioning/siteFacts';
import type { Roster } from '../../../src/application/ports/rosterStore';
import { addMember } from '../../../src/application/provisioning/addMember';
import { provisionBody } from '../../../src/application/provisioning/provisionBody';
import { provisionRegion } from '../../../src/application/provisioning/provisionRegion';
import { provisionSite } from '../../../src/application/provisioning/provisionSite';
import { configurationFolder } from '../../../src/domain/approval/place';
import { indexRoster } from '../../../src/domain/roster/indexRoster';
import type { Template } from '../../../src/domain/template/template';
import { createRandom } from '../../random';
import { demoAccounts } from '../content/accounts';
import { conveners, regionLogins, staffLogin } from '../content/country/countryAccounts';
import { countryBindings, countryChains, decidingKeys, hasMandate } from '../content/country/countryChains';
import { countryCases } from '../content/country/countryCases';
import { countryFamilies } from '../content/country/countryFamilies';
import { countryFollowup } from '../content/country/countryFollowup';
import { countryGroups } from '../content/country/countryGroups';
import { countryNominations, type PlannedNomination } from '../content/country/countryNominations';
import { countryRoster } from '../content/country/countryRoster';
import type { CountrySize } from '../content/country/countrySize';
import { administrationOf, portsOf, type DemoSite } from '../demoSite';
import { fillBodies } from '../fillBodies';
import { makeDemoPages } from '../makeDemoPages';
import { bodyOfItsOwn, demoRoles } from '../demoRoles';
import { createCaseRecorder } from './caseRecorder';
import { caseStory } from './caseStory';
import type { Account } from './caseWorld';
import { problemStory } from './countryProblems';
import { followupStory } from './followupStory';
import { letWrite, makeGroupPlaces } from './groupPlaces';
import { nominationStory } from './nominationStory';
import { rosterStory } from './rosterStory';
import { createSiteWriter } from './siteWriter';
import { tellStories } from './stories';
import { createTextPublisher } from './textPublisher';

const DAY = 24 * 60 * 60 * 1000;

/** Days before the first text in which the site is made ready. */
const BEFORE = 30;

/** Days ago that the rosters were brought in, and that somebody tampered with the records. */
const [rostersIn, tampered] = [40, 2];

/** Records that `fillBodies` adds to the ledger: a substitute, and one whose time is over. */
const DELEGATIONS = 2;

const administrator = demoAccounts.administrator.login;

type Groups = Roster['groups'];

/** What is planned before anything is written. */
interface Country {
  readonly roster: Roster;
  readonly nominations: readonly PlannedNomination[];
}

/** The regions that nominate, with their people, by the product's own provisioning. */
async function prepareRegions(site: DemoSite, nominations: readonly PlannedNomination[]): Promise<void> {
  const { provisioning } = administrationOf(site, demoAccounts.administrator);
  for (const region of new Set(nominations.map((nomination) => nomination.region))) {
    const { key, name } = region;
    const decidingBodies = [...new Set(nominations.flatMap((nomination) => (nomination.region === region ? [nomination.decidingBody] : [])))];
    await provisionRegion(provisioning, { key, name, decidingBodies });
    const { nominator, judge } = regionLogins(region);
    await addMember(provisioning, nominator, { kind: 'nominator', regionKey: key });
    await addMember(provisioning, judge, { kind: 'judge', regionKey: key });
  }
}

/** The site, its people and the bodies that decide, by the product's own provisioning. */
async function prepareSite(site: DemoSite, groups: Groups, { healthcareRegions }: CountrySize, nominations: readonly PlannedNomination[]): Promise<SiteFacts> {
  const { provisioning } = administrationOf(site, demoAccounts.administrator);
  await provisionSite(provisioning);
  const deciding = new Set(decidingKeys(groups, healthcareRegions));
  for (const { key, name } of groups.filter((group) => deciding.has(group.key))) {
    await provisionBody(provisioning, { key, name, recordedBy: key === bodyOfItsOwn ? 'own' : 'staff' });
  }
  for (const [account, role] of demoRoles) await addMember(provisioning, account.login, role);
  for (const healthcareRegion of healthcareRegions) await addMember(provisioning, staffLogin(healthcareRegion), { kind: 'staff' });
  await prepareRegions(site, nominations);
  const { templates } = portsOf(site, demoAccounts.administrator);
  for (const content of countryFamilies(healthcareRegions)) await templates.saveTemplate({ content, state: 'inUse', etag: '', shippedVersion: 0 });
  return readSiteFacts(siteOf(connect(site.address, administrator)));
}

/** Folders and rights of all groups with a mandate, and the accounts of those who write. @returns who writes and records, by login */
function prepareGroups(site: DemoSite, groups: Groups, facts: SiteFacts, { healthcareRegions }: CountrySize): ReadonlyMap<string, Account> {
  const webPath = new URL(site.address).pathname;
  const writers = conveners(groups);
  const known = new Map<string, Account>();
  site.direct.together((ask) => {
    const writer = createSiteWriter(ask, webPath);
    const accountOf = (login: string): void => {
      const { Title } = writer.post(administrator, 'ensureuser', { logonName: `i:0#.f|membership|${login}` }) as { readonly Title: string };
      known.set(login, { login, name: Title });
    };
    [administrator, demoAccounts.recorder.login, ...healthcareRegions.map(staffLogin), ...new Set(writers.values())].forEach(accountOf);
    for (const group of groups.filter(hasMandate)) {
      makeGroupPlaces(writer, administrator, facts, group);
      letWrite(writer, administrator, facts, group.key, writers.get(group.key)!);
    }
  });
  return known;
}

/** Templates in force, by family. */
async function currentTemplates(site: DemoSite, groups: Groups): Promise<ReadonlyMap<string, Template>> {
  const { templates } = portsOf(site, demoAccounts.administrator);
  const families = [...new Set(groups.filter(hasMandate).map(({ templateFamily }) => templateFamily))];
  return new Map(await Promise.all(families.map(async (family) => [family, await templates.current(family)] as const)));
}

/** The country's history, told through the site in the order in which it happened. */
async function tellHistory(site: DemoSite, { roster, nominations }: Country, accounts: ReadonlyMap<string, Account>, size: CountrySize, today: Date, say: (progress: string) => void): Promise<void> {
  const { groups } = roster;
  const known = await portsOf(site, demoAccounts.administrator).ledger.configuration();
  const configuration = [...countryChains(groups, size.healthcareRegions), ...countryBindings(groups)];
  const cases = countryCases(groups, size, today, known.length + configuration.length + DELEGATIONS);
  const index = indexRoster(roster);
  const templates = await currentTemplates(site, groups);
  const publish = await createTextPublisher(new Map(groups.map(({ key, name }) => [key, name])));
  const writers = conveners(groups);
  const began = site.clock.now();
  let told = 0;
  const onSaved = (steps: number): void => {
    if (steps - told < 10_000) return;
    told = steps;
    say(`Skriver historien: ${site.clock.now().getUTCFullYear()} …`);
  };
  await tellStories({ direct: site.direct, clock: site.clock, webPath: new URL(site.address).pathname, onSaved }, (writer) => {
    const recorder = createCaseRecorder(writer, known);
    function* configurationStory(): Generator<Date, void, void> {
      yield began;
      for (const record of configuration) {
        const key = record.type === 'chain' ? `chain-${record.chainKey}` : `binding-${record.groupKey}`;
        recorder.append(accounts.get(administrator)!, configurationFolder, key, record, began);
      }
    }
    const recording = (body: string, staff: string): string => (body === bodyOfItsOwn ? demoAccounts.recorder.login : staff);
    const nominating = nominations.map((nomination) => {
      const { nominator, judge } = regionLogins(nomination.region);
      const staff = staffLogin(nomination.region.healthcareRegions[0]!);
      return nominationStory(writer, ({ kind }) => (kind === 'body' ? recording(nomination.decidingBody, staff) : kind === 'judge' ? judge : nominator), nomination);
    });
    const between = countryFollowup(roster, today).map((doings) => followupStory(writer, writers.get(doings.group.key)!, doings));
    const stories = cases.map((planned, number) => {
      const { group } = planned;
      const staff = accounts.get(staffLogin(group.healthcareRegions[0]!))!;
      const recorderOf = (body: string): Account => accounts.get(recording(body, staff.login))!;
      const convener = accounts.get(writers.get(group.key)!)!;
      return caseStory({ writer, recorder, publish, roster: index, random: createRandom(number), template: templates.get(group.templateFamily)!, convener, staff, recorderOf }, planned);
    });
    const ago = (days: number): Date => new Date(today.getTime() - days * DAY);
    return [configurationStory(), rosterStory(writer, demoAccounts.processSupport.login, roster, index, ago(rostersIn)), problemStory(writer, administrator, cases, ago(tampered)), ...nominating, ...between, ...stories];
  });
}

/**
 * Fills an empty site with a country, the same for the same size and day: groups and rosters, and for each mandate its
 * drafts, texts, decisions and publications over ten years, all through the site's own API.
 * @param say tells the person waiting what is done now
 */
export async function prepareCountry(site: DemoSite, size: CountrySize, say: (progress: string) => void): Promise<void> {
  const today = site.clock.now();
  site.direct.seed(`country ${size.groups}`);
  site.clock.set(new Date(today.getTime() - (size.years * 365 + BEFORE) * DAY));
  say('Skapar listor och behörigheter …');
  const groups = countryGroups(size);
  const roster = countryRoster(groups, size, today);
  const nominations = countryNominations(roster, size, today);
  const facts = await prepareSite(site, groups, size, nominations);
  say(`Skapar mappar för ${groups.filter(hasMandate).length} grupper …`);
  const accounts = prepareGroups(site, groups, facts, size);
  await tellHistory(site, { roster, nominations }, accounts, size, today, say);
  site.clock.set(today);
  say('Lägger in möten och vikarier …');
  await fillBodies(site, decidingKeys(groups, size.healthcareRegions));
  say('Lägger ut sidorna …');
  await makeDemoPages(site);
  site.direct.seed(undefined);
}
