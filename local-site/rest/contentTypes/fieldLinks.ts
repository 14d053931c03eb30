import type { ContentType, FieldLink } from '../../storage/contentTypes';
import type { Field } from '../../storage/fields';

export function linkTo(field: Field): FieldLink {
  return { id: field.Id, name: field.InternalName, hidden: field.Hidden, required: field.Required };
}

/** The columns of a content type of a list or web, in order: those linked, or else what such a type begins with. */
export function linksOf(type: ContentType, fields: readonly Field[]): readonly FieldLink[] {
  if (type.links) return type.links;
  const folder = type.id.startsWith('0x0120');
  const document = type.id.startsWith('0x0101');
  const first = ['ContentType', ...(folder || document ? ['FileLeafRef'] : []), 'Title'];
  const own = folder ? [] : fields.filter(field => !field.FromBaseType && !field.Hidden && field.CanBeDeleted);
  return [...first.flatMap(name => fields.filter(field => field.InternalName === name)), ...own].map(linkTo);
}
