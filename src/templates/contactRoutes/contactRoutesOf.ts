import type { DeclaredRoute } from '../../domain/groupRoom/declaredRoute';
import { contactRoutes as sydostraRag } from '../sydostra-rag/contactRoutes';
import { contactRoutes as sydostraRsg } from '../sydostra-rsg/contactRoutes';
import { assumedRoutes } from './assumedRoutes';

const ofFamily: Readonly<Record<string, readonly DeclaredRoute[]>> = { 'sydostra-rag': sydostraRag, 'sydostra-rsg': sydostraRsg };

/** How people are reached from the groups of a family, with what is assumed for all of them. */
export const contactRoutesOf = (family: string): readonly DeclaredRoute[] => [...assumedRoutes, ...(ofFamily[family] ?? [])];
