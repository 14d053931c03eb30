import type { Answer, Connectors } from './interpreter/connectors';
import { isObject, type Json, type JsonObject } from './language/json';
import type { Mailbox } from './mailbox/mailbox';

/** On whose behalf the flows act, and where. */
export interface Connection {
  /** Absolute address of the web. */
  readonly site: string;
  /** Login of the connection's account. */
  readonly login: string;
  readonly now: () => Date;
}

const textIn = (parameters: JsonObject, name: string): string => {
  const value = parameters[name];
  return typeof value === 'string' ? value : '';
};

const addressesIn = (text: string): readonly string[] => text.split(';').map((one) => one.trim().toLowerCase()).filter((one) => one !== '');

async function requestSite(parameters: JsonObject, { site, login }: Connection): Promise<Answer> {
  if (textIn(parameters, 'dataset') !== site) throw new Error(`The connection reaches ${site} only`);
  const headers = isObject(parameters['parameters/headers']) ? (parameters['parameters/headers'] as Record<string, string>) : {};
  const method = textIn(parameters, 'parameters/method');
  const answer = await fetch(`${site}/${textIn(parameters, 'parameters/uri')}`, {
    method,
    headers: { ...headers, Authorization: `Bearer ${login}` },
    ...(method === 'GET' ? {} : { body: textIn(parameters, 'parameters/body') })
  });
  const text = await answer.text();
  let body: Json = text;
  try {
    body = JSON.parse(text) as Json;
  } catch {
    // An answer without content, or none in JSON, is given as it is.
  }
  return { statusCode: answer.status, body };
}

const sent: Answer = { statusCode: 200, body: null };
const DAY = 86_400_000;

function untilOf(now: Date, timeout: string): string {
  const days = /^P(\d+)D$/.exec(timeout);
  if (!days) throw new Error(`The waiting time ${timeout} is not among those known`);
  return new Date(now.getTime() + Number(days[1]) * DAY).toISOString();
}

/** The connectors of the local site: SharePoint is the site itself over REST, all else goes to the mailbox. */
export const siteConnectors = (connection: Connection, mailbox: Mailbox): Connectors => ({
  HttpRequest: (parameters) => requestSite(parameters, connection),
  SendEmailV2: async (parameters) => {
    const to = addressesIn(textIn(parameters, 'emailMessage/To'));
    if (to.length === 0) return { statusCode: 400, body: 'A message needs somebody to go to' };
    mailbox.send({ kind: 'mail', to, subject: textIn(parameters, 'emailMessage/Subject'), html: textIn(parameters, 'emailMessage/Body') });
    return sent;
  },
  PostMessageToConversation: async (parameters) => {
    mailbox.send({ kind: 'teams', html: textIn(parameters, 'body/messageBody') });
    return sent;
  },
  StartAndWaitForAnApproval: async (parameters, timeout) => {
    const asked = (name: string): string => textIn(parameters, `WebhookApprovalCreationInput/${name}`);
    const { response, comments, by, name } = await mailbox.ask({
      kind: 'card',
      to: addressesIn(asked('assignedTo')),
      subject: asked('title'),
      details: asked('details'),
      link: asked('itemLink'),
      until: untilOf(connection.now(), timeout)
    });
    const responder = { userPrincipalName: by, email: by, displayName: name };
    return { statusCode: 200, body: { outcome: response, responses: [{ responder, approverResponse: response, comments }] } };
  }
});
