import { makeStyles } from '@fluentui/react/lib/Theme';

export const useCaseActionStyles = makeStyles((theme) => ({
  fold: {
    marginTop: 8,
    fontSize: 14,
    lineHeight: '20px',
    '> summary': {
      padding: '4px 0',
      cursor: 'pointer',
      color: theme.semanticColors.link,
      ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
    }
  },
  explanation: { margin: '4px 0 8px', maxWidth: '75ch' },
  field: { maxWidth: 480 },
  short: { maxWidth: 240 },
  trouble: { margin: '8px 0', ':empty': { display: 'none' } },
  save: { marginTop: 12 }
}));
