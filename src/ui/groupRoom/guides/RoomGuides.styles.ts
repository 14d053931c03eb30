import { makeStyles } from '@fluentui/react/lib/Theme';

export const useRoomGuidesStyles = makeStyles((theme) => ({
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 24px', margin: '16px 0 0', padding: 0, listStyle: 'none' },
  way: { minHeight: 24, '&[aria-expanded="true"]': { textDecoration: 'none', color: theme.semanticColors.bodyText } },
  /** High enough for the shortest guide, so that what is below stays where it is when that has come. */
  opened: { maxWidth: 900, minHeight: 188, boxSizing: 'border-box', margin: '16px 0 24px', padding: '12px 16px 16px', borderInlineStart: `4px solid ${theme.semanticColors.inputBackgroundChecked}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', gap: '4px 24px', margin: '0 0 8px' },
  heading: { margin: 0, fontSize: 18, lineHeight: '24px', fontWeight: 600, ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 } }
}));
