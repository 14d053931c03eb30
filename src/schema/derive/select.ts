import type { ListDefinition } from '../vocabulary/list';

/** `$select` of all a list's own columns, with id and title. */
export function selectOf(list: ListDefinition, ...more: readonly string[]): string[] {
  return ['ID', 'Title', ...Object.keys(list.columns), ...more];
}
