import type { RouteStop } from '../../domain/groupRoom/declaredRoute';
import type { SeatRole } from '../../domain/roster/roster';

/** Those who answer for a group. */
const answering: readonly SeatRole[] = ['chair', 'convener', 'viceChair', 'processSupport'];

/** Those who lead it. */
const leading: readonly SeatRole[] = ['chair', 'convener'];

/** Those who take part in it for a region. */
const takingPart: readonly SeatRole[] = ['chair', 'convener', 'viceChair', 'member', 'nationalRepresentative', 'coOpted'];

/** The stops that families' routes are made of. */
export const stops = {
  group: { body: { by: 'group' }, roles: answering },
  groupLeader: { body: { by: 'group' }, roles: leading },
  ownRegion: { body: { by: 'group' }, roles: takingPart, ofRegion: true },
  mandator: { body: { by: 'mandator' }, roles: answering },
  mandatorSupport: { body: { by: 'mandator' }, roles: ['processSupport'] },
  chosen: { body: { by: 'chosen' }, roles: answering },
  chosenSupport: { body: { by: 'chosen' }, roles: ['processSupport'] },
  councilSupport: { body: { by: 'kind', kind: 'kunskapsrad' }, roles: ['processSupport'] },
  staff: { body: { by: 'kind', kind: 'stab' }, roles: [...answering, 'member'] }
} as const satisfies Readonly<Record<string, RouteStop>>;
