import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { checkSite } from '../adapters/sharepoint/checkSite';
import { connectPage } from '../adapters/sharepoint/connectPage';
import { pageLanguage } from './pageLanguage';
import type { Group } from '../domain/roster/roster';
import type { Setting } from './Setting';
import { settingsPane } from './settingsPane';
import { chosenScope } from './overview/chosenScope';
import type { OverviewProperties } from './overview/OverviewWebPart';
import { siteAddressFault } from './siteAddressFault';

/**
 * The settings of a web part on its page: what is written into them is checked against the page's tenant.
 * @param groups to choose among, by name; null when they could not be read
 */
export function openSettings(
  settings: readonly Setting[],
  context: WebPartContext,
  groups: readonly Group[] | null,
  properties: object
): IPropertyPaneConfiguration {
  const { web, cultureInfo } = context.pageContext;
  const look = (siteUrl: string): ReturnType<typeof checkSite> => checkSite(connectPage(context, siteUrl));
  return settingsPane(settings, pageLanguage(cultureInfo.currentUICultureName), {
    check: (given, texts) => siteAddressFault(given, web.absoluteUrl, texts, look),
    groups,
    chosen: chosenScope(properties as Partial<OverviewProperties>),
    pageUrl: web.absoluteUrl
  });
}
