import { makeStyles } from '@fluentui/react/lib/Theme';

export const useTodoListStyles = makeStyles((theme) => ({
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 860 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 24px',
    padding: '12px 0',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    ':first-child': { borderTop: 'none', paddingTop: 4 }
  },
  said: { flex: '1 1 320px', maxWidth: '75ch', overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
  more: { margin: '4px 0 0', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  link: { color: theme.semanticColors.link, textDecoration: 'underline', minHeight: 24 },
  unfold: { marginTop: 8 }
}));
