import type { Operation } from '../../../local-site/flows/language/operations';

/** A place in the solution that a person binds to a connection at import. */
export interface ConnectionReference {
  readonly api: Operation['api'];
  readonly logicalName: string;
  readonly displayName: string;
}

export const connectionReferences: readonly ConnectionReference[] = [
  { api: 'shared_sharepointonline', logicalName: 'upp_sharepoint', displayName: 'Uppdrag SharePoint' },
  { api: 'shared_office365', logicalName: 'upp_outlook', displayName: 'Uppdrag Outlook' },
  { api: 'shared_teams', logicalName: 'upp_teams', displayName: 'Uppdrag Teams' },
  { api: 'shared_approvals', logicalName: 'upp_approvals', displayName: 'Uppdrag godkännanden' }
];
