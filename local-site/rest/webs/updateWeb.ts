import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import type { Outcome } from '../outcome';
import { Permission } from '../security/permission';
import { typesOf } from '../settings/settableProperty';
import { typedProperties, type PropertyType } from '../wire/typedProperties';
import { WEB_PROPERTIES } from './webProperties';

/** Kept apart from the others, because more than REST reads them. */
const OWN = { Title: 'title', Description: 'description', WelcomePage: 'welcomePage', QuickLaunchEnabled: 'quickLaunchEnabled' } as const;
const OWN_TYPES = { Title: 'Edm.String', Description: 'Edm.String', WelcomePage: 'Edm.String', QuickLaunchEnabled: 'Edm.Boolean' } as const;

const SETTABLE: Readonly<Record<string, PropertyType>> = {
  ...OWN_TYPES,
  ...typesOf(WEB_PROPERTIES)
};

/** Sets what can be set; other names, and values of other types, are refused. */
export function updateWeb(web: Web, call: Call): Outcome {
  call.access.demand(web.scopeId, Permission.manageWeb);
  const body = typedProperties(call.body, 'SP.Web', SETTABLE);
  const own = Object.entries(body).filter(([name]) => name in OWN).map(([name, value]) => [OWN[name as keyof typeof OWN], value ?? '']);
  const others = Object.entries(body).filter(([name]) => !(name in OWN));
  const properties = { ...web.settings.properties, ...Object.fromEntries(others) } as typeof web.settings.properties;
  call.store.webs.saveSettings(web.id, { ...web.settings, ...Object.fromEntries(own), properties });
  return { is: 'updated' };
}
