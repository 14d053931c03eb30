import { makeStyles } from '@fluentui/react/lib/Theme';

export const usePublicationStepsStyles = makeStyles((theme) => ({
  steps: { margin: '8px 0 12px', padding: 0, listStyle: 'none' },
  step: { padding: '2px 0' },
  sign: { display: 'inline-block', width: 24 },
  word: { color: theme.semanticColors.bodySubtext }
}));
