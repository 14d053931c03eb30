import { layOutPages } from '../../local-site/demo/layOutPages';
import { writeStaffSnapshots } from '../../src/application/staffSnapshot/writeStaffSnapshots';
import { swedishDay } from '../../src/domain/calendar/swedishDay';
import { portsAs } from '../../e2e/site/portsAs';
import type { RunningSite } from '../../e2e/site/startSite';

const region = 'kalmar';

/** Page with a region's overview out of a file from the staff. */
export const snapshotPage = 'Utdrag-Kalmar.aspx';

/** Lets the staff write the file, and lays out the page that shows it. */
export async function laySnapshotPage(site: RunningSite): Promise<void> {
  const ports = portsAs(site, 'staben');
  await writeStaffSnapshots(ports, [region], swedishDay(new Date()), () => undefined);
  const properties = { scope: `region.${region}`, snapshotAddress: ports.staffSnapshots.keptAt(region) };
  await layOutPages(site, [
    { fileName: snapshotPage, title: 'Läget enligt staben', link: '', introduction: '', webPart: { id: '9c589b81-883b-44cd-acc0-a93020966881', title: 'Översikt', properties } }
  ]);
}
