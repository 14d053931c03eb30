import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import type { Call } from '../call';
import { strings, type Entity } from '../entity';
import { findField } from '../fields/findField';
import { nullOutcome, valueOutcome } from '../outcome';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';
import { action, entityNode, step, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { saveView } from './saveView';
import { viewFieldsXml } from './viewXml';

interface ViewFields {
  readonly list: List;
  readonly view: View;
}

/** `SP.ViewFieldCollection`: an entity of its own, whose `Items` are internal names. */
const viewFieldsKind: EntityKind<ViewFields> = {
  name: 'ViewFields',
  entity: ({ list, view }): Entity => ({
    type: 'SP.ViewFieldCollection', set: 'SP.ApiData.ViewFieldCollections',
    editLink: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
    properties: { SchemaXml: viewFieldsXml(view), Items: strings(view.fields) }, onSelect: {}, navigation: [], open: () => undefined
  }),
  members: {
    schemaxml: step(({ view }) => valueOutcome('SchemaXml', viewFieldsXml(view))),
    addviewfield: action((subject, args, call) => {
      const name = fieldName(subject, args, call);
      return save(subject, subject.view.fields.includes(name) ? subject.view.fields : [...subject.view.fields, name], 'AddViewField', call);
    }),
    removeviewfield: action((subject, args, call) => {
      const name = String(argument(args, 'strField'));
      return save(subject, subject.view.fields.filter(field => field !== name), 'RemoveViewField', call);
    }),
    removeallviewfields: action((subject, _, call) => save(subject, [], 'RemoveAllViewFields', call)),
    moveviewfieldto: action((subject, _, call) => {
      const name = String(call.body.member('field'));
      const others = subject.view.fields.filter(field => field !== name);
      if (others.length === subject.view.fields.length) throw refusals.fieldMissing(name);
      const index = Number(call.body.member('index'));
      if (!Number.isInteger(index) || index < 0 || index > others.length) throw refusals.invalidValue('Value does not fall within the expected range.');
      others.splice(index, 0, name);
      return save(subject, others, 'MoveViewFieldTo', call);
    })
  }
};

export function viewFieldsNode(list: List, view: View, call: Call): Node {
  return entityNode(viewFieldsKind, { list, view }, call);
}

/** Columns that exist only to be shown (links made of the title or file name). */
const SHOWN_ONLY: readonly string[] = ['LinkTitle', 'LinkTitleNoMenu', 'LinkFilename', 'LinkFilenameNoMenu', 'DocIcon', 'Edit'];

function fieldName({ list }: ViewFields, args: Arguments, call: Call): string {
  const wanted = String(argument(args, 'strField'));
  if (SHOWN_ONLY.includes(wanted)) return wanted;
  const field = findField(call.store.fields.of(list.id), wanted);
  if (!field) throw refusals.fieldMissing(wanted);
  return field.InternalName;
}

function save({ list, view }: ViewFields, fields: readonly string[], done: string, call: Call) {
  saveView(list, { ...view, fields }, call);
  return nullOutcome(done);
}
