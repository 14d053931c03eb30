import { pageAddress } from '../address/pageAddress';
import { usePages } from '../address/usePages';

/** Leads to a tab of the group where rosters are kept (`?flik=`); empty where that page is not set. */
export function useRostersLink(groupKey: string): (tab: string, more?: Readonly<Record<string, string>>) => string {
  const { rostersPage } = usePages();
  return (tab, more = {}) => pageAddress(rostersPage, { grupp: groupKey, flik: tab, ...more });
}
