import { blankVariable } from '../../template/fillVariables';
import type { Template, VariableName, Variables } from '../../template/template';
import { groupName } from '../family/groupName';
import { composedPattern } from '../language/composedPattern';
import { comparable } from './comparable';

/** No name of a group or a programme area is longer, and no line that names one is read if it is longer than the second. */
const longestName = 120;
const longestLine = 1000;

const variable = /\{(group|programmeArea)\}/gu;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** Finds the variables of a text of the template in a line that otherwise reads the same. */
function reader(text: string): (line: string) => readonly (readonly [VariableName, string])[] {
  const names = [...text.matchAll(variable)].map(([, name]) => name as VariableName);
  const pattern = composedPattern(`^${comparable(text).split(/\{(?:group|programmeArea)\}/u).map(escaped).join('(.+?)')}$`, 'u');
  return (line) => {
    const [, ...values] = pattern.exec(line) ?? [];
    return values.map((value, index) => [names[index] ?? 'group', value] as const);
  };
}

function textsOf(template: Template): readonly string[] {
  const fixed = template.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      switch (block.kind) {
        case 'field':
        case 'decision':
          return [];
        case 'bullets':
        case 'numbered':
          return block.items;
        default:
          return [block.text];
      }
    })
  );
  return fixed.filter((text) => text.search(variable) >= 0);
}

/** The value found most often; of equals the first. Empty when none was found. */
function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0];
}

/** A title counts as much as this many lines of text. */
const weightOfTitle = 3;

/**
 * The names a document fills its template with, read where the document says the rest as the template does; the
 * group's name else out of the title. Empty for what is not found, and for the blank `<X>`.
 */
export function findVariables(template: Template, title: string, lines: readonly string[]): Variables {
  const inTitle = Array.from({ length: weightOfTitle }, () => reader(template.title)(comparable(title))).flat();
  const readers = textsOf(template).map(reader);
  const inText = lines
    .filter((line) => line.length <= longestLine)
    .flatMap((line) => readers.flatMap((read) => read(comparable(line))));
  const found = [...inTitle, ...inText].filter(([, value]) => value.length <= longestName);
  const valueOf = (name: VariableName): string => {
    const value = commonest(found.filter(([one]) => one === name).map(([, text]) => text));
    return value === blankVariable ? '' : value;
  };
  const isBlank = found.some(([name, value]) => name === 'group' && value === blankVariable);
  return { group: valueOf('group') || (isBlank ? '' : groupName(title)), programmeArea: valueOf('programmeArea') };
}
