import type { Expression } from '../../../local-site/flows/language/expression';
import { withInner } from '../../../local-site/flows/language/expression';
import type { CheckedFlow, Text } from './checkedFlow';
import { expressionsIn, namedIn, operationOf, parameterOf, textsOf } from './checkedFlow';

/** Where a value comes from in the end. */
export type Origin = 'trigger' | 'parameter' | `read:${string}` | `operation:${string}`;

const LIST = /GetList\('[^']*\}\/([^']+)'\)/;

/** What a request to SharePoint reads or writes: a list's address, `sitegroups`, or the address as it stands. */
export function placeOfRequest(uri: string): string {
  const [, list] = LIST.exec(uri.replace(/@\{uriPath\(parameters\('[^']*'\)\)\}/, '}')) ?? [];
  if (list !== undefined) return list;
  return uri.startsWith('_api/web/sitegroups/') ? 'sitegroups' : uri;
}

/** True for the list of which nothing is believed. */
export const isQueue = (place: string): boolean => place === 'Lists/DecisionRequests';

function ofAction(name: string, flow: CheckedFlow, seen: ReadonlySet<string>): readonly Origin[] {
  const found = flow.actions.find((one) => one.name === name);
  if (!found || seen.has(name)) return [];
  const { action } = found;
  const operation = operationOf(action);
  if (operation === 'HttpRequest') return [`read:${placeOfRequest(parameterOf(action, 'parameters/uri'))}`];
  if (operation !== '') return [`operation:${operation}`];
  // What a list is filtered by chooses among its values and gives none.
  const giving = textsOf(action).filter(({ path }) => action.type !== 'Query' || path === 'inputs/from');
  return giving.flatMap((text) => originsOf(text, flow, new Set([...seen, name])));
}

function ofCall(call: Extract<Expression, { kind: 'call' }>, flow: CheckedFlow, seen: ReadonlySet<string>): readonly Origin[] {
  switch (call.name) {
    case 'triggerBody':
      return ['trigger'];
    case 'parameters':
      return ['parameter'];
    case 'body':
    case 'outputs':
    case 'items':
      return ofAction(namedIn(call) ?? '', flow, seen);
    default:
      return [];
  }
}

/** Where everything in a text comes from, through all the actions between. `item()` is what its list is. */
export function originsOf(text: Pick<Text, 'template'>, flow: CheckedFlow, seen: ReadonlySet<string> = new Set()): readonly Origin[] {
  const calls = expressionsIn(text).flatMap(withInner).filter((one) => one.kind === 'call');
  return [...new Set(calls.flatMap((call) => ofCall(call, flow, seen)))];
}
