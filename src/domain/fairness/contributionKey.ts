import { hashText } from '../mandate/hashText';
import type { Contribution } from './contribution';

/** One row for a group, region and year; an organisation other than the region has one of its own, by a part of its name's checksum. */
export const contributionKey = ({ groupKey, regionKey, organisation, year }: Pick<Contribution, 'groupKey' | 'regionKey' | 'organisation' | 'year'>): string =>
  [groupKey, regionKey, year, ...(organisation === '' ? [] : [hashText(organisation).slice(0, 16)])].join('.');
