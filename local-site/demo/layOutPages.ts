import { randomUUID } from 'node:crypto';
import { demoAccounts } from './content/accounts';
import type { DemoPage } from './content/pages';
import type { DemoSite } from './demoSite';

/** What the site's answers are read for. */
interface SitePage {
  readonly Id: number;
  readonly FileName: string;
}

async function post(site: Pick<DemoSite, 'address'>, path: string, body: object): Promise<Response> {
  const response = await fetch(`${site.address}/_api/${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${demoAccounts.administrator.login}`,
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json;odata=nometadata',
      'If-Match': '*',
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

/** Canvas controls as SharePoint keeps them: one section of one column. */
function canvasOf(page: DemoPage): string {
  const position = (controlIndex: number): object => ({
    zoneIndex: 1,
    sectionIndex: 1,
    sectionFactor: 12,
    layoutIndex: 1,
    controlIndex,
  });
  const controls: object[] = [];
  if (page.introduction) {
    const id = randomUUID();
    controls.push({ controlType: 4, id, position: position(1), innerHTML: page.introduction, emphasis: {} });
  }
  if (page.webPart) {
    const { id: webPartId, title, properties } = page.webPart;
    const id = randomUUID();
    controls.push({
      controlType: 3,
      id,
      position: position(2),
      emphasis: {},
      webPartId,
      webPartData: { id: webPartId, instanceId: id, title, description: '', dataVersion: '1.0', properties },
    });
  }
  controls.push({ controlType: 0, pageSettingsSlice: { isDefaultDescription: true, isDefaultThumbnail: true } });
  return JSON.stringify(controls);
}

async function existingPages(site: Pick<DemoSite, 'address'>): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${site.address}/_api/sitepages/pages`, {
    headers: { Authorization: `Bearer ${demoAccounts.administrator.login}`, Accept: 'application/json;odata=nometadata' },
  });
  const { value } = (await response.json()) as { readonly value: readonly SitePage[] };
  return new Map(value.map((page) => [page.FileName, page.Id]));
}

/** SharePoint names the file after the title it is first saved with, as PnPjs relies on. */
async function createPage(site: Pick<DemoSite, 'address'>, { fileName }: DemoPage): Promise<number> {
  const response = await post(site, 'sitepages/pages', { PageLayoutType: 'Article', PromotedState: 0 });
  const { Id } = (await response.json()) as SitePage;
  await post(site, `sitepages/pages(${Id})/savepage`, { Title: fileName.replace(/\.aspx$/, '') });
  return Id;
}

/** Makes pages with a text and a web part, published, and the links to them; a page that exists is written over. */
export async function layOutPages(site: Pick<DemoSite, 'address'>, pages: readonly DemoPage[]): Promise<void> {
  const existing = await existingPages(site);
  const webPath = new URL(site.address).pathname;
  for (const page of pages) {
    const id = existing.get(page.fileName) ?? (await createPage(site, page));
    await post(site, `sitepages/pages(${id})/checkoutpage`, {});
    await post(site, `sitepages/pages(${id})/savepage`, {
      Title: page.title,
      CanvasContent1: canvasOf(page),
      LayoutWebpartsContent: '[]',
    });
    await post(site, `sitepages/pages(${id})/publish`, {});
    if (page.link) {
      const Url = `${webPath}/SitePages/${page.fileName}`;
      await post(site, 'web/navigation/quicklaunch', { Title: page.link, Url, IsExternal: false });
    }
  }
}
