import { makeStyles } from '@fluentui/react/lib/Theme';

export const useSupplementStyles = makeStyles((theme) => ({
  supplement: { marginTop: 24, fontSize: 14 },
  fold: {
    padding: '4px 0',
    cursor: 'pointer',
    color: theme.semanticColors.link,
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  save: { marginTop: 12 }
}));
