import { must, type Client } from './api';
import type { Walk } from './walk';

export interface RecordedFeedback {
  id: string;
  version: number;
}

export const RECORD = `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) {
  feedback { id version stage } userErrors { code message path } } }`;
export const ADVANCE = `mutation ($items: [FeedbackAdvanceInput!]!) { advanceFeedback(input: { items: $items }) {
  feedback { id stage version } userErrors { code message path } } }`;

/** Records what somebody said to the brand of a walk. */
export async function recordFeedback(
  { client, brandId }: Pick<Walk, 'client' | 'brandId'>,
  input: object = {},
): Promise<RecordedFeedback> {
  const said = { text: 'The bread was still warm.', receivedAt: '2026-09-01T08:00:00Z' };
  const { recordFeedback: recorded } = await must(client, RECORD, { input: { brandId, ...said, ...input } });
  return recorded.feedback;
}

/** What each stage asks for. */
const WAY = [
  { to: 'UNDERSTOOD' },
  { to: 'ASSESSED' },
  { to: 'IMPLEMENTED' },
  { to: 'ANSWERED', answer: 'Thank you. We bake twice a day now.' },
];

/** Takes feedback through this many stages after the first. */
export async function advance(client: Client, id: string, stages: number): Promise<void> {
  for (const step of WAY.slice(0, stages)) await must(client, ADVANCE, { items: [{ id, ...step }] });
}

/** A new brand of the client's agency. */
export async function newBrand(client: Client, input: object = {}): Promise<string> {
  const { createBrand } = await must(
    client,
    'mutation ($input: CreateBrandInput!) { createBrand(input: $input) { brand { id } userErrors { message } } }',
    { input: { name: 'Molino', slug: `m-${Math.random().toString(36).slice(2)}`, ...input } },
  );
  return createBrand.brand.id;
}
