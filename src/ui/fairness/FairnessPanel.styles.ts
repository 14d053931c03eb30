import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useFairnessPanelStyles = makeStyles((theme) => ({
  ...viewText(theme),
  title: { ...viewText(theme).title, marginTop: 16 },
  partOfView: { ...viewText(theme).heading, marginTop: 24 },
  sentence: { margin: '16px 0', maxWidth: '75ch', fontSize: 18, lineHeight: '26px', fontWeight: 600 },
  plainList: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 860 },
  row: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, ':first-child': { borderTop: 'none' } },
  beside: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'space-between', gap: '4px 24px' },
  name: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  partHeading: { margin: '16px 0 4px', fontSize: 15, lineHeight: '22px', fontWeight: 600 },
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 320, margin: '12px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '12px 0' },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))', gap: 16, maxWidth: 860, margin: '16px 0' }
}));
