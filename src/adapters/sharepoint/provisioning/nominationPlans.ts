import '@pnp/sp/folders/web';
import { decidingBodiesFolder, nominationFolder } from '../../../domain/nomination/nominationFolder';
import type { NominationRecorder } from '../../../domain/nomination/nominationPlace';
import { clearances, conflictOfInterest } from '../../../schema/lists/interests';
import { nominations } from '../../../schema/lists/nominations';
import { baseGroups, judgesGroupName, nominatorsGroupName } from '../../../schema/rights';
import type { FolderPlan } from './folderActions';
import { everyRecorder } from './recordersOf';
import type { NamedGrant } from './rights';

/** A body that decides on a region's nominations, and the SharePoint group that records for it. */
export interface NominationBody {
  readonly key: string;
  readonly recorders: string;
}

const readBy = (group: string): NamedGrant => ({ group, level: 'readHistory' });

/** Everybody hands in here and sees the own; on a site from before that, judge and process support could write. */
const declarationsPlan = (regionKey: string): FolderPlan => {
  const judges = [judgesGroupName(regionKey), baseGroups.processSupport.name];
  return {
    list: conflictOfInterest,
    folder: regionKey,
    grants: [...judges.map((group): NamedGrant => ({ group, level: 'judge' })), { group: baseGroups.participants.name, level: 'register' }],
    revoked: judges.map((group) => ({ group, level: 'write' }))
  };
};

/**
 * A region's folders. All who take part read all of them; each adds in one alone. A folder inside another has rights of
 * its own, so that whoever comes to read later is granted it in each.
 * @param bodies all that decide for the region from now on; who recorded for them before may no more
 */
export function nominationPlans(regionKey: string, bodies: readonly NominationBody[]): readonly FolderPlan[] {
  const support = baseGroups.processSupport.name;
  const readers = [...new Set([nominatorsGroupName(regionKey), judgesGroupName(regionKey), support, ...bodies.map(({ recorders }) => recorders)])];
  const former = [...new Set(bodies.flatMap(({ key }) => everyRecorder(key)))].filter((group) => !readers.includes(group));
  const shared = { list: nominations, revoked: former.map(readBy) };
  const folder = (path: string): FolderPlan => ({ ...shared, folder: path, grants: readers.map(readBy) });
  const own = (recorder: NominationRecorder, group: string, others: readonly string[] = []): FolderPlan => {
    const plan = folder(nominationFolder({ regionKey, recorder }));
    const surplus = others.filter((other) => other !== group).map((other): NamedGrant => ({ group: other, level: 'register' }));
    return { ...plan, grants: [...plan.grants, { group, level: 'register' }], revoked: [...shared.revoked, ...surplus] };
  };
  return [
    folder(regionKey),
    own({ kind: 'region' }, nominatorsGroupName(regionKey)),
    own({ kind: 'processSupport' }, support),
    own({ kind: 'judge' }, judgesGroupName(regionKey)),
    folder(decidingBodiesFolder(regionKey)),
    ...bodies.map(({ key, recorders }) => own({ kind: 'body', key }, recorders, everyRecorder(key))),
    declarationsPlan(regionKey),
    { list: clearances, folder: regionKey, grants: [{ group: judgesGroupName(regionKey), level: 'register' }] }
  ];
}
