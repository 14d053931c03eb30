import { makeStyles } from '@fluentui/react/lib/Theme';
import { inputLabel, inputLine } from '../inputField';

export const useSelectFieldStyles = makeStyles((theme) => ({
  label: inputLabel(theme),
  select: {
    ...inputLine(theme),
    option: { color: theme.semanticColors.inputText, backgroundColor: theme.semanticColors.inputBackground }
  }
}));
