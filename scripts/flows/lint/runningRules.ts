import type { Actions } from '../../../local-site/flows/language/definition';
import { scopesBelow } from '../../../local-site/flows/language/definition';
import { operations } from '../../../local-site/flows/language/operations';
import type { CheckedFlow, PlacedAction } from './checkedFlow';
import { operationOf, parameterOf, textsOf } from './checkedFlow';
import { isQueue, originsOf, placeOfRequest } from './origins';
import type { Rule } from './rule';

const asks = ({ action }: PlacedAction): boolean => operationOf(action) === 'StartAndWaitForAnApproval';
const isOutward = (operation: string): boolean => operation !== '' && operations[operation]?.api !== 'shared_sharepointonline';
const triggersOf = ({ file }: CheckedFlow) => Object.values(file.properties.definition.triggers);
const isQueued = (flow: CheckedFlow): boolean => triggersOf(flow).some((trigger) => trigger.type === 'OpenApiConnection' && operations[trigger.inputs.host.operationId]?.api === 'shared_sharepointonline');

/** An approval ends by itself before the service ends it unheard, after 28 to 30 days. */
export const approvalHasTimeout: Rule = ({ actions }) =>
  actions.filter(asks).flatMap(({ name, action }) => {
    const days = Number(/^P(\d+)D$/.exec(action.limit?.timeout ?? '')?.[1] ?? 0);
    return days >= 1 && days <= 28 ? [] : [`${name}: an approval needs a time limit of 1 to 28 days`];
  });

/** With a limit of runs on the trigger one waiting approval would hold up all others. */
export const noConcurrencyWithApproval: Rule = (flow) =>
  flow.actions.some(asks) && triggersOf(flow).some(({ runtimeConfiguration }) => runtimeConfiguration?.concurrency)
    ? ['The trigger limits concurrent runs while an approval may wait']
    : [];

function holdsOutward(actions: Actions): boolean {
  return Object.values(actions).some((action) => isOutward(operationOf(action)) || scopesBelow(action).some(holdsOutward));
}

const before = (name: string, beside: Actions): readonly string[] =>
  Object.keys(beside[name]?.runAfter ?? {}).flatMap((one) => [one, ...before(one, beside)]);

/** Takes a row of the queue with the ETag just read: of two runs the server lets one through. */
function isClaim(flow: CheckedFlow, { action }: PlacedAction): boolean {
  if (!isQueue(placeOfRequest(parameterOf(action, 'parameters/uri')))) return false;
  const match = textsOf(action).find(({ path }) => path.endsWith('/If-Match'));
  return match !== undefined && originsOf(match, flow).some((origin) => origin.startsWith('read:') && isQueue(origin.slice('read:'.length)));
}

/** A flow woken by the queue claims its row before anything leaves, and takes a lost race (412) for what it is. */
export const claimsBeforeSending: Rule = (flow) => {
  const { actions } = flow.file.properties.definition;
  if (!isQueued(flow)) return [];
  const claim = flow.actions.find((one) => one.around.length === 0 && isClaim(flow, one));
  if (!claim) return ['Nothing claims the row with If-Match and the ETag just read'];
  const early = Object.keys(actions).filter((name) => holdsOutward({ [name]: actions[name] }) && !before(name, actions).includes(claim.name));
  const lost = Object.values(actions).some((action) => action.runAfter[claim.name]?.includes('Failed') && JSON.stringify(action).includes('412'));
  return [...early.map((name) => `${name}: sends before the row is claimed`), ...(lost ? [] : [`${claim.name}: nobody takes care of a lost race (412)`])];
};

/** A flow does not write what wakes it: nothing new into the list of a trigger on new items, nothing at all on updates. */
export const notWokenByItself: Rule = (flow) => {
  const operation = triggersOf(flow).flatMap((trigger) => (trigger.type === 'OpenApiConnection' ? [trigger.inputs.host.operationId] : []))[0];
  if (operation === undefined) return [];
  return flow.actions.flatMap(({ name, action }) => {
    const writes = operationOf(action) === 'HttpRequest' && parameterOf(action, 'parameters/method') !== 'GET';
    if (!writes || !isQueue(placeOfRequest(parameterOf(action, 'parameters/uri')))) return [];
    const changes = textsOf(action).some(({ path, text }) => path.endsWith('/X-HTTP-Method') && text === 'MERGE');
    return operation === 'GetOnUpdatedItems' || !changes ? [`${name}: writes what starts the flow again`] : [];
  });
};

/** A button only where its answer counts: the bodies asked are chosen by the step, its quorum and the binding. */
export const cardsOnlyWherePermitted: Rule = (flow) =>
  flow.actions.filter(asks).flatMap(({ name, around }) => {
    const loop = flow.actions.find((one) => one.name === around[around.length - 1]);
    const list = loop?.action.type === 'Foreach' ? /^@body\('([^']+)'\)$/.exec(loop.action.foreach)?.[1] : undefined;
    const chosen = flow.actions.find((one) => one.name === list)?.action;
    const where = chosen?.type === 'Query' ? chosen.inputs.where : '';
    const asked = ["?['card'], true", "?['quorum'], 'meeting'", "?['quorum'], 'majority'", "?['cardBodies']"];
    return asked.every((one) => where.includes(one)) ? [] : [`${name}: asks on a card without regard to chain, meeting or binding`];
  });
