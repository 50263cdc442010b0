import type { Approval } from '../domain/approval';
import type { Brand } from '../domain/brand';
import type { Campaign } from '../domain/campaign';
import type { DomainEvent, EventData } from '../domain/events/event';
import type { EventType } from '../domain/events/types';
import { stageOf, type Feedback } from '../domain/feedback/feedback';
import type { ImportKind } from '../domain/import/job';
import type { ImportSummary } from '../domain/import/rejection';
import type { Strategy } from '../domain/strategy';
import { newEventId } from '../shared/ids';
import type { Change } from './ports';
import { instant, type Session } from './session';

type TypeOf<Subject extends string> = Extract<EventType, `${Subject}.${string}`>;

const tell = (session: Session, event: Omit<DomainEvent, 'id' | 'at'>): Change => ({
  do: 'tell',
  event: { id: newEventId(), at: instant(session), ...event },
});

export const tellOfBrand = (session: Session, type: TypeOf<'brand'>, { id, name, version }: Brand): Change =>
  tell(session, { type, subjectId: id, brandId: id, data: { brandId: id, name, version } });

/** What happens to a strategy, to its steps too, is told in one order. */
export const tellOfStrategy = (
  session: Session,
  type: TypeOf<'strategy'>,
  { id, brandId, title, status, iteration, version }: Strategy,
  more: EventData = {},
): Change =>
  tell(session, {
    type,
    subjectId: id,
    brandId,
    data: { strategyId: id, brandId, title, status, iteration, version, ...more },
  });

/** Told in the order of its strategy. */
export const tellOfApproval = (
  session: Session,
  type: TypeOf<'approval'>,
  { id, brandId, strategyId, group, version }: Approval,
): Change =>
  tell(session, {
    type,
    subjectId: strategyId,
    brandId,
    data: { approvalId: id, strategyId, brandId, group, version },
  });

export const tellOfCampaign = (
  session: Session,
  type: TypeOf<'campaign'>,
  { id, brandId, strategyId, name, status, version }: Campaign,
): Change =>
  tell(session, {
    type,
    subjectId: id,
    brandId,
    data: { campaignId: id, strategyId, brandId, name, status, version },
  });

export const tellOfFeedback = (session: Session, type: TypeOf<'feedback'>, feedback: Feedback): Change => {
  const { id, brandId, ownerId, version } = feedback;
  return tell(session, {
    type,
    subjectId: id,
    brandId,
    data: { feedbackId: id, brandId, stage: stageOf(feedback), ...(ownerId !== undefined && { ownerId }), version },
  });
};

/** Of an import as a whole, however many rows it had. */
export const tellOfImport = (
  session: Session,
  { importId, kind, brandId }: { importId: string; kind: ImportKind | 'NETWORK_EXPORT'; brandId?: string },
  { received, created, updated, unchanged, rejected }: ImportSummary,
): Change =>
  tell(session, {
    type: 'import.completed',
    subjectId: importId,
    brandId,
    data: {
      importId,
      kind,
      ...(brandId !== undefined && { brandId }),
      received,
      created,
      updated,
      unchanged,
      rejected,
    },
  });
