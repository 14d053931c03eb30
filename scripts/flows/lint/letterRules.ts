import type { Actions } from '../../../local-site/flows/language/definition';
import type { CheckedFlow, PlacedAction } from './checkedFlow';
import { operationOf, parameterOf } from './checkedFlow';
import type { Rule } from './rule';

/** True for a request that writes the content of a file. */
export const writesFile = ({ action }: PlacedAction): boolean =>
  operationOf(action) === 'HttpRequest' && parameterOf(action, 'parameters/method') !== 'GET' && /\/Files(\/AddUsingPath\(|\(.*\/\$value$)/.test(parameterOf(action, 'parameters/uri'));

/** True for a flow that a letter starts: whoever knows the mailbox can write one. */
const isStartedByLetter = ({ file }: CheckedFlow): boolean =>
  Object.values(file.properties.definition.triggers).some((trigger) => trigger.type === 'OpenApiConnection' && trigger.inputs.host.operationId === 'SharedMailboxOnNewEmailV2');

/** Everything that has been asked before an action is reached: what it runs after, and what it stands in. */
function askedBefore(flow: CheckedFlow, { name, beside, around }: PlacedAction): string {
  const earlier = (one: string, among: Actions): readonly string[] => Object.keys(among[one]?.runAfter ?? {}).flatMap((before) => [before, ...earlier(before, among)]);
  const here = earlier(name, beside).map((one) => JSON.stringify(beside[one]));
  const [outer] = around.slice(-1).flatMap((one) => flow.actions.filter((placed) => placed.name === one));
  if (outer === undefined) return here.join();
  const condition = outer.action.type === 'If' ? JSON.stringify(outer.action.expression) : '';
  return [...here, condition, askedBefore(flow, outer)].join();
}

const demanded: readonly (readonly [asked: string, what: string])[] = [
  ["triggerBody()?['from']", 'who wrote'],
  ["item()?['name']", 'the name of the attachment'],
  ["item()?['size']", 'its size'],
  ["?['format']", 'that it is an excerpt'],
  ["?['regionKey']", 'whose it is']
];

/** A file out of a letter is written only after all of it has been asked that a flow can ask. */
export const letterAskedFirst: Rule = (flow) =>
  isStartedByLetter(flow)
    ? flow.actions.filter(writesFile).flatMap((placed) => {
        const asked = askedBefore(flow, placed);
        return demanded.filter(([text]) => !asked.includes(text)).map(([, what]) => `${placed.name}: writes a file of a letter without asking ${what}`);
      })
    : [];

/** A file is written over the version that was read, or where there is none; never over what came meanwhile. */
export const filesKeepOthers: Rule = (flow) =>
  flow.actions.filter(writesFile).flatMap(({ name, action }) => {
    const isNew = parameterOf(action, 'parameters/uri').endsWith(',overwrite=false)');
    const isMatched = JSON.stringify(action).includes('"If-Match":"@{') && JSON.stringify(action).includes("['ETag']");
    return isNew || isMatched ? [] : [`${name}: writes a file over whatever lies there`];
  });
