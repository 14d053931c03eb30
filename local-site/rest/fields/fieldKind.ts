import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { nullOutcome } from '../outcome';
import { argument } from '../tree/arguments';
import { action, type EntityKind, type Member } from '../tree/kinds';
import { userResources } from '../userResources/userResources';
import { entityProperties } from '../wire/requestBody';
import { fieldEntity } from './fieldEntity';
import { demandManageFields, knownFields, type FieldOwner } from './fieldOwner';
import { pushToLists } from './pushToLists';
import { removeField } from './removeField';
import { settingsFromBody } from './settingsFromBody';
import { updateField } from './updateField';

interface OwnedField {
  readonly field: Field;
  readonly owner: FieldOwner;
}

export const fieldKind: EntityKind<OwnedField> = {
  name: 'Field',
  entity: ({ field, owner }, call) => fieldEntity(field, owner, knownFields(owner, call)),
  members: {
    ...userResources<OwnedField>({ title: ({ field }) => field.Title, description: ({ field }) => field.Description }),
    setshowindisplayform: showIn('ShowInDisplayForm'),
    setshowineditform: showIn('ShowInEditForm'),
    setshowinnewform: showIn('ShowInNewForm'),
    updateandpushchanges: action(({ field, owner }, args, call) => {
      demandManageFields(owner, call);
      if (!owner.list && argument(args, 'pushChangesToLists') === true) pushToLists(owner, field, call);
      return nullOutcome('UpdateAndPushChanges');
    })
  },
  merge({ field, owner }, call) {
    demandManageFields(owner, call);
    updateField(owner, field, settingsFromBody(field, entityProperties(call.body)), call);
    return { is: 'updated' };
  },
  remove({ field, owner }, call) {
    demandManageFields(owner, call);
    removeField(owner, field, call);
    return { is: 'deleted' };
  }
};

/** Whether a form shows the column: an attribute of its schema. */
function showIn(attribute: string): Member<OwnedField> {
  return action(({ field, owner }: OwnedField, args, call: Call) => {
    demandManageFields(owner, call);
    const shown = argument(args, 'value') === false ? 'FALSE' : 'TRUE';
    updateField(owner, field, { Attributes: { ...field.Attributes, [attribute]: shown } }, call);
    return nullOutcome(`Set${attribute}`);
  });
}
