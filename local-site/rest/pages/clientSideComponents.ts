import type { Call } from '../call';
import type { Entity } from '../entity';
import { valueOutcome, type Outcome } from '../outcome';
import { complex } from '../entity';
import { arrayOf, isObject } from '../wire/requestBody';

/** `GetClientSideWebParts`: the web parts of the installed solutions, as PnPjs looks them up to build pages. */
export function clientSideWebParts(call: Call): Outcome {
  const parts = call.catalogue.components(call.origin).filter(component => component.componentType === 1);
  const entities = parts.map((component): Entity => ({
    type: 'SP.Publishing.ClientSideWebPart', set: 'SP.ApiData.ClientSideWebParts', editLink: `Web/GetClientSideWebParts('${component.id}')`,
    properties: {
      ComponentType: 1, Id: `{${component.id.toUpperCase()}}`, Manifest: component.manifest, ManifestType: 1, Name: component.name, Status: 0
    },
    onSelect: {}, navigation: [], open: () => undefined
  }));
  return { is: 'collection', type: 'SP.Publishing.ClientSideWebPart', set: 'SP.ApiData.ClientSideWebParts', entities };
}

/** `GetClientSideComponents`: manifests of the asked component ids, asked for by the SPFx runtime. */
export function clientSideComponents(call: Call): Outcome {
  const asked = (arrayOf(call.body.member('components')) ?? []).filter(isObject).map(component => String(component.Id ?? component.id).replace(/[{}]/g, '').toLowerCase());
  const found = call.catalogue.components(call.origin).filter(component => asked.length === 0 || asked.includes(component.id.toLowerCase()));
  const values = found.map(component => complex('SP.ClientSideComponentQueryResult', {
    ComponentType: component.componentType, Id: component.id, Manifest: component.manifest, ManifestType: 1, Name: component.name, Status: 0
  }));
  return valueOutcome('GetClientSideComponents', { itemType: 'SP.ClientSideComponentQueryResult', values });
}
