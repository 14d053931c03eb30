import type { Web, WebSettings } from '../../storage/webs';
import type { Call } from '../call';
import type { Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { entityProperties } from '../wire/requestBody';

/** Title, description, welcome page and the quick launch switch can be set; other names are refused. */
export function updateWeb(web: Web, call: Call): Outcome {
  call.access.demand(web.scopeId, Permission.manageWeb);
  const settings: WebSettings = { ...web.settings };
  for (const [name, value] of Object.entries(entityProperties(call.body, ['SP.Web']))) {
    if (name === 'Title') settings.title = String(value);
    else if (name === 'Description') settings.description = String(value ?? '');
    else if (name === 'WelcomePage') settings.welcomePage = String(value);
    else if (name === 'QuickLaunchEnabled') settings.quickLaunchEnabled = value === true;
    else throw refusals.unknownBodyProperty(name, 'SP.Web');
  }
  call.store.webs.saveSettings(web.id, settings);
  return { is: 'updated' };
}
