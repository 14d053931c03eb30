import { makeStyles } from '@fluentui/react/lib/Theme';

export const useWatchListStyles = makeStyles((theme) => ({
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: '75ch' },
  item: {
    padding: '12px 0',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    ':first-child': { borderTop: 'none', paddingTop: 4 }
  },
  sentence: { margin: 0 },
  more: { margin: '4px 0 0', fontSize: 14, color: theme.semanticColors.bodySubtext },
  link: { color: theme.semanticColors.link, textDecoration: 'underline' },
  unfold: { marginTop: 8 }
}));
