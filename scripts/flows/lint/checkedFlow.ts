import type { Action, Actions, ConnectorInputs, FlowFile } from '../../../local-site/flows/language/definition';
import { scopesBelow } from '../../../local-site/flows/language/definition';
import { withInner, type Expression, type Template } from '../../../local-site/flows/language/expression';
import { isObject, type Json } from '../../../local-site/flows/language/json';
import { parseTemplate } from '../../../local-site/flows/language/parseTemplate';

/** An action where it stands. */
export interface PlacedAction {
  readonly name: string;
  readonly action: Action;
  /** The actions beside it, itself among them. */
  readonly beside: Actions;
  /** Names of the actions around it, the outermost first. */
  readonly around: readonly string[];
}

/** A text of an action that may hold expressions. */
export interface Text {
  readonly template: Template;
  readonly text: string;
  /** Where in the action, e.g. `inputs/parameters/emailMessage/To`. */
  readonly path: string;
}

/** A flow with its actions laid side by side. */
export interface CheckedFlow {
  readonly name: string;
  readonly file: FlowFile;
  readonly actions: readonly PlacedAction[];
}

function placed(actions: Actions, around: readonly string[]): readonly PlacedAction[] {
  return Object.entries(actions).flatMap(([name, action]) => [
    { name, action, beside: actions, around },
    ...scopesBelow(action).flatMap((below) => placed(below, [...around, name]))
  ]);
}

export const checkedFlow = (name: string, file: FlowFile): CheckedFlow => ({ name, file, actions: placed(file.properties.definition.actions, []) });

/** Every text in a value. @throws WrongExpression */
export function textsIn(value: Json | undefined, path: string): readonly Text[] {
  if (typeof value === 'string') return [{ template: parseTemplate(value), text: value, path }];
  if (Array.isArray(value)) return value.flatMap((one: Json, index) => textsIn(one, `${path}/${index}`));
  return isObject(value) ? Object.entries(value).flatMap(([name, one]) => textsIn(one, `${path}/${name}`)) : [];
}

/** The texts of an action itself, those of actions inside it left out. */
export function textsOf(action: Action): readonly Text[] {
  switch (action.type) {
    case 'Foreach':
      return textsIn(action.foreach, 'foreach');
    case 'If':
      return textsIn(action.expression.equals, 'expression');
    case 'Scope':
      return [];
    default:
      return textsIn(action.inputs as Json, 'inputs');
  }
}

export function expressionsIn({ template }: Pick<Text, 'template'>): readonly Expression[] {
  return template.kind === 'whole' ? [template.expression] : template.parts.filter((part) => typeof part !== 'string');
}

/** Every call in a text, the inner ones too. */
export const callsIn = (text: Pick<Text, 'template'>): readonly Extract<Expression, { kind: 'call' }>[] =>
  expressionsIn(text).flatMap(withInner).filter((one) => one.kind === 'call');

/** Name an action or parameter is called by; null when it is not written out. */
export const namedIn = ({ args }: Extract<Expression, { kind: 'call' }>): string | null => {
  const [name] = args;
  return name?.kind === 'literal' && typeof name.value === 'string' ? name.value : null;
};

/** What a connector action calls and gives; null for any other action. */
export const callOf = (action: Action): ConnectorInputs | null =>
  action.type === 'OpenApiConnection' || action.type === 'OpenApiConnectionWebhook' ? action.inputs : null;

/** The operation a connector action calls; empty for any other action. */
export const operationOf = (action: Action): string => callOf(action)?.host.operationId ?? '';

/** A parameter of a connector action as text; empty when it has none. */
export function parameterOf(action: Action, name: string): string {
  const value = callOf(action)?.parameters[name];
  return typeof value === 'string' ? value : '';
}
