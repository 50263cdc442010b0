import * as z from 'zod';
import type { CampaignTactic } from '../../domain/campaign';
import { listOf, type Cell } from '../../domain/import/cell';
import { campaignData } from '../campaign/input';

/** `EVENT OFFLINE: Open mill`: the form, where it happens, and what is done. */
const WRITTEN = /^(\S+)\s+([^\s:]+)\s*:(.*)$/s;

/** The tactics of a campaign: a list, or one text with `|` between them. */
export const tacticsCell = z.preprocess((raw: Cell, context) => {
  const entries = listOf(raw);
  if (!Array.isArray(entries)) return entries;
  return entries.map((entry: Cell) => {
    if (typeof entry !== 'string') return entry;
    const [, kind, medium, description] = WRITTEN.exec(entry) ?? [];
    if (kind && medium) return { kind: kind.toUpperCase(), medium: medium.toUpperCase(), description };
    context.addIssue({ code: 'custom', message: 'must be written like EVENT OFFLINE: Open mill' });
    return z.NEVER;
  });
}, campaignData.tactics.optional());

/** The same tactic as text. */
export const tacticAsText = ({ kind, medium, description }: CampaignTactic): string =>
  `${kind} ${medium}: ${description}`;
