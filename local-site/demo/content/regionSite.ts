import type { NewSite } from '../../rest/webs/createSite';

/** A region's intranet, beside the site with the mandates in the same tenant: lists, pages and rights of its own. */
export const regionSite: NewSite = { path: '/sites/region-kalmar', title: 'Region Kalmar län', language: 1053, localeId: 1053, timeZoneId: 4 };
