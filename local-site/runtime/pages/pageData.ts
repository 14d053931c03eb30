import type { SectionThemes } from '../theme/sectionThemes';
import type { SpfxTheme } from '../theme/themes';

export type Appearance = 'light' | 'dark' | 'contrast';

/** What the server tells the scripts of a page; embedded in it as JSON. */
export interface PageData {
  /** Where the SPFx runtime folder is served. */
  readonly runtimePath: string;
  /** Where the page's own scripts are served. */
  readonly scriptsPath: string;
  readonly appearance: Appearance;
  /** What the page speaks, e.g. `sv-SE`. */
  readonly language: string;
  readonly theme: SpfxTheme;
  readonly sectionThemes: SectionThemes;
  readonly spPageContextInfo: Readonly<Record<string, unknown>>;
  readonly contextWebInfo: {
    readonly FormDigestValue: string;
    readonly FormDigestTimeoutSeconds: number;
    readonly WebFullUrl: string;
  };
  /** Manifests of the installed components, as JSON. */
  readonly components: readonly string[];
  /** What the local site takes as an Entra token: the login. */
  readonly token: string;
  readonly hostedInTeams: boolean;
  readonly page: {
    readonly itemId: number;
    readonly title: string;
    readonly webUrl: string;
    readonly canvasContent: string;
    readonly canEdit: boolean;
    /** Open in edit mode at once (`?Mode=Edit`). */
    readonly editing: boolean;
  };
}

export const pageDataElementId = 'page-data';
/** SharePoint's id for the page's content; the property pane makes room beside it. */
export const contentElementId = 'spPageChromeAppDiv';
export const canvasElementId = 'page-canvas';
export const dialogElementId = 'page-dialogs';
