import type { StoredDocument } from '../../domain/publicPages/publicSource';
import type { PublicGroup } from '../../domain/publicPages/publicGroup';
import { publicGroupOf } from '../../domain/publicPages/publicGroupOf';
import type { Group } from '../../domain/roster/roster';
import type { Delivery } from '../ports/groupReports';
import type { PublicPagesPorts } from './publicPagesPorts';
import { publicMandates } from './publicMandates';
import type { PublicSite } from './readPublicSite';

/** The text of a published document; empty for one handed to somebody, which is not asked for. */
function documentsOf(site: PublicSite, groupKey: string, deliveries: readonly Delivery[]): readonly StoredDocument[] {
  return site.reportsOf(groupKey).map((report) => {
    const versions = deliveries.filter(({ reportKey, groupKey: of }) => of === groupKey && reportKey === report.key);
    return { report, content: report.state === 'published' ? (versions[versions.length - 1]?.content ?? '') : '' };
  });
}

/** Some groups with their texts, read together. */
export async function readPublicGroups(ports: PublicPagesPorts, site: PublicSite, groups: readonly Group[]): Promise<readonly PublicGroup[]> {
  const keys = groups.map(({ key }) => key);
  const published = keys.flatMap(site.reportsOf).filter(({ state }) => state === 'published');
  const [texts, deliveries] = await Promise.all([
    ports.established.textsSince(keys, site.today),
    published.length === 0 ? [] : ports.groupReports.deliveries(keys, [...new Set(published.map(({ key }) => key))])
  ]);
  return groups.map((group) =>
    publicGroupOf({
      ...site.sourceOf(group),
      mandates: publicMandates(texts.filter(({ content }) => content.groupKey === group.key)),
      documents: documentsOf(site, group.key, deliveries)
    })
  );
}
