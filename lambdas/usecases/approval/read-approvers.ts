import { approversOf, type Approvers } from '../../domain/approvers';
import { subBlockersOf } from '../../domain/progress';
import type { Strategy } from '../../domain/strategy';
import type { Session } from '../session';

/** Who takes part in the approvals of a brand: one query of the agency's members. */
export const readApprovers = async ({ store }: Session, brandId: string): Promise<Approvers> =>
  approversOf(await store.allMembers(), brandId);

/** Only while H3 waits to be completed does it matter who could decide. */
export const looksAtApprovers = ({ status, progress }: Strategy): boolean =>
  status === 'ACTIVE' && progress.subSteps.DRAFT !== 'COMPLETED' && subBlockersOf(progress, 'DRAFT').length === 0;
