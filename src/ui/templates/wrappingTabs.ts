import type { IPivotStyles } from '@fluentui/react/lib/Pivot';

/** Tabs that take another line where there is no room, rather than reach out of the page. */
export const wrappingTabs: Partial<IPivotStyles> = { root: { display: 'flex', flexWrap: 'wrap' } };
