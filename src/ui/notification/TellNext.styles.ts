import { makeStyles } from '@fluentui/react/lib/Theme';

export const useTellNextStyles = makeStyles((theme) => ({
  tell: { margin: '24px 0 0' },
  heading: { margin: '0 0 4px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  sentence: { margin: 0, maxWidth: '75ch', color: theme.semanticColors.bodySubtext },
  messages: { margin: 0, padding: 0, listStyle: 'none' },
  message: { padding: '8px 0' },
  subject: { margin: 0, maxWidth: '75ch', fontWeight: 600, overflowWrap: 'break-word' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: 16, margin: 0 },
  way: { lineHeight: '24px' }
}));
