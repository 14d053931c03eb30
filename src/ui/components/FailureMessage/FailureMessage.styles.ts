import { makeStyles } from '@fluentui/react/lib/Theme';

export const useFailureMessageStyles = makeStyles((theme) => ({
  message: {
    margin: '8px 0',
    padding: '12px 16px',
    borderInlineStart: `4px solid ${theme.semanticColors.errorIcon}`,
    backgroundColor: theme.semanticColors.errorBackground,
    color: theme.semanticColors.messageText,
    maxWidth: '75ch'
  },
  sentence: { margin: '0 0 8px' },
  details: { marginTop: 8, fontSize: theme.fonts.small.fontSize, overflowWrap: 'anywhere' }
}));
