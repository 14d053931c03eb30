import { makeStyles } from '@fluentui/react/lib/Theme';

export const useTellNextStyles = makeStyles((theme) => ({
  tell: { margin: '24px 0 0' },
  heading: { margin: '0 0 4px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  sentence: { margin: 0, maxWidth: '75ch', color: theme.semanticColors.bodySubtext },
  ways: { display: 'flex', flexWrap: 'wrap', gap: 16, margin: '8px 0 0' },
  way: { lineHeight: '24px' }
}));
