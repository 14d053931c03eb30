import type { Field } from '../../storage/fields';
import { isMultiple } from '../fields/fieldKinds';
import type { Row, RowSubject } from './rowContext';

/**
 * A person column: `[{ id, title, email, sip, picture }]`, several ones with `value` besides, and with job and
 * department where user columns are to be expanded. A list's own person column has twins, Author and Editor none; the
 * recorded twins of several persons are plainly wrong, so there are none here.
 */
export function personValues(field: Field, ids: readonly number[], { person, expandUserField }: RowSubject): Row {
  const name = field.InternalName;
  const people = ids.map(person).filter(found => found !== undefined);
  const several = isMultiple(field);
  const values = people.map(({ id, title, settings: { email = '', jobTitle = '', department = '' } }) => ({
    id: String(id), ...(several ? { value: title } : {}), title, email, sip: email, picture: '', ...(expandUserField ? { jobTitle, department } : {})
  }));
  const shown: Row = { [name]: values.length === 0 ? '' : values };
  if (several || field.FromBaseType || people.length === 0) return shown;
  const [{ id, title, settings: { email = '', jobTitle = '', department = '' } }] = people;
  const twins = { id: String(id), title, span: '', email, sip: email, jobTitle, department, picture: '' };
  return { ...shown, ...Object.fromEntries(Object.entries(twins).map(([key, value]) => [`${name}.${key}`, value])) };
}
