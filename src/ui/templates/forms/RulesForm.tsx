import * as React from 'react';
import type { CompositionRules, TemplateRules } from '../../../domain/template/rules';
import { templatesStrings } from '../../../loc/templates/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { TextInput } from '../../mandateEditor/fields/TextInput';
import { useTemplatesStyles } from '../Templates.styles';
import { NumberInput } from './NumberInput';
import { TickBox } from './TickBox';

export interface RulesFormProps {
  readonly rules: TemplateRules;
  readonly onChange: (rules: TemplateRules, topic: string) => void;
}

type Of<Kind> = { [K in keyof TemplateRules]: TemplateRules[K] extends Kind ? K : never }[keyof TemplateRules];

const numbers = ['chairTermYears', 'minimumMeetings', 'reviewIntervalYears'] as const;
const texts = ['chairAppointedBy', 'planName', 'planDeadline', 'mandator', 'establishingBody', 'chain'] as const satisfies readonly Of<string>[];
const truths = ['municipalMember', 'professionsAlongCareChain', 'patientAssociationsConsidered'] as const;

const chairWords: readonly TemplateRules['chairWord'][] = ['sammankallande', 'ordförande'];
const rotations: readonly TemplateRules['chairRotation'][] = ['regions', 'followsBody', 'unspecified', 'none'];
const perRegion: readonly CompositionRules['memberPerRegion'][] = ['required', 'principle', 'none'];
const national: readonly CompositionRules['nationalMember'][] = ['required', 'whenSuch', 'none'];
const employers: readonly CompositionRules['employedBy'][] = ['region', 'organisation', ''];

/** The rules of a family: what its text says in words and what rosters, obligations and review check. */
export function RulesForm({ rules, onChange }: RulesFormProps): JSX.Element {
  const { intro, noRule, names, values } = useStrings(templatesStrings).rules;
  const styles = useTemplatesStyles();
  const change = (next: Partial<TemplateRules>, topic: string): void => onChange({ ...rules, ...next }, topic);
  const compose = (next: Partial<CompositionRules>): void => change({ composition: { ...rules.composition, ...next } }, '');
  function choice<Value extends keyof typeof values>(label: string, value: Value, all: readonly Value[], choose: (value: Value) => void): JSX.Element {
    return <SelectField label={label} value={value} options={all.map((one) => ({ value: one, text: values[one] }))} onChange={choose} />;
  }
  return (
    <div className={styles.form}>
      <p className={styles.text}>{intro}</p>
      {choice(names.chairWord, rules.chairWord, chairWords, (chairWord) => change({ chairWord }, ''))}
      {choice(names.chairRotation, rules.chairRotation, rotations, (chairRotation) => change({ chairRotation }, ''))}
      {numbers.map((name) => (
        <NumberInput key={name} label={names[name]} hint={noRule} value={rules[name]} onChange={(value) => change({ [name]: value }, name)} />
      ))}
      {texts.map((name) => (
        <TextInput key={name} label={names[name]} value={rules[name]} onChange={(value) => change({ [name]: value }, name)} />
      ))}
      {choice(names['composition.memberPerRegion'], rules.composition.memberPerRegion, perRegion, (memberPerRegion) => compose({ memberPerRegion }))}
      {choice(names['composition.nationalMember'], rules.composition.nationalMember, national, (nationalMember) => compose({ nationalMember }))}
      {choice(names['composition.employedBy'], rules.composition.employedBy, employers, (employedBy) => compose({ employedBy }))}
      {truths.map((name) => (
        <TickBox key={name} label={names[`composition.${name}`]} checked={rules.composition[name]} onChange={(value) => compose({ [name]: value })} />
      ))}
    </div>
  );
}
