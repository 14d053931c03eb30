import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const usePublicPagesStyles = makeStyles((theme) => ({
  ...viewText(theme),
  /** Of a part of the tab, below the tab's own. */
  heading: { margin: '24px 0 4px', fontSize: 15, lineHeight: '22px', fontWeight: 600 },
  first: { margin: '0 0 8px', fontSize: 18, lineHeight: '24px', fontWeight: 600 },
  list: { margin: '0 0 16px', paddingInlineStart: 24, maxWidth: '75ch', 'li + li': { marginTop: 4 } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '16px 0' },
  /** Has its place from the start, so that nothing jumps while pages are written. */
  progress: { minHeight: 32, maxWidth: 480 },
  bar: { display: 'block', width: '100%', height: 8, accentColor: theme.palette.themePrimary }
}));
