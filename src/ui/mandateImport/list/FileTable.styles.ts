import { makeStyles } from '@fluentui/react/lib/Theme';

const narrow = '@container (max-width: 799px)';

export const useTableStyles = makeStyles((theme) => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: 14,
    lineHeight: '20px',
    'th, td': { padding: '10px 16px 10px 0', textAlign: 'start', verticalAlign: 'top', fontWeight: 400 },
    'td:last-child': { minWidth: 148 },
    select: { maxWidth: 240 },
    [narrow]: { display: 'block', tbody: { display: 'block' }, select: { maxWidth: 'none' } }
  },
  head: { 'tr > th': { fontWeight: 600, paddingBottom: 6 }, [narrow]: { display: 'none' } },
  row: {
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    [narrow]: { display: 'block', padding: '12px 0', '> th, > td': { display: 'block', padding: '2px 0' } }
  },
  name: { width: '20%', overflowWrap: 'anywhere', [narrow]: { width: 'auto' } },
  label: { display: 'none', color: theme.semanticColors.bodySubtext, [narrow]: { display: 'inline-block', minWidth: 96 } },
  waiting: { color: theme.semanticColors.bodySubtext },
  unreadable: {
    margin: 0,
    padding: '2px 0 2px 12px',
    maxWidth: '65ch',
    borderInlineStart: `4px solid ${theme.semanticColors.errorIcon}`
  }
}));
