import type { Action, Actions, ConnectorInputs, Status } from '../../../local-site/flows/language/definition';
import type { Json, JsonObject } from '../../../local-site/flows/language/json';
import { apiId, operations } from '../../../local-site/flows/language/operations';
import type { ListDefinition } from '../../../src/schema/vocabulary/list';
import { listAddress } from '../../../src/schema/vocabulary/list';
import { environmentVariables, valueOf } from './environmentVariables';

export type After = Readonly<Record<string, readonly Status[]>>;

/** An action before it is known what it runs after. */
export type Step = Action extends infer One ? (One extends Action ? Omit<One, 'runAfter'> : never) : never;

/** Actions that run one after the other, each when the one before has succeeded. */
export function inOrder(steps: Readonly<Record<string, Step>>, after: After = {}): Actions {
  let before = after;
  return Object.fromEntries(
    Object.entries(steps).map(([name, step]) => {
      const action = { ...step, runAfter: before } as Action;
      before = { [name]: ['Succeeded'] };
      return [name, action];
    })
  );
}

export const connector = (operationId: keyof typeof operations & string, parameters: JsonObject): ConnectorInputs => ({
  host: { connectionName: operations[operationId].api, operationId, apiId: apiId(operations[operationId].api) },
  parameters,
  authentication: "@parameters('$authentication')"
});

const call = (operationId: string, parameters: JsonObject): Step => ({ type: operations[operationId].type, inputs: connector(operationId, parameters) });

/** A value as it stands between the quotes of a filter or an address. */
export const escaped = (expression: string): string => `@{uriComponent(replace(${expression}, '''', ''''''))}`;

/** A value within HTML. */
export const inHtml = (expression: string): string => `@{replace(replace(replace(${expression}, '&', '&amp;'), '<', '&lt;'), '"', '&quot;')}`;

const dataset = `@${valueOf(environmentVariables.site)}`;

/** Expression of the server-relative path of a folder below a list's root. */
export const folderPath = (list: ListDefinition, folder: string): string =>
  `concat(uriPath(${valueOf(environmentVariables.site)}), '/${listAddress(list)}/', ${folder})`;

const itemsOf = (list: ListDefinition): string => `_api/web/GetList('@{uriPath(${valueOf(environmentVariables.site)})}/${listAddress(list)}')/items`;

const metadata = 'application/json;odata=minimalmetadata';
const request = (method: 'GET' | 'POST', uri: string, headers: JsonObject = {}, body?: Json): Step =>
  call('HttpRequest', {
    dataset,
    'parameters/method': method,
    'parameters/uri': uri,
    'parameters/headers': { Accept: metadata, ...headers },
    ...(body === undefined ? {} : { 'parameters/body': body })
  });

export const readRows = (list: ListDefinition, query: string): Step => request('GET', `${itemsOf(list)}?${query}`);
export const readRow = (list: ListDefinition, id: string, query: string): Step => request('GET', `${itemsOf(list)}(@{int(${id})})?${query}`);

/** Those whose account is in a SharePoint group. */
export const readMembers = (group: string): Step =>
  request('GET', `_api/web/sitegroups/getbyname('${escaped(group)}')/users?$select=Email,Title,LoginName`);

const bytes = { 'Content-Type': 'application/octet-stream' };
const json = { 'Content-Type': 'application/json;odata=nometadata' };

/** @param etag expression: the server refuses with 412 when somebody else has changed the row */
export const changeRow = (list: ListDefinition, id: string, etag: string, body: string): Step =>
  request('POST', `${itemsOf(list)}(@{int(${id})})`, { ...json, 'X-HTTP-Method': 'MERGE', 'If-Match': `@{${etag}}` }, body);

/** @param body expression of the row as text */
export const addRow = (list: ListDefinition, body: string): Step => request('POST', itemsOf(list), json, `@{${body}}`);

export const compose = (inputs: Json): Step => ({ type: 'Compose', inputs });
export const query = (from: string, where: string): Step => ({ type: 'Query', inputs: { from: `@${from}`, where: `@${where}` } });
export const select = (from: string, value: Json): Step => ({ type: 'Select', inputs: { from: `@${from}`, select: value } });
export const end = (runStatus: 'Succeeded' | 'Failed' = 'Succeeded'): Step => ({ type: 'Terminate', inputs: { runStatus } });

export const when = (condition: string, actions: Actions, otherwise: Actions = {}): Step => ({
  type: 'If',
  expression: { equals: [`@${condition}`, true] },
  actions,
  else: { actions: otherwise }
});

export const forEach = (list: string, actions: Actions, repetitions?: number): Step => ({
  type: 'Foreach',
  foreach: `@${list}`,
  actions,
  ...(repetitions === undefined ? {} : { runtimeConfiguration: { concurrency: { repetitions } } })
});

export const sendMail = (to: string, subject: string, body: string): Step =>
  call('SendEmailV2', { 'emailMessage/To': to, 'emailMessage/Subject': subject, 'emailMessage/Body': body });

export const postInChannel = (message: string): Step =>
  call('PostMessageToConversation', {
    poster: 'Flow bot',
    location: 'Channel',
    'body/recipient/groupId': `@${valueOf(environmentVariables.team)}`,
    'body/recipient/channelId': `@${valueOf(environmentVariables.channel)}`,
    'body/messageBody': message
  });

/** Address of a folder of the site, by its path below the web. @param folder expression */
const folderAt = (folder: string): string =>
  `_api/web/GetFolderByServerRelativePath(decodedurl='@{uriPath(${valueOf(environmentVariables.site)})}/${escaped(folder)}')`;

/** The file of a name in a folder, as a list of one or none; refused where the folder is not there. */
export const readFileFacts = (folder: string, name: string): Step =>
  request('GET', `${folderAt(folder)}/Files?$select=Name,ETag,TimeLastModified&$filter=Name eq '${escaped(name)}'`);

/** Refused when a file has come there meanwhile. @param text expression */
export const addFile = (folder: string, name: string, text: string): Step =>
  request('POST', `${folderAt(folder)}/Files/AddUsingPath(decodedurl='${escaped(name)}',overwrite=false)`, { ...bytes }, `@{${text}}`);

/** @param etag expression: the server refuses with 412 when somebody else has written the file */
export const changeFile = (folder: string, name: string, etag: string, text: string): Step =>
  request('POST', `${folderAt(folder)}/Files('${escaped(name)}')/$value`, { ...bytes, 'X-HTTP-Method': 'PUT', 'If-Match': `@{${etag}}` }, `@{${text}}`);

/** Waits for an answer at most so long: an approval of Power Automate ends unheard after 28 to 30 days. */
export const askOnCard = (asked: { readonly title: string; readonly assignedTo: string; readonly details: string; readonly link: string }): Step => ({
  ...call('StartAndWaitForAnApproval', {
    approvalType: 'Basic',
    'WebhookApprovalCreationInput/title': asked.title,
    'WebhookApprovalCreationInput/assignedTo': asked.assignedTo,
    'WebhookApprovalCreationInput/details': asked.details,
    'WebhookApprovalCreationInput/itemLink': asked.link,
    'WebhookApprovalCreationInput/itemLinkDescription': 'Läs texten och ärendet',
    'WebhookApprovalCreationInput/enableNotifications': true,
    'WebhookApprovalCreationInput/enableReassignment': false
  }),
  limit: { timeout: 'P21D' }
});
