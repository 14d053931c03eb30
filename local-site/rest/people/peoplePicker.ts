import type { Account } from '../../http/contracts';
import type { Call } from '../call';
import { valueOutcome, type Outcome } from '../outcome';
import { maySeeMembers } from '../principals/groupRights';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { isObject, type Json } from '../wire/requestBody';
import { emailEntry, everyoneEntry, personEntry, securityGroupEntry, siteGroupEntry, unresolvedEntry, type PickerEntity } from './pickerEntity';

const MOST = 30;

/** Bits of `PrincipalType`. */
const [USERS, SECURITY_GROUPS, SITE_GROUPS] = [1, 4, 8];

interface PickerQuery {
  readonly text: string;
  readonly most: number;
  readonly types: number;
  readonly emails: boolean;
  /** Members of this group of the site only. */
  readonly group: number | undefined;
}

/**
 * `ClientPeoplePickerSearchUser`: people, security groups and groups of the site with a word that begins with the text;
 * a JSON text, as in the real service. `name` is the function asked.
 */
export function searchPeople(name: string, call: Call): Outcome {
  call.access.demand(call.web.scopeId, Permission.browseUserInfo);
  const query = pickerQuery(call);
  const found = query.text === '' ? [] : entriesOf(query, call);
  const unknown = found.length === 0 && query.emails && isEmail(query.text) ? [emailEntry(query.text)] : [];
  return valueOutcome(name, JSON.stringify([...found, ...unknown].slice(0, query.most)));
}

/** `ClientPeoplePickerResolveUser`: the one a claim, address or name means; unresolved, with those it may mean, otherwise. */
export function resolvePerson(call: Call): Outcome {
  call.access.demand(call.web.scopeId, Permission.browseUserInfo);
  const query = pickerQuery(call);
  const { text } = query;
  const candidates = text === '' ? [] : entriesOf(query, call);
  const account = (query.types & USERS) === 0 || query.group !== undefined ? undefined : call.directory.find(text.replace(/^.*\|/, ''));
  const exact = candidates.filter(entry => [entry.Key, entry.DisplayText, entry.EntityData.Email].some(known => known?.toLowerCase() === text.toLowerCase()));
  const one = account ? personEntry(account) : exact.length === 1 ? exact[0] : candidates.length === 1 ? candidates[0] : undefined;
  const email = !one && query.emails && candidates.length === 0 && isEmail(text) ? emailEntry(text) : undefined;
  return valueOutcome('ClientPeoplePickerResolveUser', JSON.stringify(one ?? email ?? unresolvedEntry(text, candidates.slice(0, query.most))));
}

function pickerQuery(call: Call): PickerQuery {
  const given = call.body.member('queryParams');
  if (!isObject(given)) throw refusals.badRequest('The parameter queryParams is missing.');
  const number = (value: Json | undefined, otherwise: number): number => (typeof value === 'number' && value > 0 ? value : otherwise);
  return {
    text: String(given.QueryString ?? '').trim(),
    most: Math.min(number(given.MaximumEntitySuggestions, MOST), MOST),
    types: number(given.PrincipalType, 15),
    emails: given.AllowEmailAddresses === true,
    group: typeof given.SharePointGroupID === 'number' && given.SharePointGroupID > 0 ? given.SharePointGroupID : undefined
  };
}

function entriesOf(query: PickerQuery, call: Call): PickerEntity[] {
  const text = query.text.toLowerCase();
  const wants = (kind: number): boolean => (query.types & kind) !== 0;
  const people = wants(USERS) ? foundPeople(query, call).map(personEntry) : [];
  if (query.group !== undefined) return people;
  const everyone = wants(SECURITY_GROUPS) && begins('Everyone except external users', text) ? [everyoneEntry()] : [];
  const groups = wants(SECURITY_GROUPS) ? call.directory.groups().filter(group => begins(group.name, text)).map(securityGroupEntry) : [];
  const siteGroups = wants(SITE_GROUPS)
    ? call.store.principals.groups(call.site.id).filter(group => !group.settings.isHidden && group.title.toLowerCase().includes(text)).map(siteGroupEntry) : [];
  return [...people, ...everyone, ...groups, ...siteGroups];
}

/** By the beginning of a word of the name or of the login; by the whole login also somebody neither listed nor met. */
function foundPeople(query: PickerQuery, call: Call): Account[] {
  const text = query.text.toLowerCase();
  const login = text.replace(/^.*\|/, '');
  const found = peopleOf(query, call).filter(person => person.login.startsWith(login) || begins(person.name, text));
  const named = query.group === undefined && !found.some(person => person.login === login) ? call.directory.find(login) : undefined;
  return named ? [...found, named] : found;
}

/** Listed people and those the site has met; of a group its members, where the caller may see them. */
function peopleOf({ group }: PickerQuery, call: Call): Account[] {
  const { store, site, directory } = call;
  if (group !== undefined) {
    const known = store.principals.byId(site.id, group);
    if (known?.type !== 8) throw refusals.groupMissing();
    if (!maySeeMembers(known, call)) throw refusals.accessDenied();
  }
  const met = (group === undefined ? store.principals.users(site.id) : store.principals.members(site.id, group))
    .filter(user => user.type === 1).map(user => directory.find(user.settings.email ?? '')).filter(account => account !== undefined);
  return [...new Map([...(group === undefined ? directory.listed() : []), ...met].map(account => [account.login, account])).values()];
}

function begins(name: string, text: string): boolean {
  return name.toLowerCase().split(' ').some((_, at, words) => words.slice(at).join(' ').startsWith(text));
}

function isEmail(text: string): boolean {
  return /^[^\s@|"<>]+@[^\s@|"<>]+\.[^\s@|"<>]+$/.test(text);
}
