import type { Condition, TemplateBlock } from '../template/block';
import type { Field } from '../template/field';
import type { TemplateRules } from '../template/rules';
import type { Template } from '../template/template';
import { compareDocuments } from './compareDocuments';
import type { DocumentComparison } from './comparison';
import { documentText } from '../mandate/documentText';
import { templateBlock } from './templateBlock';
import { templateDocument } from './templateDocument';

type RuleValue = string | number | boolean | null;

/** A rule of the family that differs. */
export interface RuleChange {
  /** Name of the rule, those of the composition after `composition.` */
  readonly rule: string;
  readonly before: RuleValue;
  readonly after: RuleValue;
}

/** A field that is asked for in one version only, or otherwise; null where it is not asked for. */
export interface FieldChange {
  readonly key: string;
  readonly before: Field | null;
  readonly after: Field | null;
}

/** A shared clause of which another version, or none, is used; null where it is not used. */
export interface ClauseChange {
  readonly key: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** A block that stands in both versions under different conditions; null for always. */
export interface ConditionChange {
  readonly sectionKey: string;
  /** The block as text. */
  readonly text: string;
  readonly before: Condition | null;
  readonly after: Condition | null;
}

export interface TemplateComparison {
  readonly text: DocumentComparison;
  readonly rules: readonly RuleChange[];
  readonly fields: readonly FieldChange[];
  readonly clauses: readonly ClauseChange[];
  readonly conditions: readonly ConditionChange[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function ruleValues({ composition, ...rules }: TemplateRules): ReadonlyMap<string, RuleValue> {
  const inner = Object.entries(composition).map(([name, value]): [string, RuleValue] => [`composition.${name}`, value]);
  return new Map([...Object.entries(rules), ...inner]);
}

interface Change<Value> {
  readonly key: string;
  readonly before: Value | null;
  readonly after: Value | null;
}

/** What differs between two maps, by key. */
function changesIn<Value>(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>): readonly Change<Value>[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((change) => !same(change.before, change.after));
}

const blocksOf = (template: Template): readonly TemplateBlock[] => template.sections.flatMap(({ blocks }) => blocks);

const fieldsOf = (template: Template): ReadonlyMap<string, Field> =>
  new Map(blocksOf(template).flatMap((block) => (block.kind === 'field' ? [[block.field.key, block.field] as const] : [])));

const clausesOf = (template: Template): ReadonlyMap<string, number> =>
  new Map(blocksOf(template).flatMap((block) => ('clause' in block && block.clause ? [[block.clause.key, block.clause.version] as const] : [])));

interface Conditional {
  readonly sectionKey: string;
  readonly text: string;
  readonly when: Condition | null;
}

function conditionals(template: Template): ReadonlyMap<string, Conditional> {
  return new Map(
    template.sections.flatMap(({ key: sectionKey, blocks }) =>
      blocks.map((block): [string, Conditional] => {
        const text = documentText({ title: '', sections: [{ key: '', heading: '', blocks: [templateBlock(block)] }] }).trim();
        const name = block.kind === 'field' ? block.field.key : text;
        return [`${sectionKey} ${name}`, { sectionKey, text, when: block.when ?? null }];
      })
    )
  );
}

function conditionChanges(before: Template, after: Template): readonly ConditionChange[] {
  const old = conditionals(before);
  return [...conditionals(after)].flatMap(([name, { sectionKey, text, when }]): readonly ConditionChange[] => {
    const last = old.get(name);
    return last && !same(last.when, when) ? [{ sectionKey, text, before: last.when, after: when }] : [];
  });
}

/** Two versions of a template: the text as it reads with nothing filled in, and what does not stand in the text. */
export function compareTemplates(before: Template, after: Template): TemplateComparison {
  return {
    text: compareDocuments(templateDocument(before), templateDocument(after)),
    rules: changesIn(ruleValues(before.rules), ruleValues(after.rules)).map(({ key: rule, ...change }) => ({ rule, ...change })),
    fields: changesIn(fieldsOf(before), fieldsOf(after)),
    clauses: changesIn(clausesOf(before), clausesOf(after)),
    conditions: conditionChanges(before, after)
  };
}
