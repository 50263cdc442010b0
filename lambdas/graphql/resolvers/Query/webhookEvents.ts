import { EVENTS } from '../../../domain/events/types';
import type { QueryResolvers } from '../../generated/types.generated';

export const webhookEvents: NonNullable<QueryResolvers['webhookEvents']> = () =>
  Object.entries(EVENTS).map(([name, description]) => ({ name, description }));
