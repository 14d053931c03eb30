import type { Call } from '../call';
import { createdOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { isObject } from '../wire/requestBody';
import { addField } from './addField';
import { AddFieldOption, hasOption } from './addFieldOption';
import { fieldEntity } from './fieldEntity';
import { fieldFromXml } from './fieldFromXml';
import { knownFields, type FieldOwner } from './fieldOwner';

/**
 * `createfieldasxml`. Without the hint SharePoint makes the internal name of the display name, whatever `Name` says. In
 * a list, the id of a site column makes the new column that site column's copy, with its name (unproven).
 */
export function createFieldAsXml(owner: FieldOwner, call: Call): Outcome {
  const parameters = call.body.member('parameters');
  if (!isObject(parameters) || typeof parameters.SchemaXml !== 'string') throw refusals.badRequest('The parameter parameters is missing.');
  const options = Number(parameters.Options ?? 0);
  const { field, nameHint } = fieldFromXml(parameters.SchemaXml);
  const site = owner.list && knownFields({ id: owner.web.id, web: owner.web, inherited: true }, call).find(column => column.Id === field.Id);
  const hint = hasOption(options, AddFieldOption.internalNameHint) ? nameHint : undefined;
  const added = addField(owner, field, site?.InternalName ?? hint ?? field.Title, call, options);
  return createdOutcome(fieldEntity(added, owner, knownFields(owner, call)));
}
