import type { Pages } from '../../../src/domain/sitePages/pages';

/** Where the views find each other. @param webPath server-relative path of the web */
export function pageProperties(webPath: string): Pages {
  return {
    editorPage: `${webPath}/SitePages/Uppdragsbeskrivning.aspx`,
    decisionsPage: `${webPath}/SitePages/Beslut.aspx`,
    rostersPage: `${webPath}/SitePages/Bemanning.aspx`,
    groupRoomPage: `${webPath}/SitePages/Grupprum.aspx`,
  };
}
