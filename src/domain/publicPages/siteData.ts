import type { IsoDate } from '../mandate/answer';
import type { GroupLine } from './groupLine';
import { groupPaths } from './pagePaths';

/** All groups for programs. */
export function siteData(lines: readonly GroupLine[], today: IsoDate): string {
  const groups = lines.map(({ members, ...line }) => ({ ...line, members: members.length, ...groupPaths(line.key) }));
  return `${JSON.stringify({ format: 'uppdrag.grupper.1', written: today, groups }, null, 2)}\n`;
}
