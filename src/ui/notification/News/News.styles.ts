import { makeStyles } from '@fluentui/react/lib/Theme';

export const useNewsStyles = makeStyles((theme) => ({
  news: { margin: '0 0 24px', padding: '12px 16px', borderLeft: `4px solid ${theme.semanticColors.primaryButtonBackground}` },
  heading: { margin: '0 0 8px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { margin: '0 0 8px', maxWidth: '75ch' },
  date: { color: theme.semanticColors.bodySubtext, whiteSpace: 'nowrap' }
}));
