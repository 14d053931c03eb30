import * as React from 'react';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { EntryList } from './EntryList/EntryList';
import { Facets } from './Facets/Facets';
import { lazyViews } from './lazyViews';
import { NothingFound } from './NothingFound';
import { viewIn } from './registerAddress';
import { RegisterBar } from './RegisterBar/RegisterBar';
import { RegisterStatus } from './RegisterStatus';
import { SearchField } from './SearchField/SearchField';
import { useRegister } from './useRegister';
import type { RegisterLines } from './useRegisterRead';

const { MandateReading, MandateTree, PairComparison, SectionComparison } = lazyViews;

export interface RegisterContentProps {
  readonly lines: RegisterLines;
  readonly isAlone: boolean;
}

/** The search with what it finds; or one mandate, or two against each other, when the address names them. */
export function RegisterContent({ lines, isAlone }: RegisterContentProps): JSX.Element {
  const register = useRegister(lines.entries);
  const { address, shown } = register;
  const view = viewIn(address);
  if (address.grupp !== '') return <MandateReading register={register} />;
  if (address.jamfor.includes(';')) return <PairComparison register={register} />;
  const isWaitingForRegions = address.region !== '' && register.regions.kind === 'loading';
  return (
    <>
      <SearchField register={register} hasFocus={isAlone} />
      <Facets register={register} />
      <RegisterBar register={register} isParticipant={lines.isParticipant} />
      <RegisterStatus register={register} />
      {isWaitingForRegions ? (
        <Skeleton lines={[50, 80, 65, 75]} />
      ) : shown.length === 0 ? (
        <NothingFound register={register} />
      ) : (
        <>
          {view === 'lista' && <EntryList register={register} />}
          {view === 'trad' && <MandateTree register={register} />}
          {view === 'avsnitt' && <SectionComparison register={register} />}
        </>
      )}
    </>
  );
}
