import type { NewSite } from '../../rest/webs/createSite';
import { regionSite } from './regionSite';

/** The demo's sites, the one with the mandates first. In Swedish time: dates that are only right in UTC show themselves there. */
export const demoSites: readonly NewSite[] = [{ path: '/sites/uppdrag', title: 'Uppdrag', language: 1053, localeId: 1053, timeZoneId: 4 }, regionSite];
