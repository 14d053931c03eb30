/** The application of a page: loads its web parts and, for those who may, lets them be edited. */
import { controlTypes, type StoredControl } from '../canvas/canvas';
import { controlsOf } from '../canvas/controlsOf';
import { readCanvas } from '../canvas/readCanvas';
import { dialogElementId } from '../pages/pageData';
import { followTeamsTheme } from './followTeamsTheme';
import { pageEditing } from './pageEditing';
import { readPageData } from './readPageData';
import { ChromelessApplication, preparePlaces, useToken, webPartManager } from './spfxInternals';
import { loadWebPart } from './loadWebPart';
import { sectionScopes } from './sectionScopes';

export default class LocalSitePage extends ChromelessApplication {
  override async onLoad(): Promise<void> {
    const data = readPageData();
    const { serviceScope } = this.context;
    useToken(data.token);
    const dialogs = document.getElementById(dialogElementId);
    if (dialogs) preparePlaces(serviceScope, dialogs);
    const scopes = sectionScopes(serviceScope, data);
    if (data.hostedInTeams) followTeamsTheme(scopes);
    const editing = pageEditing(data, scopes.page);
    const manager = webPartManager(scopes.page, data.hostedInTeams, (id, webPart) => editing?.noteState(id, webPart));
    const ground = { manager, scopes };
    editing?.begin(ground);

    const controls = controlsOf(readCanvas(data.page.canvasContent));
    // No web part waits for another, as in SharePoint.
    for (const control of controls.filter(isWebPart)) {
      if (editing) editing.load(control);
      else void loadWebPart(ground, control, 1);
    }
  }
}

function isWebPart({ controlType }: StoredControl): boolean {
  return controlType === controlTypes.webPart;
}
