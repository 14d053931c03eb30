import { makeStyles } from '@fluentui/react/lib/Theme';

/** How the outcome of an output looks among the buttons it is taken out by. */
export const useShareMenuStyles = makeStyles((theme) => ({
  // A line of its own below the buttons, as high without a word: no button moves for what is said.
  outcome: { order: 1, flex: '1 0 100%', minHeight: 20, marginBottom: -12, lineHeight: '20px', color: theme.semanticColors.bodySubtext }
}));
