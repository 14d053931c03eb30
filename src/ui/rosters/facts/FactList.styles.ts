import { makeStyles } from '@fluentui/react/lib/Theme';

export const useFactListStyles = makeStyles((theme) => ({
  list: { margin: '8px 0 16px', maxWidth: 860 },
  fact: {
    display: 'grid',
    gridTemplateColumns: 'minmax(140px, 220px) 1fr',
    gap: '0 24px',
    padding: '6px 0',
    '@container (max-width: 479px)': { gridTemplateColumns: '1fr' }
  },
  name: { fontSize: 14, lineHeight: '22px', color: theme.semanticColors.bodySubtext },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  link: { color: theme.semanticColors.link, textDecoration: 'underline' },
  unsaid: { margin: '0 0 16px', maxWidth: '75ch', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext }
}));
