import type { TemplateComparison } from '../../../domain/comparison/compareTemplates';
import type { Condition } from '../../../domain/template/block';
import { templatesStrings } from '../../../loc/templates/strings';
import type { TemplatesStrings } from '../../../loc/templates/svSe';
import { useStrings } from '../../language/useStrings';

export interface ChangeGroup {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** A named text out of a table of them; the name itself when it is not there. */
const wordIn = (table: object, name: string): string => (table as Readonly<Record<string, string>>)[name] ?? name;

function come(strings: TemplatesStrings['changes'], name: string, before: unknown, after: unknown): string {
  return before === null ? strings.added(name) : after === null ? strings.removed(name) : strings.changed(name);
}

/** What differs between two versions beside their text, in words: rules, questions, shared texts and conditions. */
export function useChangeWords(comparison: TemplateComparison | null): readonly ChangeGroup[] {
  const { changes, rules, editor } = useStrings(templatesStrings);
  if (!comparison) {
    return [];
  }
  const value = (held: string | number | boolean | null): string =>
    held === null || held === '' ? changes.nothing : wordIn(rules.values, String(held));
  const condition = (held: Condition | null): string => (held ? editor.onlyWhen(held.field, held.options.join(', ')) : editor.always);
  const groups: readonly ChangeGroup[] = [
    {
      heading: changes.rules,
      sentences: comparison.rules.map(({ rule, before, after }) => changes.from(wordIn(rules.names, rule), value(before), value(after)))
    },
    {
      heading: changes.fields,
      sentences: comparison.fields.map(({ key, before, after }) =>
        come(changes, (after ?? before)?.guidance.question || key, before, after)
      )
    },
    {
      heading: changes.clauses,
      sentences: comparison.clauses.map(({ key, before, after }) =>
        before === null || after === null ? come(changes, key, before, after) : changes.from(key, String(before), String(after))
      )
    },
    {
      heading: changes.conditions,
      sentences: comparison.conditions.map(({ text, before, after }) => changes.from(text, condition(before), condition(after)))
    }
  ];
  return groups.filter(({ sentences }) => sentences.length > 0);
}
