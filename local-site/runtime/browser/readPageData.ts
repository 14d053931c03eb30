import { pageDataElementId, type PageData } from '../pages/pageData';

/** @param page the one that is shown, unless given */
export function readPageData(page = document): PageData {
  const text = page.getElementById(pageDataElementId)?.textContent;
  if (!text) throw new Error('The page has no data.');
  return JSON.parse(text) as PageData;
}
