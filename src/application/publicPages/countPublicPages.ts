import { publicMembers } from '../../domain/publicPages/publicMembers';
import type { PublicPagesPorts } from './publicPagesPorts';
import { readPublicSite } from './readPublicSite';

/** What would be written now. */
export interface PublicPagesCount {
  readonly groups: number;
  /** Members shown with their names, a person in several groups in each. */
  readonly members: number;
  /** Those who sit in a group without being shown. */
  readonly unnamed: number;
  /** Groups whose contact details nobody has confirmed. */
  readonly unconfirmed: number;
  /** Plans and reports with their texts, and those that are only mentioned. */
  readonly published: number;
  readonly mentioned: number;
}

/**
 * Counts what the pages would show.
 * @param isWanted asked between the readings, see `readPublicSite`
 * @throws Failure `denied` to a reader, who does not see all that belongs there
 */
export async function countPublicPages(ports: PublicPagesPorts, isWanted?: () => boolean): Promise<PublicPagesCount> {
  const site = await readPublicSite(ports, isWanted);
  const sources = site.groups.map((group) => site.sourceOf(group));
  const seats = sources.map(publicMembers);
  const reports = site.groups.flatMap(({ key }) => site.reportsOf(key));
  const published = reports.filter(({ state }) => state === 'published').length;
  return {
    groups: site.groups.length,
    members: seats.reduce((sum, { members }) => sum + members.length, 0),
    unnamed: seats.reduce((sum, { unnamed }) => sum + unnamed, 0),
    unconfirmed: sources.filter(({ confirmedOn, profile }) => confirmedOn === '' && profile.closing === null).length,
    published,
    mentioned: reports.length - published
  };
}
