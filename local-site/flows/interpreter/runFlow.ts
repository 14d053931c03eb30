import type { Action, Actions, ConnectorAction, FlowDefinition, Status } from '../language/definition';
import type { Json, JsonObject } from '../language/json';
import { isObject } from '../language/json';
import { NotAnswered, type Connectors } from './connectors';
import { evaluate, NotKnown } from './evaluate';
import { turnOf, type Frame } from './frame';

/** How a run ended, and why when it failed. */
export interface RunEnd {
  readonly status: 'Succeeded' | 'Failed';
  readonly errors: readonly string[];
}

/** Ends the whole run. */
class Terminated extends Error {
  public readonly status: RunEnd['status'];

  public constructor(status: RunEnd['status']) {
    super(`Terminated: ${status}`);
    this.status = status;
  }
}

interface Run {
  readonly connectors: Connectors;
  readonly errors: string[];
}

async function callConnector(name: string, action: ConnectorAction, frame: Frame, { connectors, errors }: Run): Promise<Status> {
  const { operationId } = action.inputs.host;
  if (!Object.hasOwn(connectors, operationId)) throw new NotKnown(`The operation ${operationId} is not known`);
  try {
    const { statusCode, body } = await connectors[operationId](evaluate(action.inputs.parameters, frame) as JsonObject, action.limit?.timeout ?? '');
    frame.results.set(name, { outputs: { statusCode, body }, body });
    if (statusCode < 400) return 'Succeeded';
    errors.push(`${name}: ${statusCode}`);
    return 'Failed';
  } catch (error) {
    if (error instanceof NotAnswered) return 'TimedOut';
    throw error;
  }
}

function keep(name: string, frame: Frame, value: Json): Status {
  frame.results.set(name, { outputs: value, body: value });
  return 'Succeeded';
}

function listFrom(value: string, frame: Frame): readonly Json[] {
  const list = evaluate(value, frame);
  if (!Array.isArray(list)) throw new Error(`${value} is no list`);
  return list;
}

async function runLoop(name: string, action: Extract<Action, { type: 'Foreach' }>, frame: Frame, run: Run): Promise<Status> {
  const turn = (item: Json): Promise<Status> => runScope(action.actions, turnOf(frame, name, item), run);
  const items = listFrom(action.foreach, frame);
  const statuses: Status[] = [];
  if (action.runtimeConfiguration?.concurrency?.repetitions) statuses.push(...(await Promise.all(items.map(turn))));
  else for (const item of items) statuses.push(await turn(item));
  return statuses.every((status) => status === 'Succeeded') ? 'Succeeded' : 'Failed';
}

function runIf(action: Extract<Action, { type: 'If' }>, frame: Frame, run: Run): Promise<Status> {
  const [one, other] = action.expression.equals.map((value) => evaluate(value, frame));
  return runScope(JSON.stringify(one) === JSON.stringify(other) ? action.actions : (action.else?.actions ?? {}), frame, run);
}

async function runAction(name: string, action: Action, frame: Frame, run: Run): Promise<Status> {
  switch (action.type) {
    case 'OpenApiConnection':
    case 'OpenApiConnectionWebhook':
      return callConnector(name, action, frame, run);
    case 'Compose':
      return keep(name, frame, evaluate(action.inputs, frame));
    case 'Query':
      return keep(name, frame, listFrom(action.inputs.from, frame).filter((item) => evaluate(action.inputs.where, frame, item) === true));
    case 'Select':
      return keep(name, frame, listFrom(action.inputs.from, frame).map((item) => evaluate(action.inputs.select, frame, item)));
    case 'If':
      return runIf(action, frame, run);
    case 'Foreach':
      return runLoop(name, action, frame, run);
    case 'Scope':
      return runScope(action.actions, frame, run);
    case 'Terminate':
      throw new Terminated(action.inputs.runStatus);
    default:
      throw new NotKnown(`The action type ${(action as { readonly type: string }).type} is not known`);
  }
}

/** An action that goes wrong has failed; what the interpreter does not know ends the run. */
async function attempt(name: string, action: Action, frame: Frame, run: Run): Promise<Status> {
  try {
    return await runAction(name, action, frame, run);
  } catch (error) {
    if (error instanceof Terminated || error instanceof NotKnown) throw error;
    run.errors.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return 'Failed';
  }
}

/**
 * Runs actions as their `runAfter` says. As in the real service the ends of the branches decide: one that was skipped
 * stands for what it waited for.
 */
async function runScope(actions: Actions, frame: Frame, run: Run): Promise<Status> {
  const begun = new Map<string, Promise<Status>>();
  const statusOf = (name: string): Promise<Status> => {
    const known = begun.get(name);
    if (known) return known;
    if (!Object.hasOwn(actions, name)) throw new NotKnown(`runAfter names ${name}, which is not beside it`);
    const action = actions[name];
    const status = (async (): Promise<Status> => {
      for (const [before, allowed] of Object.entries(action.runAfter)) {
        if (!allowed.includes(await statusOf(before))) return 'Skipped';
      }
      return attempt(name, action, frame, run);
    })();
    begun.set(name, status);
    return status;
  };
  await Promise.all(Object.keys(actions).map(statusOf));
  const endOf = async (name: string): Promise<boolean> => {
    const status = await statusOf(name);
    if (status !== 'Skipped') return status === 'Succeeded';
    return (await Promise.all(Object.keys(actions[name].runAfter).map(endOf))).every(Boolean);
  };
  const isEnd = (name: string): boolean => !Object.values(actions).some(({ runAfter }) => Object.hasOwn(runAfter, name));
  const ends = await Promise.all(Object.keys(actions).filter(isEnd).map(endOf));
  return ends.every(Boolean) ? 'Succeeded' : 'Failed';
}

/** What a run begins with. */
export interface RunStart {
  readonly parameters: Frame['parameters'];
  readonly triggerBody: Json;
  readonly now: () => Date;
  readonly connectors: Connectors;
}

/**
 * Runs a flow over the declared subset of the language.
 * @throws NotKnown for an action, function or operation outside it
 */
export async function runFlow(definition: FlowDefinition, { parameters, triggerBody, now, connectors }: RunStart): Promise<RunEnd> {
  const given = Object.fromEntries(Object.entries(definition.parameters).map(([name, { defaultValue }]) => [name, parameters[name] ?? defaultValue]));
  const frame: Frame = { parameters: given, triggerBody, now, results: new Map(), loops: new Map(), around: null };
  const run: Run = { connectors, errors: [] };
  if (!isObject(triggerBody) && triggerBody !== null) throw new NotKnown('A trigger gives an object or nothing');
  try {
    const status = await runScope(definition.actions, frame, run);
    return { status: status === 'Succeeded' ? 'Succeeded' : 'Failed', errors: run.errors };
  } catch (error) {
    if (error instanceof Terminated) return { status: error.status, errors: run.errors };
    throw error;
  }
}
