import type { IsoDate, ListItem } from '../mandate/answer';
import { swedishDate } from '../mandate/swedishDate';
import type { Group } from '../roster/roster';
import { byName } from '../roster/byName';
import type { GoalsReached } from './goalsReached';

/** A report that a group has delivered about a period. */
export interface DeliveredReport {
  readonly groupKey: string;
  readonly key: string;
  /** What it is called, e.g. *Årsrapport*. */
  readonly name: string;
  /** In words. */
  readonly period: string;
  readonly deliveredOn: IsoDate;
  readonly goals: GoalsReached;
}

function goalLine({ reached, goals }: GoalsReached): string {
  if (goals === 0) return '';
  return goals === 1 ? (reached === 1 ? ' Målet är nått.' : ' Målet är inte nått.') : ` ${reached} av ${goals} mål är nådda.`;
}

const lineOf = (group: Group, { name, period, deliveredOn, goals }: DeliveredReport): string =>
  `${group.name}: ${name} ${period}, lämnad ${swedishDate(deliveredOn)}.${goalLine(goals)}`;

/**
 * What the groups that a group mandates have delivered about a period: a line for each report, and one for each group
 * that has delivered none. By name.
 * @param period in words
 */
export const groupDeliveries = (groups: readonly Group[], reports: readonly DeliveredReport[], period: string): readonly ListItem[] =>
  [...groups]
    .sort(byName)
    .flatMap((group): readonly ListItem[] => {
      const own = reports.filter(({ groupKey }) => groupKey === group.key);
      return own.length === 0
        ? [{ key: `none.${group.key}`, text: `${group.name} har inte lämnat någon rapport för ${period}.` }]
        : own.map((report) => ({ key: report.key, text: lineOf(group, report) }));
    });
