import type { SharingLink } from '../../storage/sharingLinks';
import type { Call } from '../call';
import type { ListItem } from '../items/visibleItem';
import { nullOutcome, valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { linkAddress } from './linkAddress';
import { activeLinks, makeLink, removeLink } from './sharingLinks';
import { thingAt } from './sharedThing';
import { demandLinkRole, demandSharing } from './sharingRights';

/** The older static calls of `SP.Web`: a link of a file or folder given by its address; they answer the link's own. */
export function createLinkAt(name: string, anonymous: boolean, call: Call): Outcome {
  const subject = sharedItem(call);
  const edits = call.body.member('isEditLink') === true;
  demandLinkRole(subject.item, edits, call);
  const kind = (anonymous ? 4 : 2) + (edits ? 1 : 0);
  const given = call.body.member('expirationString');
  const expiration = typeof given === 'string' && given !== '' ? given : null;
  if (expiration !== null && !(Date.parse(expiration) > Date.parse(call.now))) throw refusals.operationRefused('The expiration of the link must be a time to come.');
  const known = activeLinks(subject, call).find(link => link.kind === kind);
  const link = known ?? makeLink(subject, {
    kind, scope: anonymous ? 0 : 1, edits, password: null, description: '',
    expiration: expiration === null ? null : new Date(expiration).toISOString().replace(/\.\d+Z$/, 'Z')
  }, call);
  return valueOutcome(name, linkAddress(link, subject.item, call));
}

export function destroyLinksAt(name: string, chosen: (link: SharingLink, edits: boolean) => boolean, call: Call): Outcome {
  const subject = sharedItem(call);
  const edits = call.body.member('isEditLink') === true;
  for (const link of activeLinks(subject, call)) if (chosen(link, edits)) removeLink(link, call);
  return nullOutcome(name);
}

function sharedItem(call: Call): ListItem {
  const { subject } = thingAt(String(call.body.member('url') ?? ''), call);
  if (!subject) throw refusals.operationRefused('Only documents and folders have sharing links.');
  demandSharing(subject.item, call);
  return subject;
}
