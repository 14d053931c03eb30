import type { ServiceScope } from '@microsoft/sp-core-library';
import { SPHttpClient } from '@microsoft/sp-http-base';

/**
 * Saves a page as SharePoint's own editor does: checks it out, saves its canvas and publishes it.
 * @throws with the service's answer when it refuses
 */
export async function savePage(
  scope: ServiceScope,
  page: { readonly webUrl: string; readonly itemId: number; readonly title: string },
  canvasContent: string,
): Promise<void> {
  const client = scope.consume(SPHttpClient.serviceKey);
  const post = async (action: string, body?: object): Promise<void> => {
    const address = `${page.webUrl}/_api/sitepages/pages(${page.itemId})/${action}`;
    const answer = await client.post(address, SPHttpClient.configurations.v1, {
      headers: { 'if-match': '*' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${(await answer.text()).slice(0, 400)}`);
  };
  await post('checkoutpage');
  await post('savepage', { CanvasContent1: canvasContent, Title: page.title });
  await post('publish');
}
