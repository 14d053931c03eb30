import { pageDataElementId, type PageData } from '../pages/pageData';

export function readPageData(): PageData {
  const text = document.getElementById(pageDataElementId)?.textContent;
  if (!text) throw new Error('The page has no data.');
  return JSON.parse(text) as PageData;
}
