import { makeStyles } from '@fluentui/react/lib/Theme';

export const useStillHoldsStyles = makeStyles((theme) => ({
  place: {
    maxWidth: '65ch',
    marginBottom: 24,
    paddingBottom: 16,
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`
  },
  question: { margin: 0, fontSize: 16, fontWeight: 600 }
}));
