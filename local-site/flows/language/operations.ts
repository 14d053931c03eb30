/** An operation of a standard connector that flows may call. */
export interface Operation {
  readonly api: 'shared_sharepointonline' | 'shared_office365' | 'shared_teams' | 'shared_approvals';
  readonly type: 'OpenApiConnection' | 'OpenApiConnectionWebhook';
  /** True for one that only starts flows. */
  readonly isTrigger: boolean;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const operation = (api: Operation['api'], required: readonly string[], optional: readonly string[] = [], change: Partial<Operation> = {}): Operation => ({
  api,
  type: 'OpenApiConnection',
  isTrigger: false,
  required,
  optional,
  ...change
});

const list = ['dataset', 'table'];
const approval = 'WebhookApprovalCreationInput';

/** By operation id; every other is unknown. */
export const operations: Readonly<Record<string, Operation>> = {
  GetOnNewItems: operation('shared_sharepointonline', list, [], { isTrigger: true }),
  GetOnUpdatedItems: operation('shared_sharepointonline', list, [], { isTrigger: true }),
  SharedMailboxOnNewEmailV2: operation('shared_office365', ['mailboxAddress'], ['folderId', 'from', 'hasAttachments', 'importance', 'includeAttachments', 'subjectFilter'], { isTrigger: true }),
  HttpRequest: operation('shared_sharepointonline', ['dataset', 'parameters/method', 'parameters/uri'], ['parameters/headers', 'parameters/body']),
  SendEmailV2: operation('shared_office365', ['emailMessage/To', 'emailMessage/Subject', 'emailMessage/Body'], ['emailMessage/Cc', 'emailMessage/Importance']),
  PostMessageToConversation: operation('shared_teams', ['poster', 'location', 'body/recipient/groupId', 'body/recipient/channelId', 'body/messageBody']),
  StartAndWaitForAnApproval: operation(
    'shared_approvals',
    ['approvalType', `${approval}/title`, `${approval}/assignedTo`, `${approval}/details`, `${approval}/itemLink`],
    [`${approval}/itemLinkDescription`, `${approval}/enableNotifications`, `${approval}/enableReassignment`],
    { type: 'OpenApiConnectionWebhook' }
  )
};

export const apiId = (api: Operation['api']): string => `/providers/Microsoft.PowerApps/apis/${api}`;
