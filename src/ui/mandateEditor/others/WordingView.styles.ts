import { makeStyles } from '@fluentui/react/lib/Theme';

export const useWordingStyles = makeStyles((theme) => ({
  wording: {
    maxWidth: '65ch',
    padding: '16px 0',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    ':first-of-type': { borderTop: 'none', paddingTop: 8 }
  },
  group: { margin: 0, fontWeight: 600 },
  standing: { margin: '0 0 8px', fontSize: 14, color: theme.semanticColors.bodySubtext },
  text: { marginBottom: 12 }
}));
