import type { Expression } from '../../../local-site/flows/language/expression';
import type { CheckedFlow, PlacedAction, Text } from './checkedFlow';
import { expressionsIn, namedIn, operationOf, parameterOf, textsOf } from './checkedFlow';
import type { Origin } from './origins';
import { writesFile } from './letterRules';
import { isQueue, originsOf, placeOfRequest } from './origins';
import type { Rule } from './rule';

const fromQueue = (origin: Origin): boolean => origin === 'trigger' || (origin.startsWith('read:') && isQueue(origin.slice('read:'.length)));
const isWriteToQueue = ({ action }: PlacedAction): boolean => isQueue(placeOfRequest(parameterOf(action, 'parameters/uri')));

/** Texts that leave the flow: all that goes to a connector, save the address of a request and what goes back to the queue. */
function leaving(placed: PlacedAction): readonly Text[] {
  const operation = operationOf(placed.action);
  if (operation === '') return [];
  const texts = textsOf(placed.action).filter(({ path }) => path.startsWith('inputs/parameters/'));
  if (operation !== 'HttpRequest') return texts;
  // The content of a file has rules of its own: see `letterAskedFirst`.
  const isFile = writesFile(placed);
  return isWriteToQueue(placed) ? [] : texts.filter(({ path }) => !path.endsWith('parameters/uri') && !(isFile && path.endsWith('parameters/body')));
}

/** Nothing of the queue but a key to look up with: neither recipient, link, hash nor word. */
export const nothingFromQueue: Rule = (flow) =>
  flow.actions.flatMap((placed) =>
    leaving(placed)
      .filter((text) => originsOf(text, flow).some(fromQueue))
      .map(({ path }) => `${placed.name}: ${path} comes from the queue`)
  );

const recipientFields = /(emailMessage\/(To|Cc)|WebhookApprovalCreationInput\/assignedTo)$/;
const namesRecipients = (origin: Origin): boolean => ['read:sitegroups', 'parameter', 'operation:StartAndWaitForAnApproval'].includes(origin);

/** Messages go to members of SharePoint groups, to the mailbox of the set-up, or back to who answered; to nobody else. */
export const recipientsFromGroups: Rule = (flow) =>
  flow.actions.flatMap((placed) =>
    textsOf(placed.action)
      .filter(({ path }) => recipientFields.test(path))
      .filter((text) => originsOf(text, flow).length === 0 || !originsOf(text, flow).every(namesRecipients))
      .map(({ path }) => `${placed.name}: ${path} takes recipients from elsewhere than SharePoint groups and the set-up`)
  );

/** True for an address that begins with one of the set-up's. */
function beginsWithParameter(expression: Expression, flow: CheckedFlow): boolean {
  if (expression.kind !== 'call') return false;
  if (expression.name === 'parameters') return true;
  if (expression.name === 'concat') return expression.args.length > 0 && beginsWithParameter(expression.args[0], flow);
  if (expression.name !== 'outputs') return false;
  const composed = flow.actions.find(({ name }) => name === namedIn(expression))?.action;
  const [text, ...more] = composed?.type === 'Compose' ? textsOf(composed) : [];
  return text?.template.kind === 'whole' && more.length === 0 && beginsWithParameter(text.template.expression, flow);
}

function strayLinks({ template, path }: Text, flow: CheckedFlow): boolean {
  if (path.endsWith('/itemLink')) return !(template.kind === 'whole' && beginsWithParameter(template.expression, flow));
  if (template.kind === 'whole') return false;
  return template.parts.some((part, index) => {
    if (typeof part !== 'string') return false;
    if (/href="[^"]/.test(part) || /\bhref=[^"]/.test(part)) return true;
    const next = template.parts[index + 1];
    return part.endsWith('href="') && !(next !== undefined && typeof next !== 'string' && beginsWithParameter(next, flow));
  });
}

/** Links lead to the pages of the set-up. */
export const linksFromSetUp: Rule = (flow) =>
  flow.actions.flatMap((placed) => textsOf(placed.action).filter((text) => strayLinks(text, flow)).map(({ path }) => `${placed.name}: ${path} links elsewhere than to the pages of the set-up`));

/** Hashes are those of the ledger. */
export const hashesFromLedger: Rule = (flow) =>
  flow.actions.flatMap((placed) =>
    textsOf(placed.action)
      .filter(({ path, text }) => /\/(snapshotHash|SnapshotKey|snapshotKey|PreviousHash)$/.test(path) && text !== '')
      .filter((text) => originsOf(text, flow).join() !== 'read:Lists/Ledger')
      .map(({ path }) => `${placed.name}: ${path} is not taken from the ledger`)
  );

const isQuote = (one: Expression | undefined, value: string): boolean => one?.kind === 'literal' && one.value === value;

/** Values that cannot leave the quotes they stand in, or are whole numbers, or name the site of the set-up. */
function isSafeInAddress(expression: Expression): boolean {
  if (expression.kind !== 'call') return false;
  const [inner] = expression.args;
  if (expression.name === 'int') return true;
  if (expression.name === 'uriPath') return inner?.kind === 'call' && inner.name === 'parameters';
  if (expression.name !== 'uriComponent' || inner?.kind !== 'call' || inner.name !== 'replace') return false;
  return isQuote(inner.args[1], "'") && isQuote(inner.args[2], "''");
}

/** What stands in an address or filter has its quotes doubled and its signs encoded. */
export const valuesEscapedInFilters: Rule = (flow) =>
  flow.actions.flatMap((placed) =>
    textsOf(placed.action)
      .filter(({ path }) => path.endsWith('parameters/uri'))
      .filter((text) => expressionsIn(text).some((expression) => !isSafeInAddress(expression)))
      .map(({ path }) => `${placed.name}: ${path} holds a value whose quotes are not doubled`)
  );
