import { makeStyles } from '@fluentui/react/lib/Theme';
import { inputField } from '../../components/inputField';

export const useSearchFieldStyles = makeStyles((theme) => ({
  label: { display: 'block', padding: '0 0 4px', fontWeight: 600 },
  field: { ...inputField(theme), width: '100%', minHeight: 40, padding: '0 12px', fontSize: 16 },
  hint: { margin: '4px 0 0', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext }
}));
