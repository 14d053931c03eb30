import { makeStyles } from '@fluentui/react/lib/Theme';

export const useShareStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 640, margin: '8px 0 0' },
  label: { display: 'block', padding: '5px 0', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  said: { margin: 0, minHeight: 20, lineHeight: '20px' }
});
