import type { LinkScope, SharingLink } from '../../storage/sharingLinks';
import type { Call } from '../call';
import { complex } from '../entity';
import type { ListItem } from '../items/visibleItem';
import { nullOutcome, valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { ensureUser } from '../security/ensurePrincipal';
import { Permission } from '../security/permission';
import { isObject, type Json, type JsonObject } from '../wire/requestBody';
import { linkInfo, noLinkInfo } from './linkInfo';
import { sealedPassword } from './linkPassword';
import { pickedLogins } from './pickedLogins';
import { activeLinks, makeLink, removeLink, type NewLink } from './sharingLinks';
import { demandLinkRole, demandSharing } from './sharingRights';

/**
 * `ShareLink`: the link of a kind, made when `createLink` asks for it. A flexible link (6) says by `scope` and `role`
 * who it is for and what they may; of the other kinds there is one each, and asking again changes its settings.
 */
export function shareLink(subject: ListItem, call: Call): Outcome {
  const request = call.body.member('request');
  const settings = isObject(request) ? request.settings : undefined;
  if (!isObject(request) || !isObject(settings)) throw refusals.badRequest('The parameter request is missing.');
  const wanted = wantedLink(settings, call);
  demandLinkRole(subject.item, wanted.edits, call);
  const known = knownLink(subject, wanted, settings, call);
  if (request.createLink !== true && !known) return answer(noLinkInfo(wanted.kind));
  const link = known ? changed(known, wanted, settings, call) : makeLink(subject, wanted, call);
  for (const login of pickedLogins(request.peoplePickerInput)) call.store.principals.addMember(call.site.id, link.groupId, ensureUser(login, call).id);
  call.permissions.forget();
  return answer(linkInfo(link, subject, call));
}

/** `UnshareLink` and `DeleteLinkByKind`: a link by its id, or those of a kind. */
export function unshareLink(subject: ListItem, name: string, call: Call): Outcome {
  demandSharing(subject.item, call);
  const kind = Number(call.body.member('linkKind') ?? 0);
  const shareId = String(call.body.member('shareId') ?? '').toLowerCase();
  const byId = shareId !== '' && !/^[0-]+$/.test(shareId);
  const links = activeLinks(subject, call).filter(link => (byId ? link.id === shareId : link.kind === kind));
  for (const link of links) {
    if (link.edits) demandEditing(subject, call);
    removeLink(link, call);
  }
  return nullOutcome(name);
}

function answer(info: ReturnType<typeof linkInfo>): Outcome {
  return valueOutcome('ShareLink', complex('SP.Sharing.ShareLinkResponse', { sharingLinkInfo: info }));
}

/** A link that lets others edit is taken back by those who may edit themselves. */
function demandEditing({ item }: ListItem, call: Call): void {
  call.access.demand(item.scopeId, Permission.editListItems);
}

function wantedLink(settings: JsonObject, call: Call): NewLink {
  const kind = Number(settings.linkKind ?? 0);
  if (!Number.isInteger(kind) || kind < 2 || kind > 6) throw refusals.operationRefused('The link kind is not supported.');
  const expiration = expirationFrom(settings.expiration, call);
  const password = typeof settings.password === 'string' && settings.password !== '' ? sealedPassword(settings.password) : null;
  const base = { kind, expiration, password, description: String(settings.description ?? '') };
  if (kind !== 6) return { ...base, scope: kind < 4 ? 1 : 0, edits: kind === 3 || kind === 5 };
  const scope = settings.scope ?? (settings.allowAnonymousAccess === true ? 0 : 2);
  if (scope !== 0 && scope !== 1 && scope !== 2) throw refusals.badRequest('The scope of the link is not valid.');
  return { ...base, scope: scope satisfies LinkScope, edits: settings.role === 2 };
}

/** Expiration in the past is refused. */
function expirationFrom(value: Json | undefined, { now }: Call): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const time = Date.parse(value);
  if (Number.isNaN(time) || time <= Date.parse(now)) throw refusals.operationRefused('The expiration of the link must be a time to come.');
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

function knownLink(subject: ListItem, wanted: NewLink, { shareId }: JsonObject, call: Call): SharingLink | undefined {
  const links = activeLinks(subject, call);
  if (typeof shareId === 'string' && !/^[0-]*$/.test(shareId)) {
    const link = links.find(known => known.id === shareId.toLowerCase());
    if (!link) throw refusals.pathMissing();
    return link;
  }
  return links.find(known => known.kind === wanted.kind && (wanted.kind !== 6 || (wanted.scope !== 2 && known.scope === wanted.scope && known.edits === wanted.edits)));
}

/** Only what the settings name changes; a password only with `updatePassword`. */
function changed(link: SharingLink, wanted: NewLink, settings: JsonObject, call: Call): SharingLink {
  const next: SharingLink = {
    ...link,
    expiration: settings.expiration === undefined ? link.expiration : wanted.expiration,
    password: settings.updatePassword === true ? wanted.password : link.password,
    description: settings.description === undefined ? link.description : wanted.description
  };
  if (JSON.stringify(next) === JSON.stringify(link)) return link;
  const saved = { ...next, modified: call.now, modifiedBy: call.caller.id };
  call.store.sharingLinks.save(saved);
  return saved;
}
