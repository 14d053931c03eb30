import type { Web } from '../../storage/webs';
import type { PropertyValue } from '../entity';
import type { EntityKind } from '../tree/kinds';
import { entityPropertyName } from '../fields/encodeName';

const TAGS: Readonly<Record<number, string>> = { 1033: 'en-us', 1053: 'sv-se' };

/**
 * `SP.PropertyValues` of a web: its property bag. Over REST it is read only (the real service writes it over CSOM
 * alone); names are encoded as in any entity.
 */
export const allPropertiesKind: EntityKind<Web> = {
  name: 'AllProperties',
  entity: web => ({
    type: 'SP.PropertyValues', set: 'SP.ApiData.PropertyValues', editLink: 'Web/AllProperties',
    properties: Object.fromEntries(Object.entries(propertyBag(web)).map(([name, value]) => [encoded(name), value])),
    onSelect: {}, navigation: [], open: () => undefined
  }),
  members: {}
};

function propertyBag({ settings }: Web): Readonly<Record<string, PropertyValue>> {
  const groups = [settings.ownerGroup, settings.memberGroup, settings.visitorGroup].filter(id => id > 0);
  return {
    vti_associatemembergroup: String(settings.memberGroup), vti_associateownergroup: String(settings.ownerGroup),
    vti_associatevisitorgroup: String(settings.visitorGroup), vti_createdassociategroups: groups.join(';'), vti_categories: 'Travel Expense\\ Report Business',
    vti_defaultlanguage: TAGS[settings.language] ?? 'en-us', vti_extenderversion: '16.0.0.26614', vti_searchversion: 1
  };
}

/** Every underscore is written out, unlike in columns. */
function encoded(name: string): string {
  return entityPropertyName(name.replace(/_/g, '_x005f_'));
}
