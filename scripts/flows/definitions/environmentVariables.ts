/** A value that whoever imports the solution gives. */
export interface EnvironmentVariable {
  readonly schemaName: string;
  readonly displayName: string;
  readonly description: string;
  readonly defaultValue: string;
}

/** @param name without the prefix of the publisher */
export const environmentVariable = (name: string, displayName: string, description: string, defaultValue = ''): EnvironmentVariable => ({
  schemaName: `upp_${name}`,
  displayName,
  description,
  defaultValue
});

export const environmentVariables = {
  site: environmentVariable('SiteAddress', 'Webbplatsens adress', 'Webbplatsen där Uppdrag är installerat, t.ex. https://contoso.sharepoint.com/sites/uppdrag'),
  noticesList: environmentVariable('NoticesList', 'Kölistans namn', 'Visningsnamnet på listan DecisionRequests', 'Aviseringar'),
  mailbox: environmentVariable('NotificationMailbox', 'Stabens brevlåda', 'Dit går påminnelser som ingen svarat på, och allt som saknar mottagare'),
  decisionsPage: environmentVariable('DecisionsPage', 'Sidan Beslut', 'Hela adressen till sidan med webbdelen Beslut'),
  team: environmentVariable('TeamsTeam', 'Team för meddelanden', 'Teamets id; lämnas tomt för inga meddelanden i Teams'),
  channel: environmentVariable('TeamsChannel', 'Kanal för meddelanden', 'Kanalens id; lämnas tomt för inga meddelanden i Teams'),
  cards: environmentVariable('ApprovalCards', 'Svar på kort i Teams', 'ja, eller nej. Räknas bara där beslutsgång och koppling tillåter det', 'nej')
} as const;

/** Name of the parameter by which a definition reads the variable, as Power Automate forms it. */
export const parameterName = ({ displayName, schemaName }: EnvironmentVariable): string => `${displayName} (${schemaName})`;

/** Expression of the variable's value. */
export const valueOf = (of: EnvironmentVariable): string => `parameters('${parameterName(of)}')`;
