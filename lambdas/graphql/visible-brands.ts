import { maySee } from '../domain/access';
import type { RequestContext } from './context';

/** Of the brands that somebody else may see, those that the caller sees too: nothing is told of others. Left out stays left out: all. */
export const visibleBrandIds = (
  { session }: RequestContext,
  { brandIds }: { brandIds?: string[] },
): string[] | undefined => brandIds?.filter((id) => maySee(session.caller, id));
