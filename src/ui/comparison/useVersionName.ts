import type { TextVersion } from '../../application/comparison/textVersion';
import { comparisonStrings } from '../../loc/comparison/strings';
import { mandateStateStrings } from '../../loc/mandateStates/strings';
import { formatDay } from '../language/formatInstant';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';

/** What a version is called. */
export function useVersionName(): (version: TextVersion) => string {
  const { versions } = useStrings(comparisonStrings);
  const { workingStates } = useStrings(mandateStateStrings);
  const language = useLanguage();
  return (version) => {
    switch (version.kind) {
      case 'draft':
        return versions.draft;
      case 'submitted':
        return versions.submitted(formatDay(version.submitted, language), workingStates[version.state]);
      case 'template':
        return versions.template(version.name, version.version);
    }
  };
}
