import type { Account } from '../../http/contracts';
import type { Call } from '../call';
import { valueOutcome, type Outcome } from '../outcome';
import { claimOf } from '../security/claims';
import { Permission } from '../security/permission';
import { isObject, type Json } from '../wire/requestBody';

const MOST = 30;

/** `ClientPeoplePickerSearchUser`: people whose name or login begins with the text, and groups of the site; a JSON text, as in the real service. */
export function searchPeople(call: Call): Outcome {
  call.access.demand(call.web.scopeId, Permission.browseUserInfo);
  const { text, most, types } = parametersOf(call);
  const people = (types & 1) === 0 ? [] : peopleOf(call).filter(person => matches(person, text)).map(personEntry);
  const groups = (types & 8) === 0 ? [] : call.store.principals.groups(call.site.id)
    .filter(group => group.title.toLowerCase().includes(text))
    .map(group => ({ Key: group.title, Description: group.title, DisplayText: group.title, EntityType: 'SPGroup', ProviderDisplayName: '', ProviderName: '', IsResolved: true, EntityData: { SPGroupID: String(group.id), AccountName: group.title, PrincipalType: 'SharePointGroup' }, MultipleMatches: [] }));
  return valueOutcome('ClientPeoplePickerSearchUser', JSON.stringify([...people, ...groups].slice(0, most)));
}

/** `ClientPeoplePickerResolveUser`: the one person a text names, unresolved when there is none. */
export function resolvePerson(call: Call): Outcome {
  call.access.demand(call.web.scopeId, Permission.browseUserInfo);
  const { text } = parametersOf(call);
  const account = call.directory.find(text.replace(/^.*\|/, '')) ?? peopleOf(call).find(person => person.name.toLowerCase() === text);
  const entry = account ? personEntry(account) : { Key: text, DisplayText: text, IsResolved: false, MultipleMatches: [] };
  return valueOutcome('ClientPeoplePickerResolveUser', JSON.stringify(entry));
}

function parametersOf(call: Call): { text: string; most: number; types: number } {
  const given = call.body.member('queryParams');
  const parameters = isObject(given) ? given : {};
  const number = (value: Json | undefined, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
  return {
    text: String(parameters.QueryString ?? '').trim().toLowerCase(),
    most: Math.min(number(parameters.MaximumEntitySuggestions, MOST), MOST),
    types: number(parameters.PrincipalType, 15)
  };
}

/** Listed people, and those the site has met. */
function peopleOf(call: Call): Account[] {
  const met = call.store.principals.users(call.site.id).filter(user => user.type === 1)
    .map(user => call.directory.find(user.settings.email ?? '')).filter(account => account !== undefined);
  return [...new Map([...call.directory.listed(), ...met].map(account => [account.login, account])).values()];
}

function matches(person: Account, text: string): boolean {
  return person.login.startsWith(text) || person.name.toLowerCase().split(' ').some((_, at, words) => words.slice(at).join(' ').startsWith(text));
}

function personEntry(person: Account) {
  return {
    Key: claimOf(person.login), Description: person.login, DisplayText: person.name, EntityType: 'User', ProviderDisplayName: 'Tenant',
    ProviderName: 'Tenant', IsResolved: true,
    EntityData: { IsAltSecIdPresent: 'False', Title: person.jobTitle, Email: person.login, Department: person.department, PrincipalType: 'User', SIPAddress: person.login, MobilePhone: '' },
    MultipleMatches: []
  };
}
