import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';
import { twoColumnsFrom } from './twoColumnsFrom';

export const useGroupRoomStyles = makeStyles((theme) => ({
  ...viewText(theme),
  /** The two columns stand beside each other where the text keeps a good length of line. */
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: '56px',
    alignItems: 'start',
    [`@container (min-width: ${twoColumnsFrom}px)`]: { gridTemplateColumns: 'minmax(0, 7fr) minmax(260px, 4fr)' }
  },
  column: { minWidth: 0 },
  part: { marginTop: 32 },
  heading: { margin: '0 0 8px', fontSize: 18, lineHeight: '24px', fontWeight: 600 },
  /** Quieter than the names below it. */
  subheading: { margin: '16px 0 4px', fontSize: 14, lineHeight: '20px', fontWeight: 600, color: theme.semanticColors.bodySubtext },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: { padding: '8px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, overflowWrap: 'anywhere', ':first-child': { borderTop: 'none' } },
  what: { margin: 0, fontWeight: 600 },
  how: { margin: 0, fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  fold: { margin: '8px 0', summary: { minHeight: 24, cursor: 'pointer' } },
  groups: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: '8px 32px',
    margin: '8px 0 16px',
    padding: 0,
    listStyle: 'none',
    li: { minHeight: 24, a: { fontWeight: 400 } }
  },
  search: { maxWidth: 400, margin: '8px 0' },
  onward: { margin: '12px 0 0', fontSize: 14, lineHeight: '24px' }
}));
