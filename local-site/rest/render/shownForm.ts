import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { ShownForm } from './rowContext';
import { shownPeople } from './shownPeople';

type Choices = Pick<ShownForm, 'datesInUtc' | 'expandUserField' | 'urlsInJson'>;

/** What is looked up once to show a list's values. */
export function shownForm(list: List, call: Call, { datesInUtc, expandUserField, urlsInJson }: Choices): ShownForm {
  return {
    list, call, datesInUtc, expandUserField, urlsInJson, fields: call.store.fields.of(list.id), person: shownPeople(call),
    contentTypes: new Map(call.store.contentTypes.of(list.id).map(({ id, name }) => [id, name]))
  };
}
