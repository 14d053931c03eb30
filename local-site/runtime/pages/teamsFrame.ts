/** What the page around the frame answers teams-js with; names are those of teams-js itself. */
export interface TeamsFrameData {
  /** `default`, `dark` or `contrast`. */
  readonly theme: string;
  readonly context: Readonly<Record<string, unknown>>;
}

export const teamsFrameDataElementId = 'teams-data';
/** The name by which SPFx knows that it runs in Teams. */
export const teamsFrameName = 'embedded-page-container';
/** Where the person at the client chooses its theme. */
export const teamsThemeId = 'teams-theme';
