import { makeStyles } from '@fluentui/react/lib/Theme';

export const useDeviationMarkStyles = makeStyles((theme) => ({
  mark: {
    margin: '0 0 12px',
    paddingInlineStart: 10,
    borderInlineStart: `2px dashed ${theme.semanticColors.bodySubtext}`,
    '> :last-child': { marginBottom: 0 }
  },
  word: {
    display: 'block',
    fontSize: theme.fonts.small.fontSize,
    lineHeight: '20px',
    color: theme.semanticColors.bodySubtext
  }
}));
