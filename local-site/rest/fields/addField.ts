import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { linkNewField } from '../contentTypes/linkNewField';
import { refusals } from '../refusals';
import { AddFieldOption, hasOption } from './addFieldOption';
import { checkedField } from './checkField';
import { columnName } from './columnName';
import { internalNameFrom, LONGEST_INTERNAL_NAME } from './encodeName';
import { isDerived } from './fieldKinds';
import { demandVersionsForLog, knownFields, type FieldOwner } from './fieldOwner';
import { recomputeDerived } from './recomputeDerived';
import { reindexField } from './reindexField';
import { settledLookup } from './settledLookup';
import { demandOpenForUnique } from './uniqueColumns';

/** Counter, Attachments, ModStat and ContentTypeId: every list has its one, which no other can stand beside. */
const ONE_PER_LIST: readonly number[] = [5, 19, 23, 25];

/** Adds a column; its internal name comes from `basis`, with a number behind when taken. */
export function addField(owner: FieldOwner, field: Field, basis: string, call: Call, options = 0): Field {
  const known = knownFields(owner, call);
  // Unproven status and text.
  if (ONE_PER_LIST.includes(field.FieldTypeKind)) throw refusals.operationRefused(`A column of type ${field.TypeAsString} cannot be added.`);
  if (known.some(other => other.Id === field.Id)) throw refusals.operationRefused(`A duplicate field name "${basis}" was found.`);
  const namesake = hasOption(options, AddFieldOption.checkDisplayName) && known.some(other => other.Title.toLowerCase() === field.Title.toLowerCase());
  if (namesake) throw refusals.operationRefused(`A column or field with the name "${field.Title}" already exists.`);
  const InternalName = freeName(basis, known);
  const ColName = owner.list && columnName(field, known);
  const draft: Field = {
    ...field, ...settledLookup(field, call), InternalName,
    // What is computed cannot be written: recorded for calculated columns of lists.
    ReadOnlyField: field.ReadOnlyField || (owner.list !== undefined && isDerived(field)),
    ...(ColName ? { Attributes: { ...field.Attributes, ColName } } : {})
  };
  demandVersionsForLog(owner, draft);
  const saved = checkedField(draft, known);
  // As for a column that is there: an index over more rows than the limit is not made, be they empty (the stricter reading; unproven).
  if (owner.list && saved.Indexed && call.store.items.total(owner.list.id) > call.limits.threshold) throw refusals.overThreshold();
  if (owner.list) demandOpenForUnique(owner.list.settings, [saved]);
  call.store.fields.save(owner.id, saved);
  if (!owner.list) return saved;
  call.store.lists.touch(owner.list.id);
  linkNewField(owner.list, saved, options, call.store);
  if (hasOption(options, AddFieldOption.toDefaultView)) showInDefaultView(owner.list.id, saved, call);
  if (saved.Indexed) reindexField(owner.list, saved, call.store);
  if (isDerived(saved)) recomputeDerived(owner.list, call);
  return saved;
}

function freeName(basis: string, known: readonly Field[]): string {
  const taken = new Set(known.map(other => other.InternalName.toLowerCase()));
  const first = internalNameFrom(basis);
  let name = first;
  for (let number = 1; taken.has(name.toLowerCase()); number += 1) name = first.slice(0, LONGEST_INTERNAL_NAME - String(number).length) + number;
  return name;
}

function showInDefaultView(listId: string, field: Field, { store }: Call): void {
  const view = store.views.of(listId).find(known => known.isDefault);
  if (view) store.views.save(listId, { ...view, fields: [...view.fields, field.InternalName] });
}
