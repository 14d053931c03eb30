/** A value that whoever imports the solution gives. */
export interface EnvironmentVariable {
  readonly schemaName: string;
  readonly displayName: string;
  readonly description: string;
  readonly defaultValue: string;
}

const variable = (name: string, displayName: string, description: string, defaultValue = ''): EnvironmentVariable => ({
  schemaName: `upp_${name}`,
  displayName,
  description,
  defaultValue
});

export const environmentVariables = {
  site: variable('SiteAddress', 'Webbplatsens adress', 'Webbplatsen där Uppdrag är installerat, t.ex. https://contoso.sharepoint.com/sites/uppdrag'),
  noticesList: variable('NoticesList', 'Kölistans namn', 'Visningsnamnet på listan DecisionRequests', 'Aviseringar'),
  mailbox: variable('NotificationMailbox', 'Stabens brevlåda', 'Dit går påminnelser som ingen svarat på, och allt som saknar mottagare'),
  decisionsPage: variable('DecisionsPage', 'Sidan Beslut', 'Hela adressen till sidan med webbdelen Beslut'),
  team: variable('TeamsTeam', 'Team för meddelanden', 'Teamets id; lämnas tomt för inga meddelanden i Teams'),
  channel: variable('TeamsChannel', 'Kanal för meddelanden', 'Kanalens id; lämnas tomt för inga meddelanden i Teams'),
  cards: variable('ApprovalCards', 'Svar på kort i Teams', 'ja, eller nej. Räknas bara där beslutsgång och koppling tillåter det', 'nej')
} as const;

/** Name of the parameter by which a definition reads the variable, as Power Automate forms it. */
export const parameterName = ({ displayName, schemaName }: EnvironmentVariable): string => `${displayName} (${schemaName})`;

/** Expression of the variable's value. */
export const valueOf = (of: EnvironmentVariable): string => `parameters('${parameterName(of)}')`;
