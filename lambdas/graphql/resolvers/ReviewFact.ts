import { sourceOf } from '../../domain/reviews';
import type { ReviewFactResolvers } from '../generated/types.generated';

export const ReviewFact: ReviewFactResolvers = {
  source: (fact) => sourceOf(fact),
};
