import type { Expression } from '../language/expression';
import { inText, pureFunctions, timeInForm } from '../language/functions';
import { isObject, type Json } from '../language/json';
import { parseTemplate } from '../language/parseTemplate';
import { resultOf, type Frame } from './frame';

/** A definition the interpreter cannot run; it never guesses. */
export class NotKnown extends Error {}

function member(of: Json, key: Json, safe: boolean): Json {
  if (of === null && safe) return null;
  const found = Array.isArray(of) ? (of[Number(key)] as Json | undefined) : isObject(of) ? of[String(key)] : undefined;
  if (found !== undefined) return found;
  if (safe && (isObject(of) || Array.isArray(of))) return null;
  throw new Error(`There is no ${inText(key)} in ${inText(of).slice(0, 80)}`);
}

function readRun(name: string, args: readonly Json[], frame: Frame, item: Json | undefined): Json | undefined {
  const named = inText(args[0]);
  switch (name) {
    case 'parameters': {
      const value = frame.parameters[named];
      if (value === undefined) throw new NotKnown(`There is no parameter ${named}`);
      return value;
    }
    case 'triggerBody':
      return frame.triggerBody;
    case 'body':
      return resultOf(frame, named)?.body ?? null;
    case 'outputs':
      return resultOf(frame, named)?.outputs ?? null;
    case 'items': {
      const found = frame.loops.get(named);
      if (found === undefined) throw new NotKnown(`There is no loop ${named} around`);
      return found;
    }
    case 'item':
      if (item === undefined) throw new NotKnown('item() stands outside a list');
      return item;
    case 'utcNow':
      return timeInForm(frame.now(), named);
    default:
      return undefined;
  }
}

function valueOf(expression: Expression, frame: Frame, item: Json | undefined): Json {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'member':
      return member(valueOf(expression.of, frame, item), valueOf(expression.key, frame, item), expression.safe);
    case 'call': {
      const args = expression.args.map((argument) => valueOf(argument, frame, item));
      const read = readRun(expression.name, args, frame, item);
      if (read !== undefined) return read;
      if (!Object.hasOwn(pureFunctions, expression.name)) throw new NotKnown(`The function ${expression.name} is not known`);
      return pureFunctions[expression.name](...args);
    }
  }
}

/**
 * A value of a definition with its expressions computed.
 * @param item the element a list action is at
 * @throws NotKnown for what the declared subset does not have
 */
export function evaluate(value: Json, frame: Frame, item?: Json): Json {
  if (typeof value === 'string') {
    const template = parseTemplate(value);
    if (template.kind === 'whole') return valueOf(template.expression, frame, item);
    return template.parts.map((part) => (typeof part === 'string' ? part : inText(valueOf(part, frame, item)))).join('');
  }
  if (Array.isArray(value)) return value.map((one: Json) => evaluate(one, frame, item));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, evaluate(one, frame, item)]));
  return value;
}
