import type { Json, JsonObject } from './json';

/** Statuses an action can end with. */
export type Status = 'Succeeded' | 'Failed' | 'Skipped' | 'TimedOut';

interface ActionBase {
  readonly runAfter: Readonly<Record<string, readonly Status[]>>;
  readonly limit?: { readonly timeout: string };
  readonly runtimeConfiguration?: { readonly concurrency?: { readonly repetitions?: number; readonly runs?: number } };
}

/** Inputs of a call to a connector. */
export interface ConnectorInputs {
  readonly host: { readonly connectionName: string; readonly operationId: string; readonly apiId: string };
  readonly parameters: JsonObject;
  readonly authentication?: string;
}

export interface ConnectorAction extends ActionBase {
  readonly type: 'OpenApiConnection' | 'OpenApiConnectionWebhook';
  readonly inputs: ConnectorInputs;
}

/** The part of the Workflow Definition Language that the flows use, the linter knows and the interpreter runs. */
export type Action =
  | ConnectorAction
  | (ActionBase & { readonly type: 'Compose'; readonly inputs: Json })
  | (ActionBase & { readonly type: 'Query'; readonly inputs: { readonly from: string; readonly where: string } })
  | (ActionBase & { readonly type: 'Select'; readonly inputs: { readonly from: string; readonly select: Json } })
  | (ActionBase & { readonly type: 'If'; readonly expression: { readonly equals: readonly [Json, Json] }; readonly actions: Actions; readonly else?: { readonly actions: Actions } })
  | (ActionBase & { readonly type: 'Foreach'; readonly foreach: string; readonly actions: Actions })
  | (ActionBase & { readonly type: 'Scope'; readonly actions: Actions })
  | (ActionBase & { readonly type: 'Terminate'; readonly inputs: { readonly runStatus: 'Succeeded' | 'Failed' } });

export const actionTypes: readonly Action['type'][] = ['OpenApiConnection', 'OpenApiConnectionWebhook', 'Compose', 'Query', 'Select', 'If', 'Foreach', 'Scope', 'Terminate'];

export type Actions = Readonly<Record<string, Action>>;

export type Trigger =
  | {
      readonly type: 'OpenApiConnection';
      readonly recurrence: { readonly interval: number; readonly frequency: string };
      readonly splitOn: string;
      readonly inputs: ConnectorInputs;
      readonly runtimeConfiguration?: ActionBase['runtimeConfiguration'];
    }
  | {
      readonly type: 'Recurrence';
      readonly recurrence: { readonly interval: number; readonly frequency: string; readonly timeZone: string; readonly schedule: JsonObject };
      readonly runtimeConfiguration?: ActionBase['runtimeConfiguration'];
    };

export interface Parameter {
  readonly defaultValue: Json;
  readonly type: string;
  readonly metadata?: { readonly schemaName: string; readonly description: string };
}

export interface FlowDefinition {
  readonly $schema: string;
  readonly contentVersion: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly triggers: Readonly<Record<string, Trigger>>;
  readonly actions: Actions;
  readonly outputs: JsonObject;
}

/** A flow's file in a solution: `Workflows/<Name>-<GUID>.json`. */
export interface FlowFile {
  readonly properties: {
    readonly connectionReferences: Readonly<
      Record<string, { readonly runtimeSource: string; readonly connection: { readonly connectionReferenceLogicalName: string }; readonly api: { readonly name: string } }>
    >;
    readonly definition: FlowDefinition;
    readonly templateName: string;
  };
  readonly schemaVersion: string;
}

/** The scopes of actions directly below an action. */
export function scopesBelow(action: Action): readonly Actions[] {
  switch (action.type) {
    case 'If':
      return [action.actions, action.else?.actions ?? {}];
    case 'Foreach':
    case 'Scope':
      return [action.actions];
    default:
      return [];
  }
}
