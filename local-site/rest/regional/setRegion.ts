import type { Store } from '../../storage/store';

/** Puts a web into another locale or time zone; what is left out stays. False when no web has the path. */
export function setRegion(store: Store, { web: path, localeId, timeZoneId }: { web: string; localeId?: number; timeZoneId?: number }): boolean {
  const web = store.webs.byPath(path);
  if (!web) return false;
  const { settings } = web;
  store.webs.saveSettings(web.id, { ...settings, localeId: localeId ?? settings.localeId, timeZoneId: timeZoneId ?? settings.timeZoneId });
  return true;
}
