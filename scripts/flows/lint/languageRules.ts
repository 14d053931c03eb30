import { actionTypes, type ConnectorInputs } from '../../../local-site/flows/language/definition';
import { isKnownFunction } from '../../../local-site/flows/language/functions';
import { apiId, operations } from '../../../local-site/flows/language/operations';
import type { CheckedFlow } from './checkedFlow';
import { callOf, callsIn, namedIn, textsIn, textsOf } from './checkedFlow';
import type { Rule } from './rule';

/** Only action types of the declared subset. */
export const knownActionTypes: Rule = ({ actions }) =>
  actions.filter(({ action }) => !actionTypes.includes(action.type)).map(({ name, action }) => `${name}: the action type ${action.type} is not known`);

function callFaults(name: string, { host, parameters }: ConnectorInputs, type: string, isTrigger: boolean): readonly string[] {
  if (!Object.hasOwn(operations, host.operationId)) return [`${name}: the operation ${host.operationId} is not known`];
  const operation = operations[host.operationId];
  const given = Object.keys(parameters);
  return [
    ...(host.apiId === apiId(operation.api) && host.connectionName === operation.api ? [] : [`${name}: ${host.operationId} belongs to ${operation.api}`]),
    ...(operation.type === type && operation.isTrigger === isTrigger ? [] : [`${name}: ${host.operationId} is no ${isTrigger ? 'trigger' : type}`]),
    ...operation.required.filter((one) => !given.includes(one)).map((one) => `${name}: ${host.operationId} lacks ${one}`),
    ...given.filter((one) => ![...operation.required, ...operation.optional].includes(one)).map((one) => `${name}: ${host.operationId} has no parameter ${one}`)
  ];
}

/** Only operations of the standard connectors that are known, with parameters they have. */
export const knownOperations: Rule = ({ actions, file }) => [
  ...actions.flatMap(({ name, action }) => {
    const call = callOf(action);
    return call ? callFaults(name, call, action.type, false) : [];
  }),
  ...Object.entries(file.properties.definition.triggers).flatMap(([name, trigger]) =>
    trigger.type === 'OpenApiConnection' ? callFaults(name, trigger.inputs, trigger.type, true) : []
  )
];

/** Only functions of the declared subset. */
export const knownFunctions: Rule = ({ actions }) =>
  actions.flatMap(({ name, action }) =>
    textsOf(action)
      .flatMap(callsIn)
      .filter((call) => !isKnownFunction(call.name))
      .map((call) => `${name}: the function ${call.name} is not known`)
  );

/** `runAfter` names actions beside the one that waits, and nobody waits in a circle. */
export const runAfterNamesSiblings: Rule = ({ actions }) =>
  actions.flatMap(({ name, action, beside }) => {
    const unknown = Object.keys(action.runAfter).filter((before) => !Object.hasOwn(beside, before));
    const waitsFor = (one: string, seen: readonly string[]): boolean =>
      Object.keys(beside[one]?.runAfter ?? {}).some((before) => before === name || (!seen.includes(before) && waitsFor(before, [...seen, before])));
    return [
      ...unknown.map((before) => `${name}: runAfter names ${before}, which is not beside it`),
      ...(waitsFor(name, []) ? [`${name}: waits for itself`] : [])
    ];
  });

function referenceFaults(name: string, around: readonly string[], flow: CheckedFlow): readonly string[] {
  const { parameters } = flow.file.properties.definition;
  const placed = flow.actions.find((one) => one.name === name);
  return (placed ? textsOf(placed.action) : []).flatMap(callsIn).flatMap((call) => {
    const named = namedIn(call) ?? '';
    if (call.name === 'parameters' && !Object.hasOwn(parameters, named)) return [`${name}: there is no parameter ${named}`];
    if (call.name === 'items' && !around.includes(named)) return [`${name}: there is no loop ${named} around`];
    if ((call.name === 'body' || call.name === 'outputs') && !flow.actions.some((one) => one.name === named)) return [`${name}: there is no action ${named}`];
    return [];
  });
}

/** What is referred to is there; action names are unique in the flow. */
export const knownReferences: Rule = (flow) => [
  ...flow.actions.flatMap(({ name, around }) => referenceFaults(name, around, flow)),
  ...flow.actions.filter(({ name }, index) => flow.actions.findIndex((one) => one.name === name) < index).map(({ name }) => `${name}: the name is taken twice`),
  ...Object.values(flow.file.properties.definition.triggers).flatMap((trigger) =>
    (trigger.type === 'OpenApiConnection' ? textsIn(trigger.inputs.parameters, 'trigger') : [])
      .flatMap(callsIn)
      .filter((call) => call.name === 'parameters' && !Object.hasOwn(flow.file.properties.definition.parameters, namedIn(call) ?? ''))
      .map((call) => `The trigger: there is no parameter ${namedIn(call)}`)
  )
];
