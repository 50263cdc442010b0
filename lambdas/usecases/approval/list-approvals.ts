import { maySee } from '../../domain/access';
import { isOverdue, type Approval, type ApproverGroup } from '../../domain/approval';
import type { Brand } from '../../domain/brand';
import type { Page, PageRequest } from '../ports';
import { todayIn, type Session } from '../session';

export interface ApprovalFilter {
  group?: ApproverGroup | null;
  brandId?: string | null;
  overdue?: boolean | null;
}

/** Reads the brand of an approval; asked for many at once, it reads them together. */
type BrandOf = (brandId: string) => Promise<Pick<Brand, 'timeZone'>>;

/** Where a day begins first and last on earth: 14 hours before and 12 after it does in Greenwich. */
const FIRST_ZONE = 'Etc/GMT-14';
const LAST_ZONE = 'Etc/GMT+12';

/**
 * Approvals that wait for a decision, over all brands that the caller may see, the longest waiting first. A client who
 * belongs to a group sees what waits for that group. Whether one is overdue follows from its brand's day: a page of a list
 * that asks for it may be a little shorter than `first` in the hours in which it is not the same day everywhere.
 */
export async function listApprovals(
  session: Session,
  { filter, ...page }: PageRequest & { filter?: ApprovalFilter | null },
  brandOf: BrandOf,
): Promise<Page<Approval>> {
  const { caller, store } = session;
  const ownGroup = caller.role === 'CLIENT' ? caller.approverGroup : undefined;
  const brandId = filter?.brandId ?? undefined;
  const overdue = filter?.overdue ?? undefined;
  const read = (request: PageRequest) =>
    store.pendingApprovals({
      ...request,
      group: filter?.group ?? undefined,
      isVisible: (approval) =>
        maySee(caller, approval.brandId) && (ownGroup === undefined || approval.group === ownGroup),
      accept: (approval) =>
        (brandId === undefined || approval.brandId === brandId) &&
        (overdue === undefined || isOverdueSomewhere(session, approval, overdue)),
    });
  let found = await read(page);
  if (overdue === undefined) return found;
  for (;;) {
    const kept = await byTheBrandsDay(session, found, overdue, brandOf);
    const isEmptied = kept.items.length === 0 && found.items.length > 0;
    if (!isEmptied || !kept.hasNextPage) return kept;
    found = await read({ ...page, after: found.endCursor });
  }
}

const isOverdueSomewhere = (session: Session, approval: Approval, overdue: boolean): boolean =>
  [FIRST_ZONE, LAST_ZONE].some((zone) => isOverdue(approval, todayIn(session, zone)) === overdue);

async function byTheBrandsDay(
  session: Session,
  page: Page<Approval>,
  overdue: boolean,
  brandOf: BrandOf,
): Promise<Page<Approval>> {
  const brands = await Promise.all(page.items.map((approval) => brandOf(approval.brandId)));
  const belongs = page.items.map((approval, index) => {
    const timeZone = brands[index]?.timeZone;
    return timeZone !== undefined && isOverdue(approval, todayIn(session, timeZone)) === overdue;
  });
  const kept = <T>(values: readonly T[]): T[] => values.filter((_, index) => belongs[index]);
  return { ...page, items: kept(page.items), cursors: () => kept(page.cursors()) };
}
